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

/** The sentences of a block, read once for all that ask; offsets in its `tone`. */
export const sentencesIn = oncePer((block: ProseBlock): readonly TextRange[] => sentencesOf(block.tone));

/** A sentence that the model judges; offsets in the block's `tone`. */
export interface JudgedSentence extends TextRange { readonly block: ProseBlock; readonly text: string }

/** The writer's own sentences. Headings and table cells hold none. */
export const judgedSentences = oncePer((doc: TerminationDocument): readonly JudgedSentence[] => {
  const sentences: JudgedSentence[] = [];
  for (const block of spokenBlocks(doc)) {
    if (block.kind === 'heading' || block.kind === 'table-cell') continue;
    for (const { start, end } of sentencesIn(block)) sentences.push({ block, start, end, text: block.tone.slice(start, end) });
  }
  return sentences;
});

/** Fewer words than these are a salutation, a signature or a label: the model is not asked about them. */
export const FEWEST_WORDS = 4;

/** A sentence and what the model gives it; `-Infinity` where it is too short to be asked about. */
export interface ScoredSentence extends JudgedSentence { readonly score: number }

/** What a model says of the sentences in its language. */
export interface ModelReading {
  readonly sentences: readonly ScoredSentence[];
  /** How many of them would be marked if they stood alone. */
  readonly suspects: number;
  /** From what score on a sentence of this document is marked. */
  readonly threshold: number;
}

const readings = oncePer<TerminationDocument, Map<ToneModel, ModelReading>>(() => new Map());

/** A document as a model reads it; read once for all rules. */
export function readBy(model: ToneModel, doc: TerminationDocument, language: ProseBlock['language']): ModelReading {
  const known = readings(doc).get(model);
  if (known) return known;
  const all = judgedSentences(doc);
  const sentences = all.filter(s => s.block.language === language).map(s => ({ ...s, score: scoreOf(model, s.text) }));
  const alone = model.threshold(1);
  const suspects = sentences.filter(s => s.score >= alone).length;
  const reading = { sentences, suspects, threshold: model.threshold(all.length, suspects) };
  readings(doc).set(model, reading);
  return reading;
}

/** What a model gives a sentence, if it is asked about it at all. */
export function scoreOf(model: ToneModel, text: string): number {
  return manyWords.test(text) ? model.score(text) : -Infinity;
}

const manyWords = new RegExp(`^\\s*(?:\\S+\\s+){${FEWEST_WORDS - 1}}\\S`);
