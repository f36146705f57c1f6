import { OPAQUE } from '../document/prose.js';

export const LETTER = 1, DIGIT = 2, SPACE = 3, MARK = 4, ODD = 5, HIDDEN = 6;

const classes = new Uint8Array(0x10000);

/** What kind of character a UTF-16 code unit is. Asked for every unit of a text, so each is looked up once and kept. */
export function classOf(code: number): number {
  const known = classes[code]!;
  if (known !== 0) return known;
  const c = String.fromCharCode(code);
  return (classes[code] = c === OPAQUE ? HIDDEN : /\s/.test(c) ? SPACE : /\p{L}|\p{M}/u.test(c) ? LETTER : /\p{N}/u.test(c) ? DIGIT
    : /\p{P}|[$€£¥+=<>|^~]/u.test(c) ? MARK : ODD);
}

/** A letter, a mark on one, or a digit. */
export function isWordUnit(code: number): boolean {
  const k = classOf(code);
  return k === LETTER || k === DIGIT;
}
