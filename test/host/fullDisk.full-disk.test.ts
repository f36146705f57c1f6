import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as vscode from 'vscode';
import { closeAll, inFolder, root, untitled } from './support.js';

const answers = { document: 'notice-letter', language: 'en', client: { name: 'Northwind Bakery' }, provider: { name: 'Ada Byron' } };
const entries = async (): Promise<string[]> => (await vscode.workspace.fs.readDirectory(root())).map(([name]) => name).sort();

/** The bytes that a file of this process or of the one that started it may have. */
function limitFiles(bytes: string): void {
  for (const pid of [process.pid, process.ppid]) assert.equal(spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`]).status, 0);
}

suite('a disk with no room left', () => {
  const limited = process.env['AMICABLE_TEST_FILE_LIMIT'] === '1';
  setup(() => { if (limited) limitFiles('10'); });
  teardown(async () => {
    if (limited) limitFiles('unlimited');
    await closeAll();
  });

  test('a new document, its private notes included, is written whole or not at all', async () => {
    const before = await entries();
    for (const given of [answers, { ...answers, private: { notes: 'Only for me.' } }]) {
      assert.equal(await vscode.commands.executeCommand('amicable.newTermination', given), undefined);
      assert.deepEqual(await entries(), before);
    }
  });

  test('so is a template that is copied', async () => {
    const before = await entries();
    assert.equal(await vscode.commands.executeCommand('amicable.customizeTemplate', { kind: 'notice-letter', language: 'en' }), undefined);
    for (const name of await entries()) if (!before.includes(name)) assert.deepEqual(await vscode.workspace.fs.readDirectory(inFolder(name, 'templates', 'en')), []);
  });

  test('what needs no disk still works', async () => {
    await untitled('Dear Ada,\n');
    await vscode.commands.executeCommand('amicable.rehearseConversation');
    assert.match(vscode.window.activeTextEditor!.document.getText(), /^# Rehearsal/);
  });
});
