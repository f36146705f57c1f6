import * as vscode from 'vscode';
import { fixAllEdit } from '../codeActions.js';
import type { Core } from '../core.js';
import type { Findings } from '../findings.js';

/** Applies every safe fix to the document in front. */
export async function fixAllSafe(core: Core, findings: Findings): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  await core.load();
  const edit = fixAllEdit(core, findings, document);
  if (edit) await vscode.workspace.applyEdit(edit);
  else void vscode.window.setStatusBarMessage(vscode.l10n.t('There is nothing to fix that is safe to fix unasked.'), 5000);
}
