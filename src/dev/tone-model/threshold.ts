import { askedMore, type ToneModel } from '../../core/tone/model/model.js';
import { sentencesOf } from '../../core/tone/model/sentences.js';

/** A score and whether it ought to have been high. */
export interface Scored { readonly score: number; readonly faulty: boolean }

/** How far a text's worst sentence reaches: the text is flagged where this is at least the threshold for one sentence. */
export function scoreText(model: Pick<ToneModel, 'score'>, text: string): number {
  return Math.max(...inCompany(sentencesOf(text).map(r => model.score(text.slice(r.start, r.end)))));
}

/**
 * The highest threshold (for one sentence) at which each sentence of a text would be flagged, as `ToneModel.threshold`
 * has it: with k of n sentences at or above t, one has to reach t + `askedMore(n, k)`.
 */
export function inCompany(sentenceScores: readonly number[]): number[] {
  const n = sentenceScores.length;
  const order = sentenceScores.toSorted((a, b) => b - a);
  return sentenceScores.map(s => {
    let best = s - askedMore(n, 0);
    for (let k = 3; k <= n; k++) best = Math.max(best, Math.min(order[k - 1]!, s - askedMore(n, k)));
    return best;
  });
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
