import slugify from '@sindresorhus/slugify';
import type { Language } from '../types.js';

const nameless: Readonly<Record<Language, string>> = { en: 'client', es: 'cliente' };

/** Names that Windows keeps for devices, whatever the extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A client's name as the name of a folder: `Panadería «La Ñ»` → `panaderia-la-n`. Lower-case ASCII letters, digits and
 * hyphens, at most 60 characters; never empty, never a name that a system reserves.
 */
export function slugOf(clientName: string, language: Language): string {
  const slug = slugify(clientName.replace(/^\[\[.*\]\]$/, '').slice(0, 200), { decamelize: false, locale: language })
    .replace(/[^a-z0-9-]+/g, '').slice(0, 60).replace(/^-+|-+$/g, '');
  if (slug === '') return nameless[language];
  return reserved.test(slug) ? `${slug}-${nameless[language]}` : slug;
}

/** The file of a kind: `notice-letter.md`, and the private notes beside it. */
export function fileNames(kind: string): { readonly document: string; readonly privateNotes: string } {
  return { document: `${kind}.md`, privateNotes: `${kind}.private.yaml` };
}
