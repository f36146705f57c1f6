import type { TerminationDocument } from '../document/document.js';
import type { ProseBlock } from '../document/prose.js';
import { oncePer } from '../recent.js';
import type { TextRange } from '../types.js';
import type { ToneModel } from './model/model.js';
import { sentencesOf } from './model/sentences.js';

/** The blocks whose tone is judged: prose of the writer's own. */
export function* spokenBlocks(doc: TerminationDocument): Generator<ProseBlock> {
  for (const block of doc.blocks) if (!block.quoted) yield block;
}

/** A sentence that the model judges; offsets in the block's `tone`. */
export interface JudgedSentence extends TextRange { readonly block: ProseBlock; readonly text: string }

/** The writer's own sentences. Headings and table cells hold none. */
export const judgedSentences = oncePer((doc: TerminationDocument): readonly JudgedSentence[] => {
  const sentences: JudgedSentence[] = [];
  for (const block of spokenBlocks(doc)) {
    if (block.kind === 'heading' || block.kind === 'table-cell') continue;
    for (const { start, end } of sentencesOf(block.tone)) sentences.push({ block, start, end, text: block.tone.slice(start, end) });
  }
  return sentences;
});

/** Fewer words than these are a salutation, a signature or a label: the model is not asked about them. */
export const FEWEST_WORDS = 4;

const thresholds = oncePer<TerminationDocument, Map<ToneModel, number>>(() => new Map());

/** From what score on the model marks a sentence of this document. */
export function thresholdIn(doc: TerminationDocument, model: ToneModel, language: ProseBlock['language']): number {
  const known = thresholds(doc).get(model);
  if (known !== undefined) return known;
  const alone = model.threshold(1);
  const sentences = judgedSentences(doc);
  let suspects = 0;
  for (const s of sentences) if (s.block.language === language && isLong(s.text) && model.score(s.text) >= alone) suspects++;
  const threshold = model.threshold(sentences.length, suspects);
  thresholds(doc).set(model, threshold);
  return threshold;
}

/** Whether a text may have so many words: those, and the spaces between them, take at least this. */
export function isLong(text: string): boolean {
  return text.length >= 2 * FEWEST_WORDS - 1 && /^\s*(?:\S+\s+){3}\S/.test(text);
}
