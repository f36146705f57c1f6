import type { TerminationDocument } from '../document/document.js';
import type { TermPath } from '../document/yaml.js';

/** Whether a term is there but can't be read: a place to fill in, or a value that it cannot take. That `terms` lacks it then says nothing. */
export function isUnreadable(doc: TerminationDocument, path: TermPath): boolean {
  const key = path.join('.');
  return doc.unfilled.has(key) || doc.issues.some(i => i.path.join('.') === key);
}
