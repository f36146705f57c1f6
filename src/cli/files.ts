import { randomBytes } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { appendFile, mkdir, open, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ProposedFile } from '../core/index.js';
import { CliError } from './cliError.js';

/** No letter comes near this; past it, something else was meant. */
export const LIMIT_MB = 8;

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? 'unknown';

/** Reads a text file, or what comes through a pipe or a device. Throws a CliError where it is missing, too large, binary or not UTF-8. */
export async function readText(file: string): Promise<string> {
  try {
    const info = await stat(file);
    // Only a file says how large it is; a device may have no end.
    if (!info.isFile() && !info.isDirectory()) return await readStdin(createReadStream(file), file);
    if (info.size > LIMIT_MB * 1_000_000) throw new CliError('tooLarge', { path: file, limit: LIMIT_MB });
    return decode(await readFile(file), file);
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw codeOf(error) === 'ENOENT' ? new CliError('notFound', { path: file }) : new CliError('unreadable', { path: file, code: codeOf(error) });
  }
}

/** All of standard input as text, under the same limits. */
export async function readStdin(stdin: AsyncIterable<Uint8Array>, name: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    size += chunk.length;
    if (size > LIMIT_MB * 1_000_000) throw new CliError('tooLarge', { path: name, limit: LIMIT_MB });
    chunks.push(chunk);
  }
  return decode(Buffer.concat(chunks), name);
}

/** Bytes as text. Throws a CliError where they are binary or not UTF-8. */
export function decode(bytes: Buffer, name: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch { /* not UTF-8: said below */ }
  throw new CliError('notText', { path: name });
}

/** The files beside one, for the rules that compare the two. What can't be read, or is too large for any letter, is not there. */
export function beside(file: string): (relative: string) => string | undefined {
  return relative => {
    const target = path.resolve(path.dirname(file), relative);
    try {
      const info = statSync(target);
      return info.isFile() && info.size <= LIMIT_MB * 1_000_000 ? readFileSync(target, 'utf8') : undefined;
    } catch {
      return undefined;
    }
  };
}

/**
 * The Markdown files at a path: the file itself, or all below a folder but for hidden ones and node_modules. A folder
 * that can't be read is told to `failed`, and the rest goes on.
 */
export async function* markdownFiles(given: string, failed: (error: CliError) => void): AsyncGenerator<string> {
  const isFolder = await stat(given).then(info => info.isDirectory(), (error: unknown) => {
    failed(codeOf(error) === 'ENOENT' ? new CliError('notFound', { path: given }) : new CliError('unreadable', { path: given, code: codeOf(error) }));
    return undefined;
  });
  if (isFolder === false) yield given;
  if (!isFolder) return;
  const entries = await readdir(given, { withFileTypes: true }).catch((error: unknown) => {
    failed(new CliError('unreadable', { path: given, code: codeOf(error) }));
    return [];
  });
  for (const e of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
    if (e.name.startsWith('.') || e.name === 'node_modules') continue;
    if (e.isDirectory()) yield* markdownFiles(path.join(given, e.name), failed);
    else if (e.isFile() && /\.md$/i.test(e.name)) yield path.join(given, e.name);
  }
}

const temporaryBeside = (file: string): string => `${file}.${randomBytes(4).toString('hex')}.tmp`;

/**
 * Replaces a file's text by way of a temporary file beside it, so that a full disk loses nothing. Throws a CliError
 * where the file no longer holds the text that was read.
 */
export async function replaceText(file: string, before: string, after: string): Promise<void> {
  const temporary = temporaryBeside(file);
  try {
    await writeFile(temporary, after, { flag: 'wx', mode: (await stat(file)).mode });
    if (await readFile(file, 'utf8') !== before) throw new CliError('changed', { path: file });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error instanceof CliError ? error : new CliError('unwritable', { path: path.dirname(file), code: codeOf(error) });
  }
}

/**
 * Writes new files into a folder: all of them, or none. Without `force`, a file that exists is never replaced; a
 * `.gitignore` that exists keeps its lines and gets ours. Returns the paths in order.
 */
export async function writeNew(dir: string, files: readonly ProposedFile[], force: boolean): Promise<string[]> {
  const written: string[] = [];
  const moves: { readonly from: string; readonly to: string }[] = [];
  let made: string | undefined;
  try {
    made = await mkdir(dir, { recursive: true });
    for (const f of files) {
      const target = path.join(dir, f.path);
      if (path.basename(target) === '.gitignore' && await addLines(target, f.text)) continue;
      // What is to be replaced stays until the new text is safely on the disk.
      const place = force ? temporaryBeside(target) : target;
      const handle = await open(place, 'wx');
      written.push(place);
      if (force) moves.push({ from: place, to: target });
      try {
        await handle.writeFile(f.text);
      } finally {
        await handle.close();
      }
    }
    for (const { from, to } of moves) await rename(from, to);
    return files.map(f => path.join(dir, f.path));
  } catch (error) {
    for (const w of written) await rm(w, { force: true });
    if (made !== undefined) await rmdir(made).catch(() => undefined);
    const { path: where } = error as { path?: string };
    throw codeOf(error) === 'EEXIST' && where !== undefined && where !== dir ? new CliError('exists', { path: where }) : new CliError('unwritable', { path: dir, code: codeOf(error) });
  }
}

/** Adds the lines that a file lacks. False where there is no such file yet. */
async function addLines(file: string, text: string): Promise<boolean> {
  const there = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (there === undefined) return false;
  const lines = new Set(there.split(/\r?\n/));
  const missing = text.split('\n').filter(line => line !== '' && !lines.has(line));
  if (missing.length > 0) await appendFile(file, `${there === '' || there.endsWith('\n') ? '' : '\n'}${missing.join('\n')}\n`);
  return true;
}
