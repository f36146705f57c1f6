import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnostics, ruleOf } from './support.js';

suite('new client termination without a folder', () => {
  // Not after each test: VS Code gives a new untitled text the backup of one that has just been closed under its name.
  suiteTeardown(closeAll);

  test('the document opens untitled, with its text and its findings', async () => {
    const uri = await vscode.commands.executeCommand<vscode.Uri | undefined>('amicable.newTermination', { language: 'en', client: { name: 'Northwind Bakery' } });
    assert.equal(uri?.scheme, 'untitled');
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.toString(), uri.toString());
    assert.equal(document.languageId, 'markdown');
    assert.match(document.getText(), /Northwind Bakery/);
    assert.match(document.getText(selection), /^\[\[/);
    await diagnostics(uri, found => found.some(d => ruleOf(d) === 'structure/unfilled-place'));
  });

  test('private notes open in a text of their own', async () => {
    await vscode.commands.executeCommand('amicable.newTermination', { language: 'en', client: { name: 'Northwind Bakery' }, private: { notes: 'Only for me.' } });
    assert.doesNotMatch(vscode.window.activeTextEditor!.document.getText(), /Only for me/);
    assert.ok(vscode.workspace.textDocuments.some(d => d.isUntitled && d.languageId === 'yaml' && d.getText().includes('Only for me')));
  });
});
