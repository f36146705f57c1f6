import { INVISIBLE } from '../document/prose.js';

/** A folded text, and where each of its code units stood. */
export interface Folded {
  /** Lower case, without accents (but with ñ), typographic quotes straight, invisible characters gone. */
  readonly text: string;
  /** As `text`, but accents are kept: where they tell two words apart (pago, pagó), somebody may want to know. */
  readonly accented: string;
  /** The offset in the source of the code unit at `i`; `i` may be the length, which gives the source's length. */
  at(i: number): number;
}

const DROP = 0;
const ZERO_WIDTH = '\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFE0E\uFE0F\uFEFF' + INVISIBLE;

/** What is written in several ways and read in one. Spaces of all widths are one space; a line end stays what it is. */
const oneForMany: readonly (readonly [to: string, from: string])[] = [
  ["'", '‘’‚‛ʼ´`′＇'], ['"', '“”„‟«»″'], [' ', '\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\t'],
  ['-', '\u2010\u2011'], ['—', '–―'], ['\n', '\r\u2028\u2029'],
];

/** Filled as characters turn up: code unit → folded code unit, plus one so that 0 means "not seen yet". */
const plain = new Uint32Array(0x10000);
const kept = new Uint32Array(0x10000);
for (const c of ZERO_WIDTH) plain[c.charCodeAt(0)] = kept[c.charCodeAt(0)] = DROP + 1;
for (const [to, from] of oneForMany) for (const c of from) plain[c.charCodeAt(0)] = kept[c.charCodeAt(0)] = to.charCodeAt(0) + 1;

const N_TILDE = 'ñ'.charCodeAt(0);
const TILDE = 0x303;
const ACUTE = 0x301;

function learn(code: number): void {
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  const low = lower.length === 1 ? lower : char;
  const base = low === 'ñ' ? low : low.normalize('NFD').replace(/[\u0300-\u036f]+/g, '');
  kept[code] = low.charCodeAt(0) + 1;
  plain[code] = (base.length === 1 ? base : low).charCodeAt(0) + 1;
}

/**
 * Folds a text so that one pattern finds a word however it was typed: any case, accents composed (NFC), decomposed
 * (NFD) or forgotten, any kind of quote. Nothing is looked up by position afterwards without going through `at`.
 * Linear; unpaired surrogates pass through as they are.
 */
export function fold(text: string): Folded {
  const out = new Uint16Array(text.length);
  const accents = new Uint16Array(text.length);
  const offsets = new Uint32Array(text.length + 1);
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x300 && code <= 0x36f) {
      if (n > 0) combine(out, accents, n - 1, code);
      continue;
    }
    if (plain[code] === 0) learn(code);
    const to = plain[code]! - 1;
    if (to === DROP) continue;
    out[n] = to;
    accents[n] = kept[code]! - 1;
    offsets[n++] = i;
  }
  offsets[n] = text.length;
  return { text: decode(out, n), accented: decode(accents, n), at: i => offsets[Math.max(0, Math.min(i, n))]! };
}

/** A combining mark: ñ is a letter of its own, the rest are accents. */
function combine(out: Uint16Array, accents: Uint16Array, at: number, mark: number): void {
  if (mark === TILDE && out[at] === 0x6e) out[at] = accents[at] = N_TILDE;
  else if (mark === ACUTE) accents[at] = (String.fromCharCode(accents[at]!) + '\u0301').normalize('NFC').charCodeAt(0);
}

function decode(codes: Uint16Array, length: number): string {
  const parts: string[] = [];
  // `apply` takes an array of numbers as it is; spreading it would copy it first.
  for (let i = 0; i < length; i += 0x2000) parts.push(String.fromCharCode.apply(null, codes.subarray(i, Math.min(length, i + 0x2000)) as unknown as number[]));
  return parts.length === 1 ? parts[0]! : parts.join('');
}

/** One word, folded. */
export function foldWord(word: string): string {
  return fold(word).text;
}

const interrogatives = new Set(['cómo', 'cuándo', 'dónde', 'quién', 'quiénes', 'cuál', 'cuáles', 'sólo']);

/**
 * The key of a word where accents count: they are kept only where they tell words apart, on the last letter
 * (pagó, está, qué) and in question words. A forgotten accent elsewhere (tambien) does no harm.
 */
export function strictKey(folded: string, accented: string): string {
  if (folded === accented) return folded;
  const last = folded.length - 1;
  return folded[last] !== accented[last] || interrogatives.has(accented) ? accented : folded;
}
