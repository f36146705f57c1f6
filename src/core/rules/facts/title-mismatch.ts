import type { TerminationDocument } from '../../document/document.js';
import { INVISIBLE, OPAQUE, type ProseBlock } from '../../document/prose.js';
import { slips } from '../../nearest.js';
import { Recent } from '../../recent.js';
import type { Rule } from '../../rule.js';
import { replaceValue, soundYaml, yamlText } from '../../terms/edits.js';
import type { TextRange } from '../../types.js';

/** A deliverable that is called nearly, but not quite, what the terms call it. */
export const rule: Rule = {
  id: 'facts/title-mismatch',
  severity: 'warning',
  scope: 'ours',
  text: {
    en: {
      title: 'Title mismatch',
      what: 'Marks the title of a deliverable, in quotation marks, in bold or at the head of a list item, that differs by a slip of the pen from the one in the terms.',
      why: 'With two spellings for one thing, nobody can be sure that it is one thing.',
      instead: 'Write the title as it stands in the terms, or correct it there.',
      messages: { differs: 'The terms call this “{title}”. Correct the one that is wrong.' },
      suggestions: { prose: 'Write “{title}”', term: 'Change the term to “{written}”' },
    },
    es: {
      title: 'Título que no coincide',
      what: 'Señala el título de un entregable, entre comillas, en negrita o al comienzo de un punto de una lista, que por un descuido difiere del que consta en los datos.',
      why: 'Con dos grafías para lo mismo, nadie puede estar seguro de que sea lo mismo.',
      instead: 'Escriba el título como figura en los datos o corríjalo allí.',
      messages: { differs: 'En los datos esto se llama «{title}». Corrija el que esté mal.' },
      suggestions: { prose: 'Escribir «{title}»', term: 'Cambiar el dato a «{written}»' },
    },
  },
  *check(doc) {
    const titles = (doc.terms.deliverables ?? []).flatMap(({ title }, i) => title === undefined || title.length < SHORTEST ? [] : [{ title, folded: fold(title), i }]).slice(0, MOST_TITLES);
    if (titles.length === 0 || !soundYaml(doc)) return;
    const known = new Set(otherNames(doc).map(fold));
    for (const range of doc.blocks.filter(b => b.kind !== 'term' && !b.quoted && b.section === undefined).flatMap(titlesIn)) {
      const written = doc.text.slice(range.start, range.end);
      const folded = fold(written);
      if (known.has(folded)) continue;
      const meant = titles.filter(t => isSlip(folded, t.folded));
      if (meant.length !== 1) continue;
      const { title, i } = meant[0]!;
      yield {
        range, message: 'differs', data: { title },
        suggestions: [
          { title: 'prose', edits: [{ ...range, text: title }] },
          { title: 'term', edits: [replaceValue(doc, ['deliverables', i, 'title'], yamlText(written))], data: { written } },
        ],
      };
    }
  },
};

/** A slip in a shorter title is as likely another word. */
const SHORTEST = 6;
const MOST_TITLES = 100;

/** Whatever else the terms name may be like a title and is none. */
function otherNames({ terms }: TerminationDocument): string[] {
  return [
    terms.client?.name, terms.provider?.name, terms.contract?.title,
    ...(terms.deliverables ?? []).map(d => d.title), ...(terms.handover ?? []).map(h => h.item), ...(terms.referrals ?? []).map(r => r.name),
  ].filter(n => n !== undefined);
}

/** The stretches of a block where a title stands as such: in quotation marks, in bold, at the head of a list item. */
function titlesIn(block: ProseBlock): TextRange[] {
  return recent.get(`${block.kind} ${block.masked}`, () => readTitles(block)).map(r => ({ start: block.start + r.start, end: block.start + r.end }));
}

const recent = new Recent<readonly TextRange[]>(100_000);

/** The same, with offsets in the block. */
function readTitles(block: ProseBlock): TextRange[] {
  const { masked } = block;
  const found: TextRange[] = [];
  for (const m of masked.matchAll(/“([^“”]{3,80})”|«([^«»]{3,80})»|(?<![\p{L}\p{N}])"([^"]{3,80})"/gu)) found.push({ start: m.index + 1, end: m.index + m[0].length - 1 });
  for (const m of masked.matchAll(new RegExp(`(?<!${INVISIBLE})${INVISIBLE}{2}([^${INVISIBLE}]{3,80})${INVISIBLE}{2}(?!${INVISIBLE})`, 'gu'))) found.push({ start: m.index + 2, end: m.index + m[0].length - 2 });
  const head = block.kind === 'list-item' || block.kind === 'table-cell' ? /^[^:;,.(—–\r\n“«"]{3,80}?(?=\s*(?:[:;,.(—–\r\n]|\s(?:-|by|due|until|on|to|para|el|antes|hasta)\s|$))/.exec(masked) : null;
  if (head) found.push({ start: head.index, end: head.index + head[0].length });
  return found.map(r => trimmed(masked, r)).filter(r => r.end > r.start && !masked.slice(r.start, r.end).includes(OPAQUE) && !masked.slice(r.start, r.end).includes(INVISIBLE))
    .filter((r, i, all) => all.findIndex(o => o.start === r.start && o.end === r.end) === i);
}

/** Without blanks and without the stop that a quotation may end in. */
function trimmed(text: string, { start, end }: TextRange): TextRange {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /[\s.,;:]/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/**
 * Whether one title is the other with a slip inside one of its words. Endings are left alone (plurals, genders, tenses),
 * and so are numbers, accents, capitals and what British and American English spell in their own way.
 */
function isSlip(written: string, title: string): boolean {
  const [a, b] = [written.split(' '), title.split(' ')];
  if (written === title || a.length !== b.length) return false;
  const different = a.flatMap((word, i) => word === b[i] ? [] : [[word, b[i]!] as const]);
  const [pair, ...more] = different;
  if (!pair || more.length > 0) return false;
  const [word, right] = pair;
  if (word.length < 4 || right.length < 4 || /[^\p{L}'’-]/u.test(word + right) || word[0] !== right[0] || word.at(-1) !== right.at(-1)) return false;
  return swapped(word, right) || slips(word, right) <= (right.length > 8 ? 2 : 1);
}

/** Two letters next to each other in the wrong order. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i < a.length && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, '’').replace(/\s+/g, ' ').trim()
    .replace(/our(?=\p{L}|\b)/gu, 'or').replace(/([iy])s(?=e|ing|ation)/g, '$1z').replace(/ogue\b/g, 'og').replace(/tre\b/g, 'ter').replace(/ence\b/g, 'ense').replace(/([ltm])\1/g, '$1');
}
