import type { ToneModel } from '../../core/tone/model/model.js';
import { sentencesOf } from '../../core/tone/model/sentences.js';

/** A score and whether it ought to have been high. */
export interface Scored { readonly score: number; readonly faulty: boolean }

/**
 * How far a text's worst sentence reaches: only one of them needs to be faulty, and the more there are the higher it has
 * to score. A text is flagged where this is at least the threshold for one sentence.
 */
export function scoreText(model: Pick<ToneModel, 'score'>, text: string): number {
  return Math.max(...lessTheirNumber(sentencesOf(text).map(r => model.score(text.slice(r.start, r.end)))));
}

/** Scores of the sentences of one text, less what the model asks for more where there are many. */
export function lessTheirNumber(sentenceScores: readonly number[]): number[] {
  return sentenceScores.map(s => s - Math.log(sentenceScores.length));
}

/**
 * The lowest score at which the flagged share that is truly faulty is `precision` or more, there and at every higher
 * score that flags at least `least` texts; Infinity where there is none.
 */
export function thresholdFor(scored: readonly Scored[], precision: number, least = 20): number {
  const order = scored.toSorted((a, b) => b.score - a.score);
  let right = 0;
  let best = Infinity;
  for (const [i, s] of order.entries()) {
    if (s.faulty) right++;
    const here = right / (i + 1);
    if (i + 1 >= least && here >= precision && order[i + 1]?.score !== s.score) best = s.score;
  }
  return best;
}

/** Of good letters, the model may mark one sentence in this many words. */
const WORDS_PER_ALARM = 1500;

/** The score that few enough sentences of so many words of good letters reach. */
export function letterThreshold(sentenceScores: readonly number[], words: number): number {
  const next = sentenceScores.toSorted((a, b) => b - a)[Math.floor(words / WORDS_PER_ALARM)];
  return next === undefined ? -Infinity : next + 0.001;
}

/** Area under the ROC curve: how often a faulty text scores higher than a good one. */
export function auc(scored: readonly Scored[]): number {
  const order = scored.toSorted((a, b) => a.score - b.score);
  let ranks = 0;
  let faulty = 0;
  for (let i = 0; i < order.length;) {
    let j = i;
    while (j < order.length && order[j]!.score === order[i]!.score) j++;
    for (let k = i; k < j; k++) {
      if (!order[k]!.faulty) continue;
      ranks += (i + j + 1) / 2;
      faulty++;
    }
    i = j;
  }
  return (ranks - faulty * (faulty + 1) / 2) / (faulty * (order.length - faulty));
}
