import * as vscode from 'vscode';
import { movePrivateNotes, notesToAppend, PRIVATE_IGNORE, privateNotesName, sentRecord, soundYaml } from '../core/editing.js';
import type { IsoDate, TerminationDocument } from '../core/index.js';
import { toTextEdits } from './convert.js';
import { interfaceLanguage } from './settings.js';

/**
 * What stands in private files beside a document: its notes, and what was sent. All changes are workspace edits, so that
 * they can be looked at before and taken back after; nothing that is there is ever replaced.
 */

/** A workspace edit and the files besides the document that are to be saved once it is applied. */
export interface PrivateEdit { readonly edit: vscode.WorkspaceEdit; readonly files: readonly vscode.Uri[] }

/** The edit that moves every private note of a document into the file beside it. Undefined where there is none, or no place for the file yet. */
export async function moveNotesEdit(document: vscode.TextDocument, doc: TerminationDocument): Promise<PrivateEdit | undefined> {
  const moved = document.isUntitled ? undefined : movePrivateNotes(doc);
  if (!moved) return undefined;
  const edit = new vscode.WorkspaceEdit();
  const files = await extend(edit, document, privateNotesName(nameOf(document)), there => notesToAppend(there, moved.notes));
  edit.set(document.uri, toTextEdits(document, moved.edits));
  return { edit, files };
}

/** The edit that records the terms as they stand as those sent on a day: a new file, or `exists` where that day has one. */
export async function recordEdit(document: vscode.TextDocument, doc: TerminationDocument, day: IsoDate): Promise<PrivateEdit | 'exists'> {
  const record = sentRecord(doc, nameOf(document), day, interfaceLanguage());
  if (await textOf(beside(document, record.path)) !== undefined) return 'exists';
  const edit = new vscode.WorkspaceEdit();
  return { edit, files: await extend(edit, document, record.path, () => record.text) };
}

/** Whether a document's terms can be recorded: all of them can be read, and it has a place on disk. */
export function canBeRecorded(document: vscode.TextDocument, doc: TerminationDocument): boolean {
  return !document.isUntitled && doc.kind !== undefined && !doc.kind.private && soundYaml(doc) !== undefined && doc.issues.length === 0;
}

/** Saves what an edit left unsaved in files that nobody has open in front of them. */
export async function savePrivateFiles(files: unknown): Promise<void> {
  if (!Array.isArray(files)) return;
  const keys = new Set(files.filter(f => f instanceof vscode.Uri).map(String));
  for (const document of vscode.workspace.textDocuments) if (document.isDirty && keys.has(document.uri.toString())) await document.save();
}

/** Makes a private file beside a document, or adds to it, and names it in the folder's `.gitignore`. */
async function extend(edit: vscode.WorkspaceEdit, document: vscode.TextDocument, name: string, added: (there: string) => string): Promise<vscode.Uri[]> {
  // Git is told first: there is no moment at which the notes could be committed.
  const ignore = beside(document, '.gitignore');
  const files = [ignore, beside(document, name)];
  await addText(edit, ignore, there => there.split(/\r?\n/).includes(PRIVATE_IGNORE.trim()) ? '' : (there === '' || there.endsWith('\n') ? '' : '\n') + PRIVATE_IGNORE);
  await addText(edit, files[1]!, added);
  return files;
}

async function addText(edit: vscode.WorkspaceEdit, uri: vscode.Uri, added: (there: string) => string): Promise<void> {
  const there = await textOf(uri);
  const text = added(there ?? '');
  if (there === undefined) {
    // The text as an edit of its own: contents given to `createFile` are lost where an action passes through a command.
    edit.createFile(uri);
    edit.insert(uri, new vscode.Position(0, 0), text);
  } else if (text !== '') {
    const open = await vscode.workspace.openTextDocument(uri);
    edit.insert(uri, open.positionAt(open.getText().length), text);
  }
}

/** What a file holds, unsaved changes included; undefined where there is none. What is there and can't be read is an error. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    await vscode.workspace.fs.stat(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
  return (await vscode.workspace.openTextDocument(uri)).getText();
}

const nameOf = (document: vscode.TextDocument): string => document.uri.path.split('/').at(-1)!;
const beside = (document: vscode.TextDocument, name: string): vscode.Uri => vscode.Uri.joinPath(document.uri, '..', name);
