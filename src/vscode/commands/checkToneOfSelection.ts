import * as vscode from 'vscode';
import type { Core } from '../core.js';
import type { Findings } from '../findings.js';

/** Checks the selection (or, with none, the whole text) of any document: an e-mail draft, a note, a chat message. */
export async function checkToneOfSelection(core: Core, findings: Findings): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a text first, and select what you want to check.'));
    return;
  }
  const { document, selection } = editor;
  const service = await core.service(document.uri);
  const text = document.getText();
  const range = selection.isEmpty ? { start: 0, end: text.length } : { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  const ours = document.languageId === 'markdown' && service.parse(text).ours;
  const remarks = ours
    ? findings.current(document).filter(r => selection.isEmpty || r.range.intersection(selection) !== undefined)
    : await findings.checkSelection(document, range);
  const first = remarks[0];
  if (!first) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing to remark: this reads calm and clear.'));
    return;
  }
  editor.selection = new vscode.Selection(first.range.start, first.range.start);
  editor.revealRange(first.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const show = vscode.l10n.t('Show All');
  const sentence = remarks.length === 1 ? vscode.l10n.t('One remark on this text.') : vscode.l10n.t('{0} remarks on this text.', remarks.length);
  if (await vscode.window.showInformationMessage(sentence, show) === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
