import type { TerminationDocument } from '../document/document.js';
import { writeYaml } from '../document/yaml.js';
import type { Edit, TextRange } from '../types.js';
import { soundYaml } from './edits.js';
import { isPrivateKey, privateKeys } from './schema.js';

/** A private note that stands in a document: its key, and the edit that takes the note out. */
export interface PrivateNote { readonly name: string; readonly key: TextRange; readonly removal: Edit }

/** The private notes in the front matter of a document, in document order. */
export function privateNotes(doc: TerminationDocument): PrivateNote[] {
  const yaml = soundYaml(doc);
  if (!yaml) return [];
  return ['private', ...privateKeys].filter(name => isPrivateKey(name) && yaml.has([name])).map(name => {
    const pair = doc.rangeOf([name], 'pair');
    const start = doc.text.lastIndexOf('\n', pair.start - 1) + 1;
    const next = doc.text.indexOf('\n', pair.end);
    return { name, key: doc.rangeOf([name], 'key'), removal: { start, end: next < 0 ? pair.end : Math.min(next + 1, doc.frontMatter!.range.end), text: '' } };
  }).sort((a, b) => a.key.start - b.key.start);
}

/**
 * What moving the private notes out of a document takes: the edits to the document, and the notes as YAML for the private
 * file beside it. Undefined where there are none. `private:` is unfolded: its notes stand at the top of that file.
 */
export function movePrivateNotes(doc: TerminationDocument): { readonly edits: readonly Edit[]; readonly yaml: string } | undefined {
  const notes = privateNotes(doc);
  const data = doc.frontMatter?.yaml?.data;
  if (notes.length === 0 || typeof data !== 'object' || data === null) return undefined;
  const all = data as Record<string, unknown>;
  const moved: Record<string, unknown> = {};
  for (const { name } of notes) {
    const value = all[name];
    if (name === 'private' && typeof value === 'object' && value !== null && !Array.isArray(value)) Object.assign(moved, value);
    else moved[name === 'private' ? 'notes' : name] = value;
  }
  return { edits: notes.map(n => n.removal), yaml: writeYaml(moved) };
}
