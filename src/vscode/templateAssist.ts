import * as vscode from 'vscode';
import { helperSpecs } from '../core/templates/helpers.js';
import type { Fields, Shape } from '../core/templates/shape.js';
import { sayProblem, type TemplateProblem } from '../core/templates/templateProblems.js';
import { fieldsAt, partialsAt, placeOf, problemsIn, readOwnTemplates, type OwnTemplates, type TemplatePlace } from './ownTemplates.js';
import { interfaceLanguage } from './settings.js';

/** What the surfaces of a template answer. Loaded with the first template that opens: see `templateEditing.ts`. */

async function surroundings(document: vscode.TextDocument): Promise<{ place: TemplatePlace; own: OwnTemplates | undefined } | undefined> {
  const place = placeOf(document.uri);
  return place && { place, own: await readOwnTemplates(vscode.workspace.getWorkspaceFolder(document.uri)) };
}

async function problems(document: vscode.TextDocument): Promise<readonly TemplateProblem[]> {
  const around = await surroundings(document);
  return around ? problemsIn(document.getText(), around.place, around.own) : [];
}

const rangeOf = (p: TemplateProblem): vscode.Range => new vscode.Range(p.line - 1, p.column - 1, p.endLine - 1, p.endColumn - 1);

export async function diagnose(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  return (await problems(document)).map(p => {
    const diagnostic = new vscode.Diagnostic(rangeOf(p), sayProblem(p, interfaceLanguage()), vscode.DiagnosticSeverity.Error);
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
  const typed = /[\w.-]*$/.exec(open[2]!)![0];
  const range = new vscode.Range(position.translate(0, -typed.length), position);
  const item = (label: string, kind: vscode.CompletionItemKind, detail: string, order: string): vscode.CompletionItem => {
    const made = new vscode.CompletionItem(label, kind);
    made.detail = detail;
    made.range = range;
    made.sortText = `${order}${label}`;
    return made;
  };
  if (open[1] === '>') return Object.keys(partialsAt(around.place, around.own)).map(name => item(name, vscode.CompletionItemKind.File, '', '1'));
  const locale = interfaceLanguage();
  const fields = fieldsAt(around.place);
  const list = innermostList(before);
  const shapeOf = list === undefined ? undefined : lookUp(fields, list);
  const own = shapeOf?.type === 'list' && shapeOf.item !== 'text' ? shapeOf.item : {};
  const first = open[2] === typed;
  const helpers = Object.entries(helperSpecs).filter(([, h]) => (h.only ?? around.place.language) === around.place.language
    && (first ? h.use === (open[1] === '#' ? 'block' : 'inline') : h.use === 'condition'));
  return [
    ...names(own).map(([name, s]) => item(name, vscode.CompletionItemKind.Field, s.doc[locale], '0')),
    ...(first && open[1] === '#' ? [] : names(fields).map(([name, s]) => item(name, vscode.CompletionItemKind.Variable, s.doc[locale], '1'))),
    ...helpers.map(([name, h]) => {
      const made = item(name, vscode.CompletionItemKind.Function, h.doc[locale], '2');
      made.documentation = h.example;
      return made;
    }),
  ];
}

/** Every name with its path: `client.name`. */
function names(fields: Fields, prefix = ''): [string, Shape][] {
  return Object.entries(fields).flatMap(([name, s]): [string, Shape][] => s.type === 'group' ? names(s.fields, `${prefix}${name}.`) : [[prefix + name, s]]);
}

function lookUp(fields: Fields, path: string): Shape | undefined {
  return names(fields).find(([name]) => name === path)?.[1];
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
