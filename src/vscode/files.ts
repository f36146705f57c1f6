import * as vscode from 'vscode';
import type { ProposedFile } from '../core/index.js';

/**
 * Writes what a scaffold proposes into `dir`: the document under a name that is free (`-2`, `-3` where taken), what
 * goes with it under the same one. Never overwrites; leaves nothing behind when it fails. Returns where the first file is.
 */
export function writeFiles(dir: vscode.Uri, files: readonly ProposedFile[]): Promise<vscode.Uri> {
  const mine = last.then(() => writeNow(dir, files));
  last = mine.catch(() => undefined);
  return mine;
}

/** Writes documents that belong together, each under a name that is free: all of them, or none. */
export async function writeEach(dir: vscode.Uri, files: readonly ProposedFile[]): Promise<vscode.Uri[]> {
  const written: vscode.Uri[] = [];
  try {
    for (const file of files) written.push(await writeFiles(dir, [file]));
    return written;
  } catch (error) {
    for (const uri of written) await attempt(vscode.workspace.fs.delete(uri));
    throw error;
  }
}

/** One after the other: VS Code has no way to create a file only if it is not there, so two of ours must not look at the same time. */
let last: Promise<unknown> = Promise.resolve();

async function writeNow(dir: vscode.Uri, files: readonly ProposedFile[]): Promise<vscode.Uri> {
  const created = await createFolders(dir);
  const written: vscode.Uri[] = [];
  try {
    const [, ...rest] = files;
    const { uri, stem } = await writeFree(dir, files[0]!, rest.filter(f => !isIgnoreList(f)));
    written.push(uri);
    for (const file of rest) {
      if (isIgnoreList(file)) await addLines(vscode.Uri.joinPath(dir, file.path), file.text);
      else written.push(await createFile(dir, renamed(file.path, stem), file.text));
    }
    return uri;
  } catch (error) {
    for (const uri of written) await attempt(vscode.workspace.fs.delete(uri));
    for (const folder of created) await attempt(vscode.workspace.fs.delete(folder, { recursive: false }));
    throw error;
  }
}

interface Stem { readonly from: string; readonly to: string }

/** `notice-letter` of `notice-letter.md` and of `notice-letter.private.yaml`. */
const stemOf = (path: string): string => path.split('.')[0]!;
const renamed = (path: string, { from, to }: Stem): string => path.startsWith(`${from}.`) ? to + path.slice(from.length) : path;
const isIgnoreList = (file: ProposedFile): boolean => file.path === '.gitignore';

async function writeFree(dir: vscode.Uri, file: ProposedFile, companions: readonly ProposedFile[]): Promise<{ uri: vscode.Uri; stem: Stem }> {
  const from = stemOf(file.path);
  for (let n = 1; ; n++) {
    const stem = { from, to: n === 1 ? from : `${from}-${n}` };
    const names = [file, ...companions].map(f => renamed(f.path, stem));
    if ((await Promise.all(names.map(name => exists(vscode.Uri.joinPath(dir, name))))).includes(true)) continue;
    try {
      return { uri: await createFile(dir, names[0]!, file.text), stem };
    } catch (error) {
      // Somebody else was faster.
      if (!(error instanceof vscode.FileSystemError && error.code === 'FileExists')) throw error;
    }
  }
}

/**
 * Creates a file, or fails where one is there. VS Code's `writeFile` overwrites, its `rename` does not: so the text goes
 * to a name that nobody uses, and gets its own name once it is whole.
 */
async function createFile(dir: vscode.Uri, name: string, text: string): Promise<vscode.Uri> {
  const target = vscode.Uri.joinPath(dir, name);
  const draft = vscode.Uri.joinPath(dir, `.${name}.${crypto.randomUUID().slice(0, 8)}.tmp`);
  try {
    await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode(text));
    await vscode.workspace.fs.rename(draft, target, { overwrite: false });
  } catch (error) {
    await attempt(vscode.workspace.fs.delete(draft));
    throw error;
  }
  return target;
}

/** Writes a new file, its folders included. Fails with `FileExists` where one is there. */
export async function writeNew(uri: vscode.Uri, text: string): Promise<void> {
  const dir = vscode.Uri.joinPath(uri, '..');
  await vscode.workspace.fs.createDirectory(dir);
  if (await exists(uri)) throw vscode.FileSystemError.FileExists(uri);
  await createFile(dir, uri.path.split('/').at(-1)!, text);
}

/** Adds the lines that a list does not hold yet. */
async function addLines(uri: vscode.Uri, text: string): Promise<void> {
  const old = await exists(uri) ? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) : '';
  const there = new Set(old.split(/\r?\n/));
  const missing = text.split('\n').filter(line => line !== '' && !there.has(line));
  if (missing.length === 0) return;
  const start = old === '' || old.endsWith('\n') ? old : `${old}\n`;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`${start}${missing.join('\n')}\n`));
}

/** Makes a folder and those above it; returns the ones that were not there, innermost first. */
async function createFolders(dir: vscode.Uri): Promise<vscode.Uri[]> {
  const missing: vscode.Uri[] = [];
  for (let folder = dir; !await exists(folder); folder = vscode.Uri.joinPath(folder, '..')) {
    if (folder.path === '/' || folder.path === '') break;
    missing.push(folder);
  }
  await vscode.workspace.fs.createDirectory(dir);
  return missing;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code !== 'FileNotFound') throw error;
    return false;
  }
}

/** Clearing up is best effort: what it can't remove was not ours to begin with, or is gone. */
async function attempt(work: Thenable<void>): Promise<void> {
  try {
    await work;
  } catch {
    // See above.
  }
}
