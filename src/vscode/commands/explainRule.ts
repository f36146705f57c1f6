import * as vscode from 'vscode';
import { rulePage } from '../convert.js';
import type { Core } from '../core.js';
import { interfaceLanguage } from '../settings.js';

/** Opens the page of a rule; without an id, asks which. */
export async function explainRule(core: Core, extension: vscode.Uri, rule?: unknown): Promise<void> {
  const { rules } = await core.service();
  const id = rules.find(r => r.id === rule)?.id ?? await pickRule(rules);
  if (id === undefined) return;
  const page = rulePage(extension, id);
  try {
    await vscode.commands.executeCommand('markdown.showPreview', page);
  } catch {
    // An editor without the built-in Markdown preview shows the page as text.
    await vscode.window.showTextDocument(page, { preview: true });
  }
}

async function pickRule(rules: Awaited<ReturnType<Core['service']>>['rules']): Promise<string | undefined> {
  const items = rules.map(r => ({ label: r.text[interfaceLanguage()].title, description: r.id, detail: r.text[interfaceLanguage()].what }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Explain Rule'), placeHolder: vscode.l10n.t('Which rule?'), matchOnDescription: true, matchOnDetail: true });
  return picked?.description;
}
