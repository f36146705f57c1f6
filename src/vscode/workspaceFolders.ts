import * as vscode from 'vscode';

/** The workspace folder that is meant: asked for only where there are several. Undefined where none is open. */
export async function chooseFolder(unasked: boolean): Promise<vscode.WorkspaceFolder | undefined | 'cancel'> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length < 2 || unasked) return folders[0];
  return await vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('Which folder is the document for?') }) ?? 'cancel';
}
