import * as vscode from 'vscode';
import { toRange } from '../convert.js';
import type { Core } from '../core.js';

/** Selects the next `[[…]]` after the cursor, and starts again at the top after the last one. */
export async function goToNextUnfilledPlace(core: Core): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const { placeholders } = (await core.service(document.uri)).parse(document.getText());
  const from = document.offsetAt(selection.end);
  const next = placeholders.find(p => p.start >= from) ?? placeholders[0];
  if (!next) {
    void vscode.window.setStatusBarMessage(vscode.l10n.t('No unfilled place is left.'), 5000);
    return;
  }
  const range = toRange(document, next);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
