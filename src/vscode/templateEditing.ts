import * as vscode from 'vscode';
import { templatesFolder } from './settings.js';

const pattern: vscode.DocumentSelector = { pattern: '**/*.md.hbs' };

/** Diagnostics, their quick fix, and completion in a person's own templates. What they need is loaded with the first one that opens. */
export function registerTemplateEditing(): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('amicable templates');
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const assist = async () => (await import('./templateAssist.js'));
  const check = (document: vscode.TextDocument, delay: number): void => {
    if (!mayBeTemplate(document)) return;
    clearTimeout(timers.get(document.uri.toString()));
    timers.set(document.uri.toString(), setTimeout(() => {
      void assist().then(a => a.diagnose(document)).then(found => {
        if (!document.isClosed) collection.set(document.uri, found);
      });
    }, delay));
  };
  vscode.workspace.textDocuments.forEach(d => check(d, 0));
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(d => check(d, 0)),
    // A change to a partial may mend or break the templates that include it.
    vscode.workspace.onDidChangeTextDocument(e => { if (mayBeTemplate(e.document)) vscode.workspace.textDocuments.forEach(d => check(d, 250)); }),
    vscode.workspace.onDidCloseTextDocument(d => {
      clearTimeout(timers.get(d.uri.toString()));
      timers.delete(d.uri.toString());
      collection.delete(d.uri);
    }),
    vscode.languages.registerCompletionItemProvider(pattern, {
      async provideCompletionItems(document, position) {
        return mayBeTemplate(document) ? (await assist()).completions(document, position) : [];
      },
    }, '{', ' ', '>', '#', '.'),
    vscode.languages.registerCodeActionsProvider(pattern, {
      async provideCodeActions(document, range) {
        return mayBeTemplate(document) ? (await assist()).fixes(document, range) : [];
      },
    }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
  );
}

function mayBeTemplate(document: vscode.TextDocument): boolean {
  return document.uri.path.endsWith('.md.hbs') && document.uri.path.includes(`/${templatesFolder(document.uri)}/`);
}
