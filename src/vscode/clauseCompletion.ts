import * as vscode from 'vscode';
import type { Clause } from '../core/index.js';
import { toRange } from './convert.js';
import type { Core } from './core.js';
import { mayBeOurs, MAX_LENGTH } from './findings.js';

/**
 * Offers the clauses in the body of a document of ours, in its language: with Ctrl+Space, or by typing `/` where a
 * word could start. (VS Code does not suggest while one types in Markdown, by design.)
 */
export function registerClauseCompletion(core: Core): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider({ language: 'markdown' }, {
    async provideCompletionItems(document, position, _token, context) {
      const before = document.lineAt(position).text.slice(0, position.character);
      const slash = /(?:^|\s)(\/[\p{L}\p{N}-]*)$/u.exec(before)?.[1];
      if (!mayBeOurs(document) || (slash === undefined && context.triggerKind === vscode.CompletionTriggerKind.TriggerCharacter)) return [];
      const service = await core.service(document.uri);
      const text = document.getText();
      if (text.length > MAX_LENGTH) return [];
      const doc = service.parse(text);
      const offset = document.offsetAt(position);
      if (!doc.ours || offset < doc.body.start || doc.sections.some(s => offset > s.start && offset < s.end)) return [];
      const start = offset - (slash ?? /[\p{L}\p{N}-]*$/u.exec(before)![0]).length;
      const range = toRange(document, { start, end: offset });
      return service.clauses(doc.language, doc.terms).map((clause, i) => item(clause, range, slash !== undefined, i));
    },
  }, '/');
}

function item(clause: Clause, range: vscode.Range, slash: boolean, index: number): vscode.CompletionItem {
  const made = new vscode.CompletionItem({ label: clause.title, description: clause.group }, vscode.CompletionItemKind.Snippet);
  made.insertText = new vscode.SnippetString(clause.body);
  made.range = range;
  made.filterText = `${slash ? '/' : ''}${clause.title} ${clause.description}`;
  made.sortText = String(index).padStart(3, '0');
  made.detail = clause.description;
  made.documentation = plainBody(clause);
  return made;
}

/** A clause as it will read, its tab stops as unfilled places. */
export function plainBody(clause: Clause): string {
  return clause.body.replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1').replace(/\\([\\$}])/g, '$1');
}
