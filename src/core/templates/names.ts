import { privateNotesName } from '../terms/beside.js';
import type { Language } from '../types.js';

const nameless: Readonly<Record<Language, string>> = { en: 'client', es: 'cliente' };

/** Names that Windows keeps for devices, whatever the extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Latin letters that are not a plain letter with a mark. */
const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const and: Readonly<Record<Language, string>> = { en: ' and ', es: ' y ' };

/**
 * A client's name as the name of a folder: `Panadería «La Ñ»` → `panaderia-la-n`. Lower-case letters, digits and hyphens,
 * at most 60; Latin letters lose their marks, those of other scripts stay. Never empty, never a name a system reserves.
 */
export function slugOf(clientName: string, language: Language): string {
  const slug = Array.from(clientName.replace(/^\[\[.*\]\]$/, '').normalize('NFKD').replace(/(?<=\p{Script=Latin})\p{M}+/gu, '').normalize('NFC').toLowerCase()
    .replaceAll('&', and[language]).replace(/[ßæœøłđðþı]/g, c => letters[c] ?? c)
    .replace(/['’]/g, '').replace(/[^\p{L}\p{N}]+/gu, '-')).slice(0, 60).join('').replace(/^-+|-+$/g, '');
  if (slug === '') return nameless[language];
  return reserved.test(slug) ? `${slug}-${nameless[language]}` : slug;
}

/** The file of a kind: `notice-letter.md`, and the private notes beside it. */
export function fileNames(kind: string): { readonly document: string; readonly privateNotes: string } {
  const document = `${kind}.md`;
  return { document, privateNotes: privateNotesName(document) };
}
