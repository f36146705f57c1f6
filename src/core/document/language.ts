import type { Language } from '../types.js';

/** Words that are frequent in one of the two languages and absent from the other. */
const common: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('the of and to is that it for was with your you we our this have has are be by from will which not at'.split(' ')),
  es: new Set('el la los las de del y que en un una por con para su sus se es al lo como más nuestro nuestra le les esta este ha'.split(' ')),
};

/** The language most of a text's small words belong to; undefined where they don't tell (too few, or a draw). */
export function detectLanguage(text: string): Language | undefined {
  let en = 0;
  let es = 0;
  for (const [word] of text.slice(0, 4000).toLowerCase().matchAll(/\p{L}+/gu)) {
    if (common.en.has(word)) en++;
    if (common.es.has(word)) es++;
  }
  if (Math.max(en, es) < 2 || en === es) return undefined;
  return en > es ? 'en' : 'es';
}

/** Small words for telling two languages apart inside one letter; those that both have (no, me, has, he) are left out. */
const telling: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set([...common.en, ...'i my as if on an or so but were been would will can could do does did they them their there what who when than into about after before any all only please'.split(' ')]),
  es: new Set([...common.es, ...'una unos unas mi mis tu tus nos te os pero porque cuando donde quien desde hasta sobre entre sin muy ya también está están son fue ser hay esto eso esa ese todo toda todos todas usted ustedes'.split(' ')]),
};

/**
 * The language of one block of a document: the document's own, unless the block plainly speaks the other one (at least
 * four small words of it, and three times as many as of the document's language). Names and borrowed terms don't tip it.
 */
export function blockLanguage(text: string, own: Language): Language {
  const other = own === 'en' ? 'es' : 'en';
  let ours = 0;
  let theirs = 0;
  for (const [word] of text.slice(0, 4000).toLowerCase().matchAll(/\p{L}+/gu)) {
    if (telling[own].has(word)) ours++;
    if (telling[other].has(word)) theirs++;
  }
  return theirs >= 4 && theirs >= 3 * ours ? other : own;
}

/** Whether the platform can write dates and amounts for a tag: `en-12` and `es-MX-MX` are no tags of anything, and `Intl` throws on them. */
export function isWellFormedTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** `es-MX` → `es`; undefined for a tag of neither language. Only well-formed tags count. */
export function languageOfTag(tag: string): Language | undefined {
  const m = /^(en|es)(?:-[A-Za-z0-9]{2,8})*$/i.exec(tag.trim());
  return m && isWellFormedTag(tag.trim()) ? (m[1]!.toLowerCase() as Language) : undefined;
}
