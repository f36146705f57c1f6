import type { Node, Pattern } from './pattern.js';
import { NUMBER, PUNCTUATION, SYMBOL, type Tokens } from './tokens.js';

/** Where a pattern matched, in tokens, both ends in: the whole match, and the part that is to be marked. */
export interface Match { readonly first: number; readonly last: number; readonly from: number; readonly to: number }

interface Entry<T> { readonly pattern: Pattern; readonly owner: T; readonly id: number }

/** Patterns indexed by their trigger words, each with what its owner wants back. */
export class PatternIndex<T> {
  readonly #byWord = new Map<string, Entry<T>[]>();
  #count = 0;

  add(pattern: Pattern, owner: T): void {
    const entry = { pattern, owner, id: this.#count++ };
    for (const word of pattern.triggers) {
      const list = this.#byWord.get(word);
      if (list) list.push(entry);
      else this.#byWord.set(word, [entry]);
    }
  }

  /** Whether some pattern looks for one of these tokens, both ends in: where none does, there is nothing to read. */
  triggers(t: Tokens, first: number, last: number): boolean {
    for (let at = first; at <= last; at++) if (this.#byWord.has(t.text[at]!)) return true;
    return false;
  }

  /**
   * Every match in the text, by trigger; the same pattern matches a place once. Each token is tried against the patterns
   * it triggers only, and a match is bounded, so this is linear in the text.
   */
  *matches(t: Tokens): Generator<{ readonly pattern: Pattern; readonly owner: T; readonly match: Match }> {
    // Where each pattern may start next: behind its last match.
    const next = new Int32Array(this.#count);
    for (let at = 0; at < t.length; at++) {
      const candidates = this.#byWord.get(t.text[at]!);
      if (!candidates) continue;
      for (const { pattern, owner, id } of candidates) {
        const high = at - pattern.before.min;
        for (let start = Math.max(at - pattern.before.max, next[id]!); start <= high; start++) {
          if (pattern.first && !pattern.first.has(t.text[start]!)) continue;
          const match = matchAt(t, pattern, start);
          if (!match) continue;
          next[id] = match.last + 1;
          yield { pattern, owner, match };
          break;
        }
      }
    }
  }
}

/** Matches a pattern from a token on. */
export function matchAt(t: Tokens, pattern: Pattern, start: number): Match | undefined {
  const marks = { from: -1, to: -1 };
  const end = walk(t, pattern.start, start, marks);
  if (end <= start) return undefined;
  const from = marks.from < 0 ? start : marks.from;
  const to = marks.to < 0 ? end - 1 : marks.to - 1;
  return { first: start, last: end - 1, from, to: Math.max(from, to) };
}

/** Whether a pattern matches somewhere in a stretch of tokens, both ends in, sharing a token with another one. */
export function matchesOver(t: Tokens, pattern: Pattern, first: number, last: number): boolean {
  const { first: low } = sentenceWindow(t, first, pattern.longest);
  for (let start = low; start <= last; start++) {
    const m = matchAt(t, pattern, start);
    if (m && m.last >= first) return true;
  }
  return false;
}

/** Whether a pattern matches anywhere in the sentence of a token (or within sixty tokens, where that is nearer). */
export function matchesSentence(t: Tokens, pattern: Pattern, at: number): boolean {
  const { first, last } = sentenceWindow(t, at, 60);
  for (let start = first; start <= last; start++) if (matchAt(t, pattern, start)) return true;
  return false;
}

function sentenceWindow(t: Tokens, at: number, reach: number): { first: number; last: number } {
  let first = at;
  let last = at;
  while (first > 0 && at - first < reach && t.sentence[first - 1] === t.sentence[at]) first--;
  while (last + 1 < t.length && last - at < reach && t.sentence[last + 1] === t.sentence[at]) last++;
  return { first, last };
}

/** Returns the token after the match, or -1. A match stays in its sentence. */
function walk(t: Tokens, node: Node, at: number, marks: { from: number; to: number }): number {
  switch (node.op) {
    case 'done': return at;
    case 'word': return at < t.length && isWord(t.text[at]!, node) ? walk(t, node.next, at + 1, marks) : -1;
    case 'any': return at < t.length && t.kind[at] !== PUNCTUATION && t.kind[at] !== SYMBOL ? walk(t, node.next, at + 1, marks) : -1;
    case 'number': return at < t.length && t.kind[at] === NUMBER ? walk(t, node.next, at + 1, marks) : -1;
    case 'sentence-start': return at < t.length && (at === 0 || t.sentence[at - 1] !== t.sentence[at] || (isOpening(t, at - 1) && (at === 1 || t.sentence[at - 2] !== t.sentence[at]))) ? walk(t, node.next, at, marks) : -1;
    case 'clause-start': return at < t.length && (at === 0 || t.clause[at - 1] !== t.clause[at] || isOpening(t, at - 1)) ? walk(t, node.next, at, marks) : -1;
    case 'sentence-end': return endsHere(t, at, t.sentence) ? walk(t, node.next, at, marks) : -1;
    case 'clause-end': return endsHere(t, at, t.clause) ? walk(t, node.next, at, marks) : -1;
    case 'open': case 'close': {
      const key = node.op === 'open' ? 'from' : 'to';
      const before = marks[key];
      marks[key] = at;
      const end = walk(t, node.next, at, marks);
      if (end < 0) marks[key] = before;
      return end;
    }
    case 'or':
      for (const option of node.options) {
        const end = walk(t, option, at, marks);
        if (end >= 0) return end;
      }
      return -1;
    case 'not': return walk(t, node.inner, at, { from: -1, to: -1 }) >= 0 ? -1 : walk(t, node.next, at, marks);
    case 'gap': {
      for (let skipped = 0; ; skipped++) {
        const end = walk(t, node.next, at + skipped, marks);
        if (end >= 0) return end;
        const here = at + skipped;
        if (skipped === node.max || here >= t.length || (here > 0 && t.sentence[here] !== t.sentence[here - 1])) return -1;
        if (!node.crossing && t.kind[here] === PUNCTUATION) return -1;
      }
    }
  }
}

function isWord(word: string, node: Extract<Node, { op: 'word' }>): boolean {
  return node.words.has(word) || node.endings.some(e => word.length > e.length + 1 && word.endsWith(e));
}

function isOpening(t: Tokens, at: number): boolean {
  return /^[¿¡"(]$/.test(t.text[at]!);
}

/** Whether nothing but closing marks stands between here and the end of the sentence or clause. */
function endsHere(t: Tokens, at: number, unit: Uint32Array): boolean {
  let i = at;
  while (i < t.length && unit[i] === unit[at - 1] && t.kind[i] === PUNCTUATION && i - at < 4) i++;
  return i > 0 && (i >= t.length || unit[i] !== unit[at - 1]);
}
