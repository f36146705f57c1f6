import type { Language } from '../types.js';

/** `a, b and c`; in Spanish `a, b y c`, and `e` before the sound of an i. */
export function joinList(items: readonly string[], language: Language): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  const and = language === 'en' ? 'and' : /^[*“«"\s]*(?:i|hi(?!e|a|o)|y(?![aeiouáéíóú]))/iu.test(last) ? 'e' : 'y';
  return `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
