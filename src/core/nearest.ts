import { distance } from 'fastest-levenshtein';

/**
 * The candidate closest to a word, for "did you mean": at most a third of its letters (and at most three) may differ.
 * Case and `_`/space against `-` do not count as differences, and letters in another order count as one. Undefined when nothing is close.
 */
export function nearest<T extends string>(word: string, candidates: readonly T[]): T | undefined {
  const norm = (s: string): string => s.toLowerCase().replace(/[_\s]+/g, '-');
  const wanted = norm(word.slice(0, 80));
  const limit = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
  let best: T | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const there = norm(candidate);
    const d = wanted !== there && letters(wanted) === letters(there) ? 1 : distance(wanted, there);
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}

function letters(word: string): string {
  return Array.from(word).sort().join('');
}

/** How many letters have to be changed, added or taken out to make one word of the other. */
export function slips(a: string, b: string): number {
  return distance(a, b);
}
