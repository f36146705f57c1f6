import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('environment: a workspace folder', () => {
  test('one folder is open', () => {
    assert.equal(vscode.workspace.workspaceFolders?.length, 1);
  });

  test('the display language is English', () => {
    assert.equal(vscode.env.language, 'en');
  });

  test('the extension is installed and activates', async () => {
    const extension = vscode.extensions.getExtension('amicable.amicable');
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });
});
