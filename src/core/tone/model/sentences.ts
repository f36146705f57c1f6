import { Recent } from '../../recent.js';
import type { TextRange } from '../../types.js';
import { isWordUnit } from '../characters.js';

/** Words before a full stop that doesn't end a sentence, in either language. Lower case, without the stop. */
const abbreviations = new Set((
  'mr mrs ms dr prof st no nos vs inc ltd co corp e.g i.e etc approx art cl fig p pp vol ext tel dept est jan feb mar apr jun jul aug sep sept oct nov dec'
  + ' sr sra sres sras srta d dña lic ing arq dra dres ud uds vd pág págs núm n.º art arts cía s.a s.l s.r.l c.v av avda ej aprox depto tfno ref'
).split(' '));

/**
 * The sentences of one block, in order, without the white space between them. A sentence ends at `.`, `!`, `?` or `…`
 * (closing quotes and brackets go with it) before white space, or at a line break that ends a line short or starts an
 * opening mark; a stop after an abbreviation, an initial or a number in a list ends nothing. One pass, linear in the text,
 * and none for a text that was read a moment ago.
 */
export function sentencesOf(text: string): readonly TextRange[] {
  return recent.get(text, () => readSentences(text));
}

const recent = new Recent<readonly TextRange[]>(100_000);

function readSentences(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text[from]!)) from++;
    while (to > from && /\s/.test(text[to - 1]!)) to--;
    if (to > from) ranges.push({ start: from, end: to });
    start = end;
  };
  for (const m of text.matchAll(/[.!?…]+["'”’»)\]\u2060*_]*(?=\s|$)/gu)) {
    const end = m.index + m[0].length;
    if (m[0].startsWith('.') && m[0].length === 1 && endsNothing(text, start, m.index)) continue;
    // "¿Ya? ¡no!" goes on in lower case only after "…" or a stop that an abbreviation list can't know.
    if (/^[.…]/.test(m[0]) && /^\s+\p{Ll}/u.test(text.slice(end, end + 8)) && !m[0].startsWith('.…')) {
      if (m[0] !== '.') continue;
    }
    push(end);
  }
  push(text.length);
  return ranges;
}

/** Whether the stop at `at` belongs to an abbreviation ("Sr."), an initial ("J.") or a list number ("3."). */
function endsNothing(text: string, start: number, at: number): boolean {
  let from = at;
  while (from > start && at - from < 8 && (text[from - 1] === '.' || isWordUnit(text.charCodeAt(from - 1)))) from--;
  const word = text.slice(from, at);
  if (/^\p{Lu}$/u.test(word)) return text[at + 1] === ' ' && /\p{Lu}/u.test(text[at + 2] ?? '');
  if (/^\p{N}{1,2}$/u.test(word)) return from === start || /^\s*$/.test(text.slice(start, from));
  return abbreviations.has(word.toLowerCase());
}
