import type { Language } from '../types.js';

const meant: Readonly<Record<Language, string>> = { en: ' Did you mean “{near}”?', es: ' ¿Quería decir «{near}»?' };

/** A message in one language: `{name}` is replaced by the data of that name, and where something is `near`, that is offered. */
export function sayText(texts: Readonly<Record<Language, string>>, locale: Language, data: Readonly<Record<string, string | undefined>>): string {
  const text = texts[locale] + (data['near'] === undefined ? '' : meant[locale]);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => data[name] ?? whole);
}
