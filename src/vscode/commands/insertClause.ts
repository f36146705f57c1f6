import * as vscode from 'vscode';
import { plainBody } from '../clauseCompletion.js';
import type { Clause } from '../../core/index.js';
import type { Core } from '../core.js';

interface ClauseItem extends vscode.QuickPickItem { readonly clause?: Clause }

/** *Insert Clause…*: every clause in the document's language, by groups, found by any of its words. */
export async function insertClause(core: Core): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the document first in which the clause is to stand.'));
    return;
  }
  const service = await core.service(editor.document.uri);
  const doc = service.parse(editor.document.getText());
  const items: ClauseItem[] = [];
  let group = '';
  for (const clause of service.clauses(doc.language, doc.terms)) {
    if (clause.group !== group) items.push({ label: clause.group, kind: vscode.QuickPickItemKind.Separator });
    group = clause.group;
    items.push({ label: clause.title, description: clause.description, detail: plainBody(clause).replace(/\s+/g, ' '), clause });
  }
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Insert Clause'), placeHolder: vscode.l10n.t('Search by any word of the clause'), matchOnDescription: true, matchOnDetail: true,
  });
  if (picked?.clause) await editor.insertSnippet(new vscode.SnippetString(picked.clause.body));
}
