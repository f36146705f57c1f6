import * as vscode from 'vscode';
import { checkTemplate, templateCompletions } from '../core/editing.js';
import type { OwnTemplateProblem, TemplateCompletion } from '../core/templates/ownTemplate.js';
import { placeOf, readOwnTemplates, type OwnTemplates, type TemplatePlace } from './ownTemplates.js';
import { interfaceLanguage } from './settings.js';

/** What the surfaces of a template answer. Loaded with the first template that opens: see `templateEditing.ts`. */

async function surroundings(document: vscode.TextDocument): Promise<{ place: TemplatePlace; own: OwnTemplates | undefined } | undefined> {
  const place = placeOf(document.uri);
  return place && { place, own: await readOwnTemplates(vscode.workspace.getWorkspaceFolder(document.uri)) };
}

async function problems(document: vscode.TextDocument): Promise<readonly OwnTemplateProblem[]> {
  const around = await surroundings(document);
  if (!around) return [];
  const { place: { language, name, partial }, own } = around;
  // What is wrong in a partial is said in that partial.
  return checkTemplate(document.getText(), { language, kind: partial ? '' : name, partials: own?.partials?.(language), locale: interfaceLanguage() }).filter(p => p.partial === undefined);
}

const rangeOf = (p: OwnTemplateProblem): vscode.Range => new vscode.Range(p.line - 1, p.column - 1, p.endLine - 1, p.endColumn - 1);

export async function diagnose(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  return (await problems(document)).map(p => {
    const diagnostic = new vscode.Diagnostic(rangeOf(p), p.message, vscode.DiagnosticSeverity.Error);
    diagnostic.source = 'amicable';
    diagnostic.code = `template/${p.code.replaceAll('_', '-')}`;
    return diagnostic;
  });
}

/** For a name that is nearly one of ours: write it as it is meant. */
export async function fixes(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return (await problems(document)).filter(p => rangeOf(p).intersection(range)).flatMap(p => {
    const { name = '', near } = p.data;
    const within = document.getText(rangeOf(p));
    const at = near === undefined ? -1 : within.indexOf(name);
    if (near === undefined || at < 0) return [];
    const start = document.positionAt(document.offsetAt(rangeOf(p).start) + at);
    const action = new vscode.CodeAction(vscode.l10n.t('Change to {0}', near), vscode.CodeActionKind.QuickFix);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, new vscode.Range(start, start.translate(0, name.length)), near);
    action.isPreferred = true;
    return [action];
  });
}

/** Inside `{{ … }}`: the names that can stand there, helpers with an example, and after `{{>` the partials. */
export async function completions(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CompletionItem[]> {
  const around = await surroundings(document);
  const before = document.getText(new vscode.Range(new vscode.Position(0, 0), position));
  const open = /\{\{(?!\{)(>|#)?\s*([^{}]*)$/.exec(before);
  if (!around || !open) return [];
  const typed = /[\w./-]*$/.exec(open[2]!)![0];
  const range = new vscode.Range(position.translate(0, -typed.length), position);
  const within = innermostList(before);
  const options = templateCompletions(around.place.language, { locale: interfaceLanguage(), ...(within === undefined ? {} : { within }), partials: around.own?.partials?.(around.place.language) ?? {} });
  return options.filter(c => belongs(c, open[1], open[2] === typed)).map((c, i) => {
    const made = new vscode.CompletionItem(c.label, kinds[c.kind]);
    made.detail = c.detail;
    made.insertText = open[1] === undefined ? c.insert : c.label;
    made.range = range;
    made.sortText = String(i).padStart(3, '0');
    return made;
  });
}

const kinds: Readonly<Record<TemplateCompletion['kind'], vscode.CompletionItemKind>> = {
  term: vscode.CompletionItemKind.Variable, list: vscode.CompletionItemKind.Enum, group: vscode.CompletionItemKind.Module,
  helper: vscode.CompletionItemKind.Function, partial: vscode.CompletionItemKind.File, word: vscode.CompletionItemKind.Constant,
};

/** After `{{>` partials, after `{{#` blocks; elsewhere everything that can begin there, and terms alone as an argument. */
function belongs({ kind, insert }: TemplateCompletion, mark: string | undefined, first: boolean): boolean {
  if (mark === '>') return kind === 'partial';
  if (mark === '#' && first) return kind === 'helper' && insert.startsWith('#');
  return first || kind === 'term' || kind === 'list';
}

/** The list of the `{{#each}}` that a place stands in. */
function innermostList(before: string): string | undefined {
  const open: string[] = [];
  for (const m of before.matchAll(/\{\{(?:#each\s+([\w.]+)|(\/each))\s*\}\}/g)) {
    if (m[2] !== undefined) open.pop();
    else open.push(m[1]!);
  }
  return open.at(-1);
}
