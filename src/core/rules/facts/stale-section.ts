import type { Rule } from '../../rule.js';
import { soundYaml } from '../../terms/edits.js';
import { updateSections } from '../../templates/sections.js';

/** A section that follows from the terms, but no longer says what they say. */
export const rule: Rule = {
  id: 'facts/stale-section',
  severity: 'warning',
  scope: 'ours',
  text: {
    en: {
      title: 'Stale section',
      what: 'Marks a section between two `amicable:` comments whose text is not what follows from the terms any more.',
      why: 'The terms were changed and the section was not, or the other way round; the client reads the section.',
      instead: 'Update the section from the terms. To write in your own words, take the two markers out.',
      messages: { stale: 'This section does not say what the terms say now. Update it, or take its markers out to keep your own words.' },
      suggestions: { update: 'Update from the terms' },
    },
    es: {
      title: 'Apartado desfasado',
      what: 'Señala un apartado entre dos comentarios `amicable:` cuyo texto ya no es el que sale de los datos.',
      why: 'Se cambiaron los datos y no el apartado, o al revés; lo que lee el cliente es el apartado.',
      instead: 'Actualice el apartado a partir de los datos. Si prefiere sus propias palabras, quite las dos marcas.',
      messages: { stale: 'Este apartado no dice lo que ahora dicen los datos. Actualícelo o quite sus marcas para conservar sus propias palabras.' },
      suggestions: { update: 'Actualizar a partir de los datos' },
    },
  },
  *check(doc) {
    if (!soundYaml(doc) || doc.issues.length > 0 || doc.sections.length === 0) return;
    for (const { range, text } of updateSections(doc)) {
      const there = doc.text.slice(range.start, range.end);
      if (plain(there) === plain(text)) continue;
      const first = there.length - there.trimStart().length;
      const start = there.trim() === '' ? range.start : range.start + first;
      yield { range: { start, end: Math.max(start, range.start + there.trimEnd().length) }, message: 'stale', suggestions: [{ title: 'update', edits: [{ ...range, text }] }] };
    }
  },
};

/** Editors trim blanks and turn line ends; that is not a change. */
const plain = (text: string): string => text.replace(/\r\n/g, '\n').replace(/[ \t]+$/gm, '').trim();
