import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('environment: the interface in Spanish', () => {
  test('the display language is Spanish', () => {
    assert.equal(vscode.env.language, 'es');
  });
});
