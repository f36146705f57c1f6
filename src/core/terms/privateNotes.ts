import type { TerminationDocument } from '../document/document.js';
import { parseYaml, writeYaml } from '../document/yaml.js';
import type { Edit, TextRange } from '../types.js';
import { soundYaml } from './edits.js';
import { isPrivateKey, privateKeys } from './schema.js';

/** A private note that stands in a document: its key, and the edit that takes the note out. */
export interface PrivateNote { readonly name: string; readonly key: TextRange; readonly removal: Edit }

/** The private notes in the front matter of a document, in document order. */
export function privateNotes(doc: TerminationDocument): PrivateNote[] {
  const yaml = soundYaml(doc);
  if (!yaml) return [];
  return ['private', ...privateKeys].filter(name => isPrivateKey(name) && yaml.has([name]))
    .map(name => ({ name, key: doc.rangeOf([name], 'key'), removal: { ...extent(doc, doc.rangeOf([name], 'pair')), text: '' } }))
    .sort((a, b) => a.key.start - b.key.start);
}

/** All that goes with a key when it is taken out: its lines or, inside braces, the comma that follows it. */
function extent(doc: TerminationDocument, pair: TextRange): TextRange {
  const start = doc.text.lastIndexOf('\n', pair.start - 1) + 1;
  if (doc.text.slice(start, pair.start).trim() !== '') return { start: pair.start, end: pair.end + /^\s*,?[ \t]*/.exec(doc.text.slice(pair.end))![0].length };
  const next = doc.text.indexOf('\n', pair.end);
  return { start, end: next < 0 ? pair.end : Math.min(next + 1, doc.frontMatter!.range.end) };
}

type Notes = Readonly<Record<string, unknown>>;

/**
 * What moving the private notes out of a document takes: the edits to the document, and the notes for the private file
 * beside it. Undefined where there are none. `private:` is unfolded: its notes stand at the top of that file.
 */
export function movePrivateNotes(doc: TerminationDocument): { readonly edits: readonly Edit[]; readonly notes: Notes } | undefined {
  const found = privateNotes(doc);
  const data = doc.frontMatter?.yaml?.data;
  if (found.length === 0 || typeof data !== 'object' || data === null) return undefined;
  const all = data as Notes;
  const notes: Record<string, unknown> = {};
  for (const { name } of found) {
    const value = all[name];
    const inner = name === 'private' ? asNotes(value) ?? { notes: value } : { [name]: value };
    // The same note in two places: the later one goes by the name of the place it had.
    for (const [key, note] of Object.entries(inner)) notes[key in notes ? `${name}_${key}` : key] = note;
  }
  return { edits: found.map(n => n.removal), notes };
}

const asNotes = (value: unknown): Notes | undefined => typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Notes : undefined;

/**
 * The text to add at the end of a private file (empty for a new one) so that it holds these notes as well. What stands
 * there stays: a note whose key is taken, and every note where the file can't be read as a list of keys, is added as a comment.
 */
export function notesToAppend(there: string, notes: Notes): string {
  const lineEnd = there.includes('\r\n') ? '\r\n' : '\n';
  const lead = there === '' || there.endsWith('\n') ? '' : lineEnd;
  const known = read(there);
  const fresh = Object.entries(notes).filter(([key]) => known && !Object.hasOwn(known, key));
  const taken = Object.entries(notes).filter(([key, note]) => !known || (Object.hasOwn(known, key) && JSON.stringify(known[key]) !== JSON.stringify(note)));
  const added = lead + [...fresh.map(asYaml), ...taken.map(asComment)].join('').replaceAll('\n', lineEnd);
  const after = read(there + added);
  const whole = !known || (after && Object.keys(after).length === Object.keys(known).length + fresh.length);
  if (whole) return added === lead ? '' : added;
  return lead + Object.entries(notes).map(asComment).join('').replaceAll('\n', lineEnd);
}

/** The keys of a private file; none in an empty one; undefined where it can't be read. */
function read(text: string): Notes | undefined {
  const { data, problems } = parseYaml(text, { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length });
  return problems.length > 0 ? undefined : data === null || data === undefined ? {} : asNotes(data);
}

const asYaml = ([key, note]: readonly [string, unknown]): string => writeYaml({ [key]: note });
const asComment = (note: readonly [string, unknown]): string => asYaml(note).trimEnd().split('\n').map(line => `# ${line}`.trimEnd() + '\n').join('');
