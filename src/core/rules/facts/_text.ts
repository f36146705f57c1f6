import type { ProseBlock } from '../../document/prose.js';
import type { TerminationDocument } from '../../document/document.js';
import { soundYaml } from '../../terms/edits.js';
import { oncePer, Recent } from '../../recent.js';
import { datesIn, type WrittenDate } from '../../terms/writtenDates.js';
import { amountsIn, type WrittenAmount } from '../../terms/writtenMoney.js';
import type { Language } from '../../types.js';

/** A sentence of the document, as it is masked for reading. `start` is its offset in the document. */
export interface Sentence { readonly text: string; readonly start: number; readonly language: Language }

/** A sentence with the dates and amounts it names; their offsets are in the sentence. */
export interface FactSentence extends Sentence { readonly dates: readonly WrittenDate[]; readonly amounts: readonly WrittenAmount[] }

/** What stays while a person types is not read again. Offsets are in the block. */
const recent = new Recent<readonly FactSentence[]>(100_000);

/**
 * The sentences whose facts are the writer's own: no quotations, no code, and nothing that is derived from the terms
 * (that is `facts/stale-section`). None at all where the terms can't be read, or where the document has none. Every fact rule reads
 * them, so they are read once a document.
 */
export const factSentences = oncePer((doc: TerminationDocument): readonly FactSentence[] => {
  const blocks = soundYaml(doc) ? doc.blocks.filter(b => !b.quoted && b.section === undefined) : [];
  return blocks.flatMap(b => recent.get(`${b.language} ${doc.locale} ${b.prose}`, () => readFacts(b, doc.locale)).map(s => ({ ...s, start: b.start + s.start })));
});

/** The facts of a block's sentences, which start at their offsets in the block. */
function readFacts(block: ProseBlock, locale: string): FactSentence[] {
  return [...sentencesOf(block)].map(s => {
    const counts = /\d/.test(s.text);
    return {
      ...s, start: s.start - block.start,
      dates: counts || s.text.includes('primero') ? datesIn(s.text, s.language, locale) : [],
      amounts: counts ? amountsIn(s.text, locale) : [],
    };
  });
}

/** Ends a sentence at a full stop that a capital follows, so that `Dec. 7`, `1.º` and `9.2` hold together. */
export function* sentencesOf(block: ProseBlock): Generator<Sentence> {
  let from = 0;
  for (const m of block.prose.matchAll(/[.!?…]["”»)\u2060]*\s+(?=[\u2060¿¡“«"(]*\p{Lu})/gu)) {
    if (/(?:^|[\s(])(?:[A-Z]|Mr|Mrs|Ms|Dr|Sr|Sra|Srta|D|Dña|No|Nº|núm|Inc|Ltd|S\.A|S\.L)$/u.test(block.prose.slice(Math.max(0, m.index - 6), m.index))) continue;
    if (/(?:invoice|factura)s?\s(?:no|n|num)$/i.test(block.prose.slice(Math.max(0, m.index - 16), m.index))) continue;
    yield { text: block.prose.slice(from, m.index + 1), start: block.start + from, language: block.language };
    from = m.index + m[0].length;
  }
  yield { text: block.prose.slice(from), start: block.start + from, language: block.language };
}

/** Escapes a text for use in a pattern; blanks in it match any blank. */
export function literal(text: string): string {
  return text.trim().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '[\\s\\u2060]+');
}

/** Blanks and mark-up between two words. */
export const gap = '[\\s\\u2060]+';
