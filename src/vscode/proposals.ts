import * as vscode from 'vscode';
import type { VirtualTexts } from './virtualTexts.js';

/**
 * Shows what a document would become beside what it is, and asks. True when the person takes it; nothing is changed
 * before the answer, and the comparison is closed with it.
 */
export async function accepted(texts: VirtualTexts, document: vscode.TextDocument, text: string, title: string, question: string, yes: string): Promise<boolean> {
  const uri = texts.add(text, document.uri.path.split('/').at(-1) ?? '');
  await vscode.commands.executeCommand('vscode.diff', document.uri, uri, title, { preview: true });
  const answer = await vscode.window.showInformationMessage(question, yes, vscode.l10n.t('Keep Mine'));
  const tabs = vscode.window.tabGroups.all.flatMap(g => g.tabs).filter(t => t.input instanceof vscode.TabInputTextDiff && t.input.modified.toString() === uri.toString());
  if (answer !== undefined) await vscode.window.tabGroups.close(tabs);
  return answer === yes;
}
