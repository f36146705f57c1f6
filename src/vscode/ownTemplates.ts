import * as vscode from 'vscode';
import type { Language, TemplateSource } from '../core/index.js';
import { log } from './log.js';
import { templatesFolder } from './settings.js';

/** A person's own templates: `<folder>/<lang>/<kind>.md.hbs`, and `<folder>/<lang>/partials/<name>.md.hbs`. */

/** What the path of a template says. */
export interface TemplatePlace { readonly language: Language; readonly name: string; readonly partial: boolean }

/** The templates that a folder holds, as the core asks for them. */
export interface OwnTemplates extends TemplateSource {
  /** The kinds that are the person's own, or change one of ours. */
  kinds(language: Language): readonly string[];
}

/** Longer than any letter, and what the core refuses anyway. In bytes. */
const MAX_TEMPLATE = 200_000;

/** Where in the templates folder a file is; undefined for a file that is no template. */
export function placeOf(uri: vscode.Uri): TemplatePlace | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return undefined;
  const base = `${folder.uri.path.replace(/\/$/, '')}/${templatesFolder(folder.uri)}/`;
  const m = uri.path.startsWith(base) ? /^(en|es)\/(partials\/)?([a-z0-9][a-z0-9-]*)\.md\.hbs$/.exec(uri.path.slice(base.length)) : undefined;
  return m ? { language: m[1] as Language, name: m[3]!, partial: m[2] !== undefined } : undefined;
}

export function templateUri(folder: vscode.WorkspaceFolder, language: Language, kind: string): vscode.Uri {
  return vscode.Uri.joinPath(folder.uri, templatesFolder(folder.uri), language, `${kind}.md.hbs`);
}

let saidUntrusted = false;

/**
 * Reads the templates of a workspace folder, texts that are being edited included. Undefined where there are none, and
 * in a workspace that is not trusted, which is said once.
 */
export async function readOwnTemplates(folder: vscode.WorkspaceFolder | undefined): Promise<OwnTemplates | undefined> {
  if (!folder) return undefined;
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, `${templatesFolder(folder.uri)}/{en,es}/**/*.md.hbs`), null, 500);
  if (found.length === 0) return undefined;
  if (!vscode.workspace.isTrusted) {
    if (!saidUntrusted) void vscode.window.showInformationMessage(vscode.l10n.t('This workspace is not trusted, so its own templates are left alone and the built-in ones are used.'));
    saidUntrusted = true;
    return undefined;
  }
  const templates = new Map<string, string>();
  const partials: Record<Language, Record<string, string>> = { en: {}, es: {} };
  for (const uri of found) {
    const place = placeOf(uri);
    const text = place && await read(uri);
    if (text === undefined) continue;
    if (place!.partial) partials[place!.language][place!.name] = text;
    else templates.set(`${place!.language}/${place!.name}`, text);
  }
  const anyPartial = Object.keys(partials.en).length + Object.keys(partials.es).length > 0;
  return {
    template: (language, kind) => templates.get(`${language}/${kind}`),
    kinds: language => [...templates.keys()].filter(k => k.startsWith(`${language}/`)).map(k => k.slice(3)).sort(),
    ...(anyPartial ? { partials: (language: Language) => partials[language] } : {}),
  };
}

async function read(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find(d => d.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    // One that is too long need not be read for the core to say so.
    if ((await vscode.workspace.fs.stat(uri)).size > MAX_TEMPLATE) return 'x'.repeat(MAX_TEMPLATE);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    log.warn(`A template could not be read: ${String(error)}`);
    return undefined;
  }
}
