import type { Language, TextRange } from '../types.js';
import { classOf, DIGIT, HIDDEN, isWordUnit, LETTER, ODD, SPACE } from './characters.js';
import { fold, strictKey } from './fold.js';

export const WORD = 1;
export const NUMBER = 2;
export const PUNCTUATION = 3;
/** Emoji, arrows and the like; a run of them is one token. */
export const SYMBOL = 4;
/** Something nobody can read: code, a URL, a quotation. One token, however long. */
export const UNREADABLE = 5;

/**
 * The tokens of a block as parallel arrays (a megabyte of words would make too many objects). Offsets are UTF-16 code
 * units in the block's text. Sentences and clauses are numbered from 0; a clause never spans two sentences.
 * English contractions are two tokens (did|n't → `did`, `not`), so that a pattern is written once.
 */
export interface Tokens {
  readonly length: number;
  readonly text: readonly string[];
  readonly kind: Uint8Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly sentence: Uint32Array;
  readonly clause: Uint32Array;
  /** 1 where a token is the second part of a contraction. */
  readonly joined: Uint8Array;
  /** Whether accents count: not in a Spanish text that is written without them. */
  readonly strict: boolean;
}

const contraction: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', d: "'d", m: 'am', s: "'s" };
const beforeNot: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };
const abbreviations = new Set(('mr mrs ms dr st vs no nos inc ltd co jr sr eg ie approx dept fig ' +
  'sra sres sras srta ud uds vd vds d dª dna lic ing arq prof pag art num tel av avda etc ej cia admon núm dto').split(' '));
/** Ends a clause. A hyphen does so only between spaces, and never inside a word. */
const clauseMarks = new Set([',', ';', ':', '—', '(', ')', '[', ']', '"', '¿', '¡', '/']);
const missingAccents = /^(?:tambien|ultim[oa]s?|dias|proxim[oa]s?|aqui|ahi|asi|ademas|despues|segun|numero|habian?|podrian?|deberian?|seria|tendria|jamas|razon|mas|estan|unic[oa]|electronic[oa]|credito|telefono|todavia|traves|ningun|algun|adios|miercoles|sabado|credito|pagina|codigo|diseno|ano|anos|senora?|manana|\p{L}{3,}cion|\p{L}{4,}abamos)$/u;

/** Splits a text into tokens, sentences and clauses. One pass, never throws; every range is inside the text. */
export function tokenize(source: string, language: Language): Tokens {
  const folded = fold(source);
  const { text, accented } = folded;
  const words: string[] = [];
  const size = text.length + 1;
  const kind = new Uint8Array(size), joined = new Uint8Array(size);
  const start = new Uint32Array(size), end = new Uint32Array(size), sentence = new Uint32Array(size), clause = new Uint32Array(size);
  const shared = new Map<string, string>();
  let s = 0, c = 0;
  let pending: 'sentence' | 'clause' | undefined;
  let accents = false, withoutAccents = false;
  const push = (word: string, k: number, from: number, to: number, glued = 0): void => {
    if (pending === 'sentence') s++;
    if (pending) c++;
    pending = undefined;
    const n = words.length;
    kind[n] = k;
    start[n] = folded.at(from);
    end[n] = folded.at(to - 1) + 1;
    sentence[n] = s;
    clause[n] = c;
    joined[n] = glued;
    // Equal words share one string, which makes every look-up of them cheap.
    const known = shared.get(word);
    if (known === undefined) shared.set(word, word);
    words.push(known ?? word);
  };
  let i = 0;
  while (i < text.length) {
    const from = i;
    const k = classOf(text.charCodeAt(i));
    if (k === SPACE) {
      while (i < text.length && classOf(text.charCodeAt(i)) === SPACE) i++;
      if (text.slice(from, i).includes('\n') && isGreeting(words, s, source.length)) pending = 'sentence';
    } else if (k === LETTER || k === DIGIT) {
      i = endOfWord(text, i);
      const word = text.slice(from, i);
      const raw = accented.slice(from, i);
      if (word !== raw) accents = true;
      else if (language === 'es' && missingAccents.test(word)) withoutAccents = true;
      const quote = language === 'en' ? word.lastIndexOf("'") : -1;
      const tail = quote > 0 ? word.slice(quote + 1) : '';
      if (tail === 't' && word[quote - 1] === 'n') {
        const stem = word.slice(0, quote - 1);
        const split = Math.max(from + 1, from + quote - 1);
        push(beforeNot[stem] ?? stem, WORD, from, split);
        push('not', WORD, split, i, 1);
      } else if (contraction[tail]) {
        push(word.slice(0, quote), WORD, from, from + quote);
        push(contraction[tail], WORD, from + quote, i, 1);
      } else if (language === 'en' && word === 'cannot') {
        push('can', WORD, from, from + 3);
        push('not', WORD, from + 3, i, 1);
      } else {
        push(k === LETTER ? strictKey(word, raw) : word, k === DIGIT ? NUMBER : WORD, from, i);
      }
    } else if (k === HIDDEN || k === ODD) {
      while (i < text.length && classOf(text.charCodeAt(i)) === k) i++;
      push('', k === HIDDEN ? UNREADABLE : SYMBOL, from, i);
    } else {
      const mark = text[i]!;
      if ('.!?…'.includes(mark)) {
        while (i < text.length && '.!?…'.includes(text[i]!)) i++;
        const before = words.at(-1) ?? '';
        const ellipsis = mark === '…' || (mark === '.' && i - from > 1);
        push(ellipsis ? '…' : mark, PUNCTUATION, from, i);
        if (endsSentence(source, folded.at(i), mark, before)) pending = 'sentence';
        else if (ellipsis) pending = 'clause';
      } else {
        i++;
        const spaced = mark === '-' && (from === 0 || classOf(text.charCodeAt(from - 1)) === SPACE);
        if (mark === "'" || (mark === '-' && !spaced)) continue;
        // An opening question or exclamation mark starts a clause, the other marks end one.
        if (mark === '¿' || mark === '¡') pending ??= 'clause';
        push(mark, PUNCTUATION, from, i);
        if (clauseMarks.has(mark) || spaced) pending = 'clause';
      }
    }
  }
  return { length: words.length, text: words, kind, start, end, sentence, clause, joined, strict: accents || !withoutAccents };
}

/** Letters and digits, and an apostrophe or a decimal mark between two of them. */
function endOfWord(text: string, from: number): number {
  let i = from;
  for (;;) {
    while (i < text.length && isWordUnit(text.charCodeAt(i))) i++;
    const mark = text[i];
    const next = i + 1 < text.length ? classOf(text.charCodeAt(i + 1)) : SPACE;
    const before = classOf(text.charCodeAt(i - 1));
    if (mark === "'" ? next === LETTER : (mark === '.' || mark === ',' || mark === ':') && next === DIGIT && before === DIGIT) i++;
    else return i;
  }
}

/** A full stop ends a sentence unless it closes an abbreviation or small letters go on behind it. */
function endsSentence(source: string, at: number, mark: string, before: string): boolean {
  let i = at;
  while (i < source.length && /["'”’»)\]\u2060]/.test(source[i]!)) i++;
  if (i >= source.length) return true;
  if (!/\s/.test(source[i]!)) return false;
  while (i < source.length && /[\s\u2060]/.test(source[i]!)) i++;
  const next = source[i] ?? '';
  if (/\p{Ll}/u.test(next)) return false;
  return mark !== '.' || !(abbreviations.has(before) || (before.length === 1 && /\p{L}/u.test(before) && /\p{Lu}/u.test(next)));
}

/** A line end after a short first line that closes with a comma or colon: "Dear Ana,". */
function isGreeting(words: readonly string[], sentence: number, length: number): boolean {
  return sentence === 0 && words.length <= 8 && length < 1e5 && /^[,:]$/.test(words.at(-1) ?? '');
}

/** From the first token of a stretch to the last, contractions whole. */
export function rangeOfTokens(t: Tokens, first: number, last: number): TextRange {
  let from = first;
  let to = last;
  while (from > 0 && t.joined[from] === 1) from--;
  while (to + 1 < t.length && t.joined[to + 1] === 1) to++;
  return { start: t.start[from]!, end: t.end[to]! };
}

/** The first and last token of those that stand whole in a stretch of the text; `undefined` where none does. */
export function tokensIn(t: Tokens, range: TextRange): { readonly first: number; readonly last: number } | undefined {
  let first = 0;
  while (first < t.length && t.start[first]! < range.start) first++;
  let next = first;
  while (next < t.length && t.end[next]! <= range.end) next++;
  return next === first ? undefined : { first, last: next - 1 };
}

/** The first and last token of the sentence that holds a token. */
export function sentenceAround(t: Tokens, at: number): { readonly first: number; readonly last: number } {
  let first = at;
  let last = at;
  while (first > 0 && t.sentence[first - 1] === t.sentence[at]) first--;
  while (last + 1 < t.length && t.sentence[last + 1] === t.sentence[at]) last++;
  return { first, last };
}

/** A stretch of tokens by itself, both ends in; offsets stay those of the whole text. */
export function tokensBetween(t: Tokens, first: number, last: number): Tokens {
  const end = last + 1;
  if (first === 0 && end === t.length) return t;
  return {
    length: end - first, text: t.text.slice(first, end), kind: t.kind.subarray(first, end), start: t.start.subarray(first, end), end: t.end.subarray(first, end),
    sentence: t.sentence.subarray(first, end), clause: t.clause.subarray(first, end), joined: t.joined.subarray(first, end), strict: t.strict,
  };
}
