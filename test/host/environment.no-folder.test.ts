import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('environment: an empty window', () => {
  test('no folder is open', () => {
    assert.equal(vscode.workspace.workspaceFolders, undefined);
  });
});
