import type { TerminationDocument } from '../document/document.js';
import { parseYaml, writeYaml } from '../document/yaml.js';
import type { IsoDate, Language, ProposedFile } from '../types.js';
import type { PrivateTerms, Terms } from './schema.js';
import { readPrivateTerms, readTerms } from './terms.js';

/**
 * The private files that stand beside a document: its notes (`letter.private.yaml`) and, for each day on which it was
 * sent, the terms as they were then (`letter.sent-2026-11-24.private.yaml`). Adapters read and write them.
 */

/** The line of a folder's `.gitignore` that keeps all of them out of version control. */
export const PRIVATE_IGNORE = '*.private.yaml\n';

/** No notes come near this many UTF-16 units; past it, a file is left alone. */
const MAX_LENGTH = 200_000;

/** The name of the private notes of a document: `letter.md` → `letter.private.yaml`. */
export function privateNotesName(document: string): string {
  return `${stem(document)}.private.yaml`;
}

/** The name of the record of what was sent on a day. A day has one record, which is never written again. */
export function sentRecordName(document: string, sentOn: IsoDate): string {
  return `${stem(document)}.sent-${sentOn}.private.yaml`;
}

const stem = (document: string): string => (document.split(/[\\/]/).at(-1) ?? '').replace(/\.(?:md|markdown)$/i, '');

const remarks: Readonly<Record<Language, (day: IsoDate) => string>> = {
  en: day => `# The terms as they were sent on ${day}. The document is compared with them; leave this file as it is.\n`,
  es: day => `# Los datos tal como se enviaron el ${day}. El documento se compara con ellos; deje este archivo como está.\n`,
};

/** The record of a document's terms as they stand, for the day on which it was sent. `document` is its file's name. */
export function sentRecord(doc: TerminationDocument, document: string, sentOn: IsoDate, locale: Language): ProposedFile {
  return { path: sentRecordName(document, sentOn), text: remarks[locale](sentOn) + writeYaml({ ...doc.terms, sent_on: sentOn }) };
}

/** Reads private notes. What is wrong in them is left out; undefined where nothing could be read, and never an error. */
export function readNotes(text: string): PrivateTerms | undefined {
  const data = dataOf(text);
  return data && readPrivateTerms(data).terms;
}

/** Reads the record of what was sent, likewise. */
export function readSentRecord(text: string): Terms | undefined {
  const data = dataOf(text);
  return data && readTerms(data).terms;
}

function dataOf(text: string): object | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const { data, problems } = parseYaml(text, { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length });
  return problems.length === 0 && typeof data === 'object' && data !== null && !Array.isArray(data) ? data : undefined;
}

type Related = ((path: string) => string | undefined) | undefined;

/** The private notes beside a document, if it has a name and the caller can read what is there. */
export function notesBeside(doc: TerminationDocument, related: Related): PrivateTerms | undefined {
  const text = doc.ours && doc.path !== undefined ? related?.(privateNotesName(doc.path)) : undefined;
  return text === undefined ? undefined : readNotes(text);
}

/** The terms as they were sent on the day that the document names, if there is a record of it. */
export function sentBeside(doc: TerminationDocument, related: Related): Terms | undefined {
  const day = doc.ours && doc.path !== undefined ? doc.terms.sent_on : undefined;
  const text = day === undefined ? undefined : related?.(sentRecordName(doc.path!, day));
  return text === undefined ? undefined : readSentRecord(text);
}
