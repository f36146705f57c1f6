import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { root } from './support.js';

suite('new client termination in a folder that cannot be written', () => {
  test('nothing is made, nothing is left behind, and nothing throws', async () => {
    const before = await vscode.workspace.fs.readDirectory(root());
    const uri = await vscode.commands.executeCommand('amicable.newTermination', { language: 'en', client: { name: 'Northwind Bakery' }, provider: { name: 'Ada Byron' } });
    assert.equal(uri, undefined);
    assert.deepEqual(await vscode.workspace.fs.readDirectory(root()), before);
  });
});
