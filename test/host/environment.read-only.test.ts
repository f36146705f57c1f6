import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('environment: a folder that cannot be written', () => {
  test('a file cannot be made in the folder', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const file = vscode.Uri.joinPath(folder.uri, 'new.md');
    await assert.rejects(async () => vscode.workspace.fs.writeFile(file, new Uint8Array()));
  });
});
