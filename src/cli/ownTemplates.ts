import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Language, TemplateSource } from '../core/index.js';
import { CliError } from './cliError.js';
import { decode, LIMIT_MB } from './files.js';

/** Where a person's own templates live, in the folder of their documents or in one above it. */
const folder = path.join('.amicable', 'templates');
const fileName = /^([a-z0-9][a-z0-9-]*)\.md\.hbs$/;

/** A person's own templates, with the names of the kinds that they are for. */
export interface OwnTemplates extends TemplateSource {
  readonly kinds: (language: Language) => readonly string[];
}

/** The templates in `.amicable/templates` of a folder or of the nearest one above it; undefined where there is none. Read as they are asked for. */
export function ownTemplates(from: string): OwnTemplates | undefined {
  const root = foldersUp(path.resolve(from)).map(dir => path.join(dir, folder)).find(isFolder);
  if (root === undefined) return undefined;
  return {
    template: (language, kind) => fileName.test(`${kind}.md.hbs`) ? read(path.join(root, language, `${kind}.md.hbs`)) : undefined,
    partials: language => Object.fromEntries(names(path.join(root, language, 'partials')).flatMap(name => {
      const text = read(path.join(root, language, 'partials', `${name}.md.hbs`));
      return text === undefined ? [] : [[name, text]];
    })),
    kinds: language => names(path.join(root, language)),
  };
}

/** The kinds, in either language, that there are templates for at or above a folder. */
export function ownKinds(from: string): string[] {
  const own = ownTemplates(from);
  return own ? [...new Set((['en', 'es'] as const).flatMap(own.kinds))].sort() : [];
}

function isFolder(dir: string): boolean {
  try {
    return statSync(dir).isDirectory();
  } catch {
    return false; // nothing there, or a file on the way to it
  }
}

function foldersUp(from: string): string[] {
  const above = path.dirname(from);
  return above === from ? [from] : [from, ...foldersUp(above)];
}

function names(dir: string): string[] {
  try {
    return readdirSync(dir).flatMap(name => fileName.exec(name)?.[1] ?? []).sort();
  } catch {
    return []; // no such folder: no templates in this language
  }
}

function read(file: string): string | undefined {
  const info = statSync(file, { throwIfNoEntry: false });
  if (!info?.isFile()) return undefined;
  if (info.size > LIMIT_MB * 1_000_000) throw new CliError('tooLarge', { path: file, limit: LIMIT_MB });
  try {
    return decode(readFileSync(file), file);
  } catch (error) {
    throw error instanceof CliError ? error : new CliError('unreadable', { path: file, code: (error as { code?: string }).code ?? 'unknown' });
  }
}
