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

/** `es-MX` → `es`; undefined for a tag of neither language. Only well-formed tags count. */
export function languageOfTag(tag: string): Language | undefined {
  const m = /^(en|es)(?:-[A-Za-z0-9]{2,8})*$/i.exec(tag.trim());
  return m ? (m[1]!.toLowerCase() as Language) : undefined;
}
