import type { Terms } from '../terms/schema.js';
import type { Language } from '../types.js';

export type Formality = NonNullable<Terms['formality']>;

const ofLanguage: Readonly<Record<Language, readonly Formality[]>> = {
  en: ['first-name', 'title'],
  es: ['usted', 'tú', 'vos', 'ustedes', 'vosotros'],
};

const familiar: ReadonlySet<Formality> = new Set(['first-name', 'tú', 'vos', 'vosotros']);

/** The forms of address of a language, the usual one first. */
export function formalitiesOf(language: Language): readonly Formality[] {
  return ofLanguage[language];
}

/** Whether a form of address is the familiar one. */
export function isFamiliar(formality: Formality): boolean {
  return familiar.has(formality);
}

/** A form of address in this language: the given one, its counterpart from the other language, or the usual one. */
export function formalityIn(language: Language, given: Formality | undefined): Formality {
  if (given === undefined) return language === 'en' ? 'first-name' : 'usted';
  if (ofLanguage[language].includes(given)) return given;
  if (language === 'en') return familiar.has(given) ? 'first-name' : 'title';
  return given === 'first-name' ? 'tú' : 'usted';
}
