import { INVISIBLE } from '../../document/prose.js';
import type { TextRange } from '../../types.js';

const word = /[\p{L}\p{N}\uFFFC][\p{L}\p{M}\p{N}\uFFFC'’.,@-]*/gu;

/** How many words a text has; something unreadable (an amount in code, a URL, a quotation) counts as one. */
export function countWords(text: string): number {
  return text.replaceAll(INVISIBLE, '').replace(/\uFFFC+/g, '\uFFFC').match(word)?.length ?? 0;
}

/** The sentences of a text. An abbreviation may cut one in two, which can only make it shorter. */
export function sentencesIn(text: string): TextRange[] {
  return [...text.matchAll(/\S(?:[^.!?…:;]|[.!?…:;](?!\s))*[.!?…:;]*/gu)].map(m => ({ start: m.index, end: m.index + m[0].length }));
}
