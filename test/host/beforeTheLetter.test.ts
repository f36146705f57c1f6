import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, letter, ours, quiet, until, untitled } from './support.js';

const front = (): vscode.TextDocument | undefined => vscode.window.activeTextEditor?.document;

suite('before the letter', () => {
  teardown(closeAll);

  test('Vent First opens a text that is not checked, and the facts in it can be listed', async () => {
    await vscode.commands.executeCommand('amicable.ventFirst');
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.isUntitled, true);
    assert.match(editor.document.getText(), /files\.hotExit/);
    await editor.edit(e => e.insert(editor.selection.active, 'You idiots ruined it!!! Invoice INV-7 over €1,200.00 was due on 3 March 2026. I am fed up.\n'));
    await quiet(500);
    assert.deepEqual(ours(editor.document.uri), []);
    const lenses = await until('the lens', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', editor.document.uri, 5);
      return found.length > 0 && found;
    });
    assert.equal(lenses[0]?.command?.command, 'amicable.listFacts');
    await vscode.commands.executeCommand('amicable.listFacts');
    const list = await until('the list', () => front() !== editor.document && front());
    assert.match(list.getText(), /- Invoice INV-7 over €1,200\.00 was due on 3 March 2026\./);
    assert.doesNotMatch(list.getText(), /idiots|fed up/);
  });

  test('Rehearse the Conversation makes a script from the terms, with its time, and changes nothing', async () => {
    const { document } = await untitled(letter('Thank you.', 'last_working_day: 2026-12-07\n'));
    await vscode.commands.executeCommand('amicable.rehearseConversation');
    const script = await until('the script', () => front() !== document && front());
    assert.match(script.getText(), /7 December 2026/);
    assert.match(script.getText(), /\d+ min \d+ s|\d+ s/);
    assert.ok((script.getText().match(/^### /gm) ?? []).length >= 2, 'two ways it may go on');
    assert.doesNotMatch(script.getText(), /^---|<!--/m);
    assert.equal(script.isDirty, false);
    assert.equal(script.isUntitled, false);
  });

  test('a rehearsal in Spanish is Spanish', async () => {
    const { document } = await untitled(letter('Gracias.', 'last_working_day: 2026-12-07\n').replace('language: en', 'language: es'));
    await vscode.commands.executeCommand('amicable.rehearseConversation');
    const script = await until('the script', () => front() !== document && front());
    assert.match(script.getText(), /7 de diciembre de 2026/);
  });
});
