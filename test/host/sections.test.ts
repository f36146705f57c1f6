import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, choose, closeAll, inFolder, quiet, until } from './support.js';

const kind = vscode.CodeActionKind.Source.append('updateSections').append('amicable');
const top = new vscode.Range(0, 0, 0, 0);

async function agreement(): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('amicable.newTermination', {
    language: 'en', client: { name: 'Northwind Bakery' }, provider: { name: 'Ada Byron' },
    deliverables: [{ title: 'Homepage', deadline: '2026-12-04', status: 'pending' }],
  });
  await quiet(500);
  return vscode.window.activeTextEditor!;
}
const section = (text: string): string => /<!-- amicable:deliverables -->\r?\n([\s\S]*?)\r?\n<!-- \/amicable:deliverables -->/.exec(text)?.[1] ?? '';
async function retitle(editor: vscode.TextEditor): Promise<void> {
  const text = editor.document.getText();
  const at = text.indexOf('title: Homepage') + 'title: '.length;
  await editor.edit(e => e.replace(new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + 'Homepage'.length)), 'Landing page'));
  await quiet(500);
}
async function writeInSection(editor: vscode.TextEditor): Promise<void> {
  const at = editor.document.getText().indexOf('<!-- /amicable:deliverables -->');
  await editor.edit(e => e.insert(editor.document.positionAt(at), 'A line of mine.\n'));
  await quiet(500);
}

suite('derived sections', () => {
  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inFolder('terminations'), { recursive: true }).then(undefined, () => undefined);
  });

  test('a fresh document has nothing to update', async () => {
    const { document } = await agreement();
    assert.deepEqual(await actionsAt(document.uri, top, kind), []);
  });

  test('after a change to the terms, the source action brings the section up to date and touches nothing else', async () => {
    const editor = await agreement();
    const { document } = editor;
    await retitle(editor);
    const before = document.getText();
    await choose((await actionsAt(document.uri, top, kind))[0]);
    assert.match(section(document.getText()), /Landing page/);
    assert.equal(document.getText().replace(section(document.getText()), ''), before.replace(section(before), ''));
    assert.deepEqual(await actionsAt(document.uri, top, kind), []);
  });

  test('it runs on save where the editor is told to', async () => {
    const config = vscode.workspace.getConfiguration('editor');
    await config.update('codeActionsOnSave', { 'source.updateSections.amicable': 'explicit' }, vscode.ConfigurationTarget.Workspace);
    try {
      const editor = await agreement();
      await retitle(editor);
      await vscode.commands.executeCommand('workbench.action.files.save');
      await until('the section', () => /Landing page/.test(section(editor.document.getText())));
    } finally {
      await config.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test('Update Section and Update All Sections do it by command', async () => {
    for (const command of ['amicable.updateSection', 'amicable.updateAllSections']) {
      const editor = await agreement();
      await retitle(editor);
      await vscode.commands.executeCommand(command);
      assert.match(section(editor.document.getText()), /Landing page/, command);
      await closeAll();
    }
  });

  test('a section that somebody wrote in is left alone by the source action, and shown before it is replaced', async () => {
    const editor = await agreement();
    const { document } = editor;
    await writeInSection(editor);
    await retitle(editor);
    assert.deepEqual(await actionsAt(document.uri, top, kind), []);
    void vscode.commands.executeCommand('amicable.updateAllSections');
    const diff = await until('the comparison', () => vscode.window.tabGroups.activeTabGroup.tabs.map(t => t.input).find(i => i instanceof vscode.TabInputTextDiff));
    assert.equal(diff.original.toString(), document.uri.toString());
    const proposed = await vscode.workspace.openTextDocument(diff.modified);
    assert.match(section(proposed.getText()), /Landing page/);
    assert.match(section(document.getText()), /A line of mine/);
  });

  test('a file that another program has changed since is not overwritten by an update', async () => {
    const editor = await agreement();
    const { document } = editor;
    const theirs = `${document.getText()}\nWritten by another program.\n`.replace('title: Homepage', 'title: Landing page');
    await vscode.workspace.fs.writeFile(document.uri, new TextEncoder().encode(theirs));
    // The editor reads the file again by itself, but not for certain where it was saved a moment ago.
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await until('the text of the disk', () => document.getText() === theirs);
    void vscode.commands.executeCommand('amicable.updateAllSections'); // it may ask, and nobody answers here
    await until('the section', () => vscode.window.tabGroups.activeTabGroup.tabs.some(t => t.input instanceof vscode.TabInputTextDiff) || /Landing page/.test(section(document.getText())));
    assert.match(document.getText(), /Written by another program\./);
  });

  test('terms that are half typed take nothing out of the letter', async () => {
    const editor = await agreement();
    const { document } = editor;
    const at = document.getText().indexOf('2026-12-04') + 7;
    await editor.edit(e => e.delete(new vscode.Range(document.positionAt(at), document.positionAt(at + 3))));
    await quiet(500);
    assert.deepEqual(await actionsAt(document.uri, top, kind), []);
  });
});
