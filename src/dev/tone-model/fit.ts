import { charactersOf, tokensOf, wordFeatures } from '../../core/tone/model/features.js';
import { sentencesOf } from '../../core/tone/model/sentences.js';
import { minimise } from './lbfgs.js';
import type { CorpusFile, Sample } from './corpus.js';

/** A sentence to learn from. */
export interface Instance { readonly text: string; readonly faulty: boolean; /** How many sentences it counts for; one if not given. */ readonly weight?: number }

/** What was learnt: one weight per feature name, to be applied as `loadModel` does. */
export interface Fitted { readonly bias: number; readonly weights: ReadonlyMap<string, number> }

/** How much of a feature's strength comes from its log-count ratio (the rest is uniform). */
const RATIO_SHARE = 0.7;
/** L2 penalty; chosen by leave-one-file-out AUC over the train files. */
const PENALTY = 0.2;
/** A feature must stand in this many sentences. */
const LEAST = 2;
const ITERATIONS = 60;

/**
 * Splits the texts into sentences. Only the sentences that hold a part of the span are faulty: the others of a flagged
 * text are good ones, and are learnt as such.
 */
export function instancesOf(samples: readonly Sample[]): Instance[] {
  return samples.flatMap(s => {
    const from = s.label === 'flag' ? s.text.indexOf(s.span) : -1;
    return sentencesOf(s.text).map(r => ({
      text: s.text.slice(r.start, r.end),
      faulty: from >= 0 && r.start < from + s.span.length && from < r.end,
    }));
  });
}

/**
 * How much a sentence of the files `p` counts: all of them are good, written with the patterns in sight and odd on purpose.
 * Chosen like the penalty: with a full vote they cost 0.005 of AUC and 0.05 of recall.
 */
const PROVOKING_WEIGHT = 0.1;

/** The sentences of a corpus file to learn from. */
export function instancesOfFile(file: CorpusFile): Instance[] {
  const instances = instancesOf(file.samples);
  return file.name.endsWith('-p') ? instances.map(i => ({ ...i, weight: PROVOKING_WEIGHT })) : instances;
}

/** The sentences of whole good letters, all of them good. */
export function letterInstances(letters: readonly string[]): Instance[] {
  return letters.flatMap(letterSentences).map(text => ({ text, faulty: false }));
}

/** The sentences of a letter, paragraph by paragraph and item by item. */
export function letterSentences(letter: string): string[] {
  return letter.split(/\n{2,}|\n(?=- |\d+\. )/).flatMap(p => sentencesOf(p).map(r => p.slice(r.start, r.end)));
}

interface Row { readonly index: Int32Array; readonly value: Float64Array }

/**
 * Logistic regression with L2 over the word and character features of each sentence. Each block is divided by the root
 * of its number of features; each feature is scaled by its rarity and by how unevenly it falls on faulty and good
 * sentences (after Wang and Manning, "Baselines and bigrams", 2012). Deterministic.
 */
export function fit(instances: readonly Instance[]): Fitted {
  const counted = instances.map(i => counts(i.text));
  const seen = new Map<string, { all: number; faulty: number }>();
  for (const [i, blocks] of counted.entries()) {
    for (const block of blocks) {
      for (const name of block.keys()) {
        const entry = seen.get(name) ?? { all: 0, faulty: 0 };
        entry.all++;
        if (instances[i]!.faulty) entry.faulty++;
        seen.set(name, entry);
      }
    }
  }
  const faulty = instances.filter(i => i.faulty).length;
  const vocabulary = new Map<string, number>();
  const scale: number[] = [];
  for (const [name, n] of seen) {
    if (n.all < LEAST) continue;
    vocabulary.set(name, vocabulary.size);
    const ratio = Math.abs(Math.log((n.faulty + 1) / (faulty + 2)) - Math.log((n.all - n.faulty + 1) / (instances.length - faulty + 2)));
    const rarity = Math.log((1 + instances.length) / (1 + n.all)) + 1;
    scale.push(rarity * (1 - RATIO_SHARE + RATIO_SHARE * ratio));
  }
  const rows = counted.map(blocks => row(blocks, vocabulary, scale));
  const learnt = minimise((w, g) => loss(rows, instances, w, g), new Float64Array(vocabulary.size + 1), ITERATIONS, 1e-4);
  // The scale of each feature is folded into its weight, so that whoever applies it only counts.
  const weights = new Map([...vocabulary].map(([name, j]) => [name, learnt[j]! * scale[j]! * UNIT] as const));
  return { bias: learnt[vocabulary.size]!, weights };
}

/** Keeps the values of the rows, and with them the penalty, in a handy range. */
const UNIT = 0.2;

function counts(text: string): Map<string, number>[] {
  const tokens = tokensOf(text);
  return [wordFeatures(tokens).map(f => f.name), tokens.flatMap(t => charactersOf(t.folded))].map(names => {
    const block = new Map<string, number>();
    for (const name of names) block.set(name, (block.get(name) ?? 0) + 1);
    return block;
  });
}

function row(blocks: readonly Map<string, number>[], vocabulary: ReadonlyMap<string, number>, scale: readonly number[]): Row {
  const index: number[] = [];
  const value: number[] = [];
  for (const block of blocks) {
    let total = 0;
    for (const n of block.values()) total += n;
    for (const [name, n] of block) {
      const j = vocabulary.get(name);
      if (j === undefined) continue;
      index.push(j);
      value.push(n * scale[j]! * UNIT / Math.sqrt(total));
    }
  }
  return { index: Int32Array.from(index), value: Float64Array.from(value) };
}

function loss(rows: readonly Row[], instances: readonly Instance[], w: Float64Array, gradient: Float64Array): number {
  const bias = w.length - 1;
  let total = 0;
  gradient.fill(0);
  for (let j = 0; j < bias; j++) {
    total += PENALTY / 2 * w[j]! * w[j]!;
    gradient[j] = PENALTY * w[j]!;
  }
  for (const [i, { index, value }] of rows.entries()) {
    let score = w[bias]!;
    for (let k = 0; k < index.length; k++) score += w[index[k]!]! * value[k]!;
    const sign = instances[i]!.faulty ? 1 : -1;
    const margin = sign * score;
    const weight = instances[i]!.weight ?? 1;
    total += weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
    const slope = -weight * sign / (1 + Math.exp(margin));
    for (let k = 0; k < index.length; k++) gradient[index[k]!]! += slope * value[k]!;
    gradient[bias]! += slope;
  }
  return total;
}
