import * as vscode from 'vscode';

/** Puts the cursor on a finding and opens its hover, which holds the example. Nothing is inserted. */
export async function showExample(position: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !(position instanceof vscode.Position)) return;
  editor.selection = new vscode.Selection(position, position);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' });
}
