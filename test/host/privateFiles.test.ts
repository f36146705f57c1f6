import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, choose, closeAll, diagnostics, inFolder, letter, open, ours, readText, ruleOf, rulesAt, until, write } from './support.js';

const quick = vscode.CodeActionKind.QuickFix;
const rewrite = vscode.CodeActionKind.RefactorRewrite;
const body = 'Thank you for everything. Please reply to confirm that you have received this.';
const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(n => String(n).padStart(2, '0')).join('-');
};

let count = 0;
/** A folder of its own for each test. */
const folder = (...path: string[]): vscode.Uri => inFolder('private', String(count), ...path);
const exists = async (uri: vscode.Uri): Promise<boolean> => vscode.workspace.fs.stat(uri).then(() => true, () => false);

suite('private files beside a document', () => {
  setup(() => { count++; });
  teardown(closeAll);
  suiteTeardown(async () => vscode.workspace.fs.delete(inFolder('private'), { recursive: true }));

  const moveAt = async (document: vscode.TextDocument): Promise<void> => {
    const found = await diagnostics(document.uri, all => all.some(d => ruleOf(d) === 'safety/private-in-document'));
    const { range } = found.find(d => ruleOf(d) === 'safety/private-in-document')!;
    await choose(await until('the fix', async () => (await actionsAt(document.uri, range, quick)).find(a => a.title === 'Move to the private file beside the document')));
    await diagnostics(document.uri, all => !all.some(d => ruleOf(d) === 'safety/private-in-document'));
  };

  test('a quick fix moves private notes out of the document, and git is told', async () => {
    const { document } = await open(folder('letter.md'), letter(body, 'history: Four years.\nprivate:\n  decided_on: 2026-01-02\n'));
    await moveAt(document);
    assert.equal(document.getText(), letter(body));
    assert.equal(await readText(folder('letter.private.yaml')), 'history: Four years.\ndecided_on: 2026-01-02\n');
    assert.equal(await readText(folder('.gitignore')), '*.private.yaml\n');
  });

  test('what the private file and .gitignore hold already stays there', async () => {
    await write(folder('letter.private.yaml'), '# mine\nhistory: Another story.\nscore: 12');
    await write(folder('.gitignore'), 'out');
    const { document } = await open(folder('letter.md'), letter(body, 'history: Four years.\nnotes: Call Eva.\n'));
    await moveAt(document);
    assert.equal(document.getText(), letter(body));
    assert.equal(await until('the notes on disk', async () => {
      const text = await readText(folder('letter.private.yaml'));
      return text.includes('Eva') && text;
    }), '# mine\nhistory: Another story.\nscore: 12\nnotes: Call Eva.\n# history: Four years.\n');
    assert.equal(await readText(folder('.gitignore')), 'out\n*.private.yaml\n');
  });

  test('the hints that rest on the private notes come and go with them', async () => {
    const { document } = await open(folder('letter.md'), letter(body));
    await diagnostics(document.uri, all => all.length === 0);
    await write(folder('letter.private.yaml'), `decided_on: ${today()}\nconversation_held_on: 2026-01-02\n`);
    await diagnostics(document.uri, all => all.some(d => ruleOf(d) === 'terms/hasty-decision'));
    const notes = await vscode.workspace.openTextDocument(folder('letter.private.yaml'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(notes.uri, notes.lineAt(0).range, 'decided_on: 2026-01-01');
    await vscode.workspace.applyEdit(edit);
    await diagnostics(document.uri, all => all.length === 0);
    await notes.save();
    await write(folder('letter.private.yaml'), 'decided_on: [broken\n');
    await diagnostics(document.uri, all => all.length === 0);
  });

  test('Record as Sent keeps the terms, once for each day, and later changes are noticed', async () => {
    const { document } = await open(folder('letter.md'), letter(body, 'last_working_day: 2026-12-07\n'));
    await vscode.commands.executeCommand('amicable.recordAsSent');
    assert.match(document.getText(), new RegExp(`^sent_on: ${today()}$`, 'm'));
    const record = folder(`letter.sent-${today()}.private.yaml`);
    const kept = await until('the record', async () => await exists(record) && readText(record));
    assert.match(kept, /^last_working_day: 2026-12-07$/m);
    assert.equal(await readText(folder('.gitignore')), '*.private.yaml\n');

    const at = document.positionAt(document.getText().indexOf('2026-12-07'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(at, at.translate(0, 10)), '2026-12-08');
    await vscode.workspace.applyEdit(edit);
    const changed = await diagnostics(document.uri, all => all.some(d => ruleOf(d) === 'terms/changed-after-sending'));
    assert.match(changed.find(d => ruleOf(d) === 'terms/changed-after-sending')!.message, /2026-12-07/);
    await vscode.commands.executeCommand('amicable.recordAsSent');
    assert.equal(await readText(record), kept);
    await choose((await actionsAt(document.uri, changed[0]!.range, quick)).find(a => a.title.includes('2026-12-07')));
    await diagnostics(document.uri, () => !rulesAt(document.uri).includes('terms/changed-after-sending'));
  });

  test('a day of sending that somebody typed can be recorded by an action, and then no more', async () => {
    const { document } = await open(folder('letter.md'), letter(body, 'sent_on: 2026-11-24\n'));
    const at = document.positionAt(document.getText().indexOf('sent_on') + 2);
    const offered = async (): Promise<vscode.CodeAction | undefined> => (await actionsAt(document.uri, new vscode.Range(at, at), rewrite)).find(a => a.title === 'Record as sent on 24 November 2026');
    await choose(await until('the action', offered));
    await until('the record', () => exists(folder('letter.sent-2026-11-24.private.yaml')));
    await until('no action', async () => await offered() === undefined);
    assert.deepEqual(ours(document.uri), []);
  });
});
