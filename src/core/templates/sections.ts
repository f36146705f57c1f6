import type { TerminationDocument } from '../document/document.js';
import type { TextRange } from '../types.js';
import { partialTemplate } from './builtin.js';
import { registerOf, viewOf } from './view.js';

/** A derived section and the text it ought to have, line ends as in the document. `range` is between the two markers. */
export interface SectionUpdate { readonly name: string; readonly range: TextRange; readonly text: string }

/** The text of a built-in partial for a document's terms, in its language and register; undefined for a name that is none of ours. */
export function renderPartial(name: string, doc: Pick<TerminationDocument, 'terms' | 'language'>): string | undefined {
  const register = registerOf(doc.terms, doc.language);
  return partialTemplate(register.language, name)?.render(viewOf(doc.terms, register), register);
}

/** The text of a derived section for a document's terms; undefined for a name that is none of ours. */
export function renderSection(name: string, doc: Pick<TerminationDocument, 'terms' | 'language'>): string | undefined {
  return renderPartial(`section-${name}`, doc);
}

/** Every derived section of a document with the text that follows from its terms, whether or not it differs. */
export function updateSections(doc: TerminationDocument): SectionUpdate[] {
  if (doc.sections.length === 0) return [];
  const lineEnd = /\r\n/.test(doc.text) ? '\r\n' : '\n';
  const register = registerOf(doc.terms, doc.language);
  const view = viewOf(doc.terms, register);
  return doc.sections.flatMap(({ name, inner }) => {
    const text = partialTemplate(register.language, `section-${name}`)?.render(view, register);
    return text === undefined ? [] : [{ name, range: inner, text: text.replaceAll('\n', lineEnd) }];
  });
}
