import type { Report, Rule } from '../../rule.js';
import { shouts } from '../../tone/shouting.js';
import { harmless } from '../../tone/harmless.js';
import { spokenBlocks } from '../../tone/spoken.js';
import { ruleTexts, severityIn } from '../../tone/toneRule.js';

/** Nobody reads on past so many in one paragraph. */
const MOST = 100;

/** Capitals and rows of marks. Rows of marks are put right unasked; capitals may hold a name, so they are only offered. */
export const rule: Rule = {
  id: 'tone/shouting', severity: 'warning', scope: 'any',
  text: ruleTexts({
    en: {
      title: 'Shouting',
      what: 'Marks words in capitals and repeated exclamation or question marks.',
      why: 'Capitals and rows of marks are heard as a raised voice, and nobody believes a letter that shouts.',
      instead: 'Use small letters and one full stop. Put what matters first in the paragraph instead.',
      message: '“{text}” reads as a raised voice. Small letters and one mark say the same.',
    },
    es: {
      title: 'Gritos',
      what: 'Señala las palabras en mayúsculas y los signos de exclamación o interrogación repetidos.',
      why: 'Las mayúsculas y las hileras de signos se oyen como una voz alzada, y nadie cree a una carta que grita.',
      instead: 'Use minúsculas y un solo punto. Lo que importa, póngalo al principio del párrafo.',
      message: '«{text}» suena a voz alzada. Con minúsculas y un solo signo se dice lo mismo.',
    },
  }),
  *check(doc, context): Generator<Report> {
    for (const block of spokenBlocks(doc)) {
      // Headings and table heads are often set in capitals.
      const onlyMarks = block.kind === 'heading' || block.kind === 'table-cell';
      let count = 0;
      for (const shout of shouts(block.tone, block.language)) {
        if (onlyMarks && shout.kind === 'capitals') continue;
        if (count++ >= MOST) break;
        const shift = <T extends { readonly start: number; readonly end: number }>(r: T): T => ({ ...r, start: r.start + block.start, end: r.end + block.start });
        const range = shift({ start: shout.start, end: shout.end });
        yield {
          range, message: 'found', severity: severityIn(doc, 'warning'), data: { text: doc.text.slice(range.start, range.end) },
          suggestions: harmless(doc, block, [{ title: 'swap', edits: shout.edits.map(shift), safe: shout.kind === 'marks', data: { text: shout.edits.at(-1)!.text } }], context),
        };
      }
    }
  },
};
