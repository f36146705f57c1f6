import type { TextRange } from '../../types.js';

/** A word, a number or a run of punctuation; offsets in the text that was handed over. */
export interface Token extends TextRange {
  /** Lower case, without accents, digits as `0`. */
  readonly folded: string;
  readonly word: boolean;
}

/** One feature and the tokens it rests on (`to` is out). */
export interface Feature { readonly name: string; readonly from: number; readonly to: number }

const token = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[!?¡¿]+|\.{2,}|[^\s\p{L}\p{M}\p{N}]/gu;

/** Longer than any word: what is longer is a run of characters, and is read as its first ones. */
const LONGEST_WORD = 32;

/** Splits a sentence into tokens. Marks that stand for nothing (word joiners, zero-width characters) are dropped. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const m of text.matchAll(token)) {
    const end = m.index + m[0].length;
    const folded = fold(m[0].slice(0, LONGEST_WORD));
    if (folded === '') continue;
    const word = /[\p{L}\p{N}]/u.test(folded);
    // A run of unreadable characters (a URL, a quotation) is one token.
    if (!word && tokens.at(-1)?.folded === folded && tokens.at(-1)!.end === m.index) continue;
    tokens.push({ folded, word, start: m.index, end });
  }
  return tokens;
}

/** Lower case, no accents (nor the tilde of ñ: people leave it out too), straight apostrophes, `0` for every digit. */
function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/[\p{M}\u200b-\u200f\u2060-\u2064\ufeff]/gu, '').replace(/’/g, "'")
    .replace(/\p{N}/gu, '0').replace(/0{2,}/g, '00').replace(/\p{Extended_Pictographic}/gu, '☺').replace(/\p{Sc}/gu, '$');
}

/** The kinds of features, each normalised on its own. */
export type FeatureBlock = 'words' | 'characters';

/** Word features: 1 to 3 neighbouring tokens, sentence edges included. Each name starts with `w`. */
export function wordFeatures(tokens: readonly Token[]): Feature[] {
  const features: Feature[] = [];
  const at = (i: number): string => i < 0 ? '^' : tokens[i]?.folded ?? '$$';
  for (let i = -1; i <= tokens.length; i++) {
    if (i >= 0 && i < tokens.length) features.push({ name: `w${at(i)}`, from: i, to: i + 1 });
    if (i < tokens.length) features.push({ name: `w${at(i)} ${at(i + 1)}`, from: Math.max(i, 0), to: Math.min(i + 2, tokens.length) });
    if (i < tokens.length - 1) features.push({ name: `w${at(i)} ${at(i + 1)} ${at(i + 2)}`, from: Math.max(i, 0), to: Math.min(i + 3, tokens.length) });
  }
  return features;
}

/** Character features: 2 to 5 neighbouring characters of one padded word. Each name starts with `c`. */
export function characterFeatures(tokens: readonly Token[]): Feature[] {
  const features: Feature[] = [];
  for (const [i, t] of tokens.entries()) {
    const padded = ` ${t.folded} `;
    for (let n = 2; n <= 5; n++) {
      for (let k = 0; k + n <= padded.length; k++) features.push({ name: `c${padded.slice(k, k + n)}`, from: i, to: i + 1 });
    }
  }
  return features;
}
