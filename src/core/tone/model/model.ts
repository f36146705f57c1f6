import { Recent } from '../../recent.js';
import type { Language } from '../../types.js';
import { charactersOf, tokensOf, wordFeatures, type Token } from './features.js';

/*
 * The second opinion on a sentence: a linear model over its words and characters, trained by `npm run train:tone` from
 * test/corpus and kept in media/models/tone-<language>.bin.
 *
 * The core reads no files. An adapter reads the file of a language when the first document of that language opens and
 * hands its bytes over; the rules stand alone until then:
 *
 *   const models: ToneModels = {};
 *   const service = createService({ models });          // the object is looked at on every call …
 *   models.en = await readFile('media/models/tone-en.bin');   // … so it may be filled later
 */

/** The bytes of the models at hand, by language. */
export type ToneModels = Partial<Record<Language, Uint8Array>>;

/** A word of the sentence and what it added to the score; offsets in the sentence as it was handed over. */
export interface WeighedWord { readonly text: string; readonly start: number; readonly end: number; readonly weight: number }

export interface Opinion {
  /** Log-odds; only its place relative to the model's threshold has a meaning. */
  readonly score: number;
  /** Every word, in order. */
  readonly words: readonly WeighedWord[];
}

export interface ToneModel {
  /**
   * The score from which on a sentence is flagged in a text of so many sentences. Of a good letter hardly any sentence is
   * faulty: with one fault expected in it, each sentence's odds fall by their number, so its log-odds must be higher by
   * the logarithm. Where more `suspects` (sentences that would be flagged alone) stand together than chance brings about,
   * the letter is no such letter, and all of them but one are expected to be faulty. Measured on whole messages that
   * nothing had learnt from, this finds half as many faults again as the number of sentences alone, at the same precision.
   * Set on `dev-*` for a precision of 0.95 or more.
   */
  threshold(sentences: number, suspects?: number): number;
  /** Judges one sentence. What stands past the first 120 words or signs is not looked at. */
  judge(sentence: string): Opinion;
  /** The score alone. */
  score(sentence: string): number;
}

/** What the file says about itself, as JSON after the magic and the header's length. */
export interface ModelHeader {
  readonly bias: number;
  /** For a text of one sentence. */
  readonly threshold: number;
  /** What one unit of a weight is worth in each block. */
  readonly scale: { readonly words: number; readonly characters: number };
  /** The number of entries; each is a shared-prefix length, a rest length, the rest (UTF-8) and a signed weight. */
  readonly entries: number;
}

export const MAGIC = 'ATM1';
const MOST_TOKENS = 120;
/** As many words take no more than this, in UTF-16 units; a longer run is of signs that nobody sees. */
const MOST_CHARACTERS = 6000;
/** Words whose characters have been added up already; emptied when it has grown to this size. */
const MOST_CACHED = 50_000;

/** How much more, in log-odds, is asked of one of so many sentences than of one alone; see `ToneModel.threshold`. */
export function askedMore(sentences: number, suspects: number): number {
  return Math.log(Math.max(1, sentences) / Math.max(1, suspects - 1));
}

/** Reads a model file. Throws a RangeError for bytes that are none. */
export function loadModel(bytes: Uint8Array): ToneModel {
  const { header, weights } = decode(bytes);
  const cache = new Map<string, { readonly sum: number; readonly count: number }>();
  /** Sentences that were scored lately: all but one of them stand while a person types. */
  const scored = new Recent<number>(100_000);
  const judged = new Recent<Opinion>(50_000);

  const charactersOfToken = (folded: string): { readonly sum: number; readonly count: number } => {
    const known = cache.get(folded);
    if (known) return known;
    const names = charactersOf(folded);
    let sum = 0;
    for (const name of names) sum += weights.get(name) ?? 0;
    const entry = { sum, count: names.length };
    if (cache.size >= MOST_CACHED) cache.clear();
    cache.set(folded, entry);
    return entry;
  };

  const read = (sentence: string): Token[] => tokensOf(sentence.length > MOST_CHARACTERS ? sentence.slice(0, MOST_CHARACTERS) : sentence, MOST_TOKENS);

  /** Adds each token's share to `shares` (if given) and returns the score. */
  const run = (tokens: readonly Token[], shares?: Float64Array): number => {
    let words = 0;
    const features = wordFeatures(tokens);
    const perWord = header.scale.words / Math.sqrt(features.length || 1);
    for (const f of features) {
      const weight = weights.get(f.name);
      if (weight === undefined) continue;
      words += weight;
      if (shares) for (let i = f.from; i < f.to; i++) shares[i]! += weight * perWord / (f.to - f.from);
    }
    const parts = tokens.map(t => charactersOfToken(t.folded));
    const perCharacter = header.scale.characters / Math.sqrt(parts.reduce((n, p) => n + p.count, 0) || 1);
    let characters = 0;
    for (const [i, p] of parts.entries()) {
      characters += p.sum;
      if (shares) shares[i]! += p.sum * perCharacter;
    }
    return header.bias + words * perWord + characters * perCharacter;
  };

  return Object.freeze<ToneModel>({
    threshold: (sentences, suspects = 0) => header.threshold + askedMore(sentences, suspects),
    score: sentence => scored.get(sentence, () => run(read(sentence))),
    judge: sentence => judged.get(sentence, () => {
      const tokens = read(sentence);
      const shares = new Float64Array(tokens.length);
      const score = run(tokens, shares);
      const words = tokens.map((t, i) => ({ text: sentence.slice(t.start, t.end), start: t.start, end: t.end, weight: shares[i]! }))
        .filter((_, i) => tokens[i]!.word);
      return { score, words };
    }),
  });
}

/** Looks models up in what an adapter handed over, reading each at its first use; a bad file is said once and left out. */
export function modelLibrary(models: ToneModels, log: (line: string) => void = () => undefined): { get(language: Language): ToneModel | undefined } {
  const read = new Map<Uint8Array, ToneModel | undefined>();
  return {
    get(language) {
      const bytes = models[language];
      if (!bytes) return undefined;
      if (!read.has(bytes)) {
        try {
          read.set(bytes, loadModel(bytes));
        } catch (error) {
          read.set(bytes, undefined);
          log(`The ${language} tone model can't be read: ${String(error)}`);
        }
      }
      return read.get(bytes);
    },
  };
}

function decode(bytes: Uint8Array): { header: ModelHeader; weights: Map<string, number> } {
  const text = new TextDecoder();
  const broken = (what: string): never => {
    throw new RangeError(`Not a tone model: ${what}.`);
  };
  if (bytes.length < 8 || text.decode(bytes.subarray(0, 4)) !== MAGIC) return broken('wrong magic');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerEnd = 8 + view.getUint32(4, true);
  if (headerEnd > bytes.length) return broken('header cut short');
  const header = JSON.parse(text.decode(bytes.subarray(8, headerEnd))) as ModelHeader;
  const weights = new Map<string, number>();
  const name = new Uint8Array(512);
  let at = headerEnd;
  for (let i = 0; i < header.entries; i++) {
    const shared = bytes[at]!;
    const rest = bytes[at + 1]!;
    if (!(at + 3 + rest <= bytes.length)) return broken('entries cut short');
    name.set(bytes.subarray(at + 2, at + 2 + rest), shared);
    weights.set(text.decode(name.subarray(0, shared + rest)), view.getInt8(at + 2 + rest));
    at += 3 + rest;
  }
  return { header, weights };
}
