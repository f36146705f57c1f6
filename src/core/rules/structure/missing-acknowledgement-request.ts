import type { Rule } from '../../rule.js';
import { renderPartial } from '../../templates/sections.js';
import type { Language } from '../../types.js';
import { addBeforeClosing } from './_closing.js';

/** What the client has to have received, or agreed to, for the ending to stand. */
const needed: ReadonlySet<string> = new Set(['termination-agreement', 'notice-letter', 'retainer-nonrenewal']);

/** Any word with which a letter asks for an answer or a signature; generous, because a request takes many forms. */
const asks: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:confirm\p{L}*|acknowledg\p{L}*|(?:counter)?sign(?:ed|ing|ature)?|repl(?:y|ies|ying)|respond|response|write back|answer|let (?:me|us) know|tell (?:me|us))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:confirm\p{L}*|acus\p{L}* (?:de )?recibo|acuse|firm[aeoéá]\p{L}*|firma|respuesta|respond\p{L}*|contest\p{L}*|conformidad|h[aá]g\p{L}* ?(?:me|nos)?(?:lo)? saber|dig\p{L}*|d[ií]g\p{L}*)(?!\p{L})/iu,
};

/** A notice or an agreement that nobody is asked to confirm. */
export const rule: Rule = {
  id: 'structure/missing-acknowledgement-request',
  severity: 'information',
  scope: 'ours',
  text: {
    en: {
      title: 'Missing request for acknowledgement',
      what: 'Marks an agreement or notice that asks for no written confirmation.',
      why: 'An ending is agreed when both sides have it in writing. A short reply is enough, but somebody has to ask for it.',
      instead: 'Ask for a signature or a short written reply.',
      messages: { missing: 'Nothing here asks for a written confirmation. One sentence is enough, and both sides are then sure.' },
      suggestions: { add: 'Add a request for confirmation' },
    },
    es: {
      title: 'Falta pedir acuse de recibo',
      what: 'Señala un acuerdo o un preaviso que no pide ninguna confirmación por escrito.',
      why: 'Un final queda acordado cuando ambas partes lo tienen por escrito. Basta una respuesta breve, pero hay que pedirla.',
      instead: 'Pida una firma o una respuesta breve por escrito.',
      messages: { missing: 'Aquí no se pide confirmación por escrito. Basta una frase para que ambas partes tengan certeza.' },
      suggestions: { add: 'Añadir una petición de confirmación' },
    },
  },
  *check(doc) {
    if (!doc.kind || !doc.declared || !needed.has(doc.kind.id)) return;
    const body = doc.blocks.filter(b => b.kind !== 'term' && !b.quoted && b.kind !== 'heading');
    if (body.length === 0 || body.some(b => asks[b.language].test(b.prose.replaceAll('\u2060', '')))) return;
    const sentence = renderPartial('confirm', doc);
    yield { range: doc.declared.range, message: 'missing', suggestions: sentence === undefined ? [] : [{ title: 'add', edits: [addBeforeClosing(doc, sentence)] }] };
  },
};
