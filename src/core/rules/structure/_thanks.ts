import type { TerminationDocument } from '../../document/document.js';
import type { ProseBlock } from '../../document/prose.js';
import type { Language, TextRange } from '../../types.js';

const thanking: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}'’])(?:thank(?:s|ful|fully|ed|ing)?|grateful|gratitude|appreciat(?:e|ed|es|ing|ion|ive))(?![\p{L}])/giu,
  es: /(?<!\p{L})(?:gracias|agradec\p{L}*|agradez[ck]\p{L}*|gratitud)(?!\p{L})/giu,
};

/** The same words where they ask for something, or mean the opposite. */
const notThanking: Readonly<Record<Language, RegExp>> = {
  en: /^(?:thanks for nothing|no thanks|thanks but|thank(?:s| you),? in advance|thanks to)|^\p{L}+ (?:it )?if\b/iu,
  es: /^(?:gracias por nada|gracias pero|gracias de antemano|gracias a)|^agradec(?:er[ée]|er[ií]a|er[ée]is|er[íi]amos|eremos)\p{L}* (?:que|si|que me|una? )/iu,
};

/** Where each sentence that thanks begins its thanks, in document order; quotations are somebody else's. */
export function thanksIn(doc: TerminationDocument): TextRange[] {
  return doc.blocks.filter(b => b.kind !== 'term' && !b.quoted).flatMap(b => thanksInBlock(b));
}

function thanksInBlock(block: ProseBlock): TextRange[] {
  const found: (TextRange & { sentence: number })[] = [];
  for (const m of block.prose.matchAll(thanking[block.language])) {
    const before = block.prose.slice(Math.max(0, m.index - 3), m.index);
    if (notThanking[block.language].test(block.prose.slice(m.index, m.index + 60).replace(/[\u2060]/g, '')) || /\bno,? $/i.test(before)) continue;
    const sentence = (block.prose.slice(0, m.index).match(/[.!?…]\s/g) ?? []).length;
    if (!found.some(f => f.sentence === sentence)) found.push({ start: block.start + m.index, end: block.start + m.index + m[0].length, sentence });
  }
  return found.map(({ start, end }) => ({ start, end }));
}
