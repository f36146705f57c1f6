import type { TextRange } from '../../types.js';

/** A word, a number or a run of punctuation; offsets in the text that was handed over. */
export interface Token extends TextRange {
  /** Lower case, without accents, digits as `0`. */
  readonly folded: string;
  readonly word: boolean;
  /** Three or more letters, all of them capitals. */
  readonly capitals: boolean;
}

/** One feature and the tokens it rests on (`to` is out). */
export interface Feature { readonly name: string; readonly from: number; readonly to: number }

const token = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[!?¡¿]+|\.{2,}|[^\s\p{L}\p{M}\p{N}]/gu;

/** Longer than any word: what is longer is a run of characters, and is read as its first ones. */
const LONGEST_WORD = 32;

/** Splits a sentence into tokens, `most` at the most. Marks that stand for nothing (word joiners, zero-width characters) are dropped. */
export function tokensOf(text: string, most = Infinity): Token[] {
  const tokens: Token[] = [];
  for (const m of text.matchAll(token)) {
    if (tokens.length >= most) break;
    const end = m.index + m[0].length;
    const own = m[0].slice(0, LONGEST_WORD);
    const folded = fold(own);
    if (folded === '') continue;
    const word = /[\p{L}\p{N}]/u.test(folded);
    // A run of unreadable characters (a URL, a quotation) is one token.
    if (!word && tokens.at(-1)?.folded === folded && tokens.at(-1)!.end === m.index) continue;
    tokens.push({ folded, word, capitals: /^\p{Lu}{3,}$/u.test(own), start: m.index, end });
  }
  return tokens;
}

/**
 * Lower case, no accents (nor the tilde of ñ: people leave it out too), straight apostrophes, `0` for a digit and `00`
 * for more, no letter more than three times in a row, one sign for all emoji and one for all currencies.
 */
function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/[\p{M}\u200b-\u200f\u2060-\u2064\ufeff]/gu, '').replace(/’/g, "'")
    .replace(/\p{N}/gu, '0').replace(/0{2,}/g, '00').replace(/(\p{L})\1{3,}/gu, '$1$1$1').replace(/\p{Extended_Pictographic}/gu, '☺').replace(/\p{Sc}/gu, '$');
}

/** One to three neighbouring tokens, sentence edges included, and runs of capitals. Each name starts with `w`. */
export function wordFeatures(tokens: readonly Token[]): Feature[] {
  const features: Feature[] = [];
  const at = (i: number): string => i < 0 ? '^' : tokens[i]?.folded ?? '$$';
  for (let i = -1; i < tokens.length; i++) {
    const from = Math.max(i, 0);
    const two = `w${at(i)} ${at(i + 1)}`;
    if (i >= 0) features.push({ name: `w${at(i)}`, from, to: i + 1 });
    features.push({ name: two, from, to: Math.min(i + 2, tokens.length) });
    if (i + 1 < tokens.length) features.push({ name: `${two} ${at(i + 2)}`, from, to: Math.min(i + 3, tokens.length) });
    if (tokens[i]?.capitals) features.push({ name: tokens[i + 1]?.capitals ? 'wCAPITALS CAPITALS' : 'wCAPITALS', from, to: i + 1 });
  }
  return features;
}

/** 2 to 5 neighbouring characters of a folded token between two spaces. Each name starts with `c`. */
export function charactersOf(folded: string): string[] {
  const names: string[] = [];
  const padded = ` ${folded} `;
  for (let n = 2; n <= 5; n++) {
    for (let k = 0; k + n <= padded.length; k++) names.push(`c${padded.slice(k, k + n)}`);
  }
  return names;
}
