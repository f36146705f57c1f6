import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnostics, inFolder, ours, quiet, readText, ruleOf, rulesAt, set, until } from './support.js';

const unfilled = 'structure/unfilled-place';
const full = {
  document: 'termination-agreement', language: 'en-GB',
  client: { name: 'Northwind Bakery', contact: '1 High Street, Bristol', salutation: 'Dear Ms Hall' },
  provider: { name: 'Ada Byron', contact: '2 Low Street, Bath', email: 'ada@example.com' },
  contract: { title: 'Website maintenance', date: '2026-01-15' },
  situation: 'new_direction', reason: 'My practice now focuses on illustration.',
  deliverables: [{ title: 'Homepage', deadline: '2026-12-04', status: 'pending' }],
  outstanding_payments: [{ invoice: 'INV-7', amount: '1200.00', currency: 'EUR', due: '2026-12-15', status: 'open', to: 'provider' }],
};
const run = (answers: unknown): Thenable<vscode.Uri | undefined> => vscode.commands.executeCommand<vscode.Uri | undefined>('amicable.newTermination', answers);
const names = async (uri: vscode.Uri): Promise<string[]> => (await vscode.workspace.fs.readDirectory(uri)).map(([name]) => name).sort();

suite('new client termination', () => {
  teardown(async () => {
    for (const key of ['folder', 'language', 'rules']) await set(key, undefined);
    await closeAll();
    await vscode.workspace.fs.delete(inFolder('terminations'), { recursive: true }).then(undefined, () => undefined);
  });

  test('answers become a file in the client’s folder, open in an editor', async () => {
    const uri = await run(full);
    assert.ok(uri);
    assert.equal(vscode.workspace.asRelativePath(uri), 'terminations/northwind-bakery/termination-agreement.md');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    const text = await readText(uri);
    assert.match(text, /^---\n/);
    assert.match(text, /Northwind Bakery/);
    assert.match(text, /€1,200\.00/);
    assert.deepEqual(await names(vscode.Uri.joinPath(uri, '..')), ['termination-agreement.md']);
    assert.equal(vscode.window.activeTextEditor.document.isDirty, false);
    await quiet();
    assert.deepEqual(ours(uri).map(d => `${ruleOf(d)}: ${d.message}`), []);
  });

  test('the two names alone give a document with nothing wrong but unfilled places', async () => {
    const uri = await run({ client: { name: 'Northwind Bakery' }, provider: { name: 'Ada Byron' } });
    assert.ok(uri);
    await quiet();
    assert.deepEqual([...new Set(rulesAt(uri))].filter(r => r !== unfilled), []);
  });

  test('an unfilled place is a tab stop that Tab leads through', async () => {
    const uri = await run({ document: 'termination-agreement', language: 'en' });
    assert.ok(uri);
    const editor = vscode.window.activeTextEditor!;
    const selected = (): string => editor.document.getText(editor.selection);
    await until('the first place', () => /^\[\[.+\]\]$/.test(selected()));
    const first = editor.selection.start;
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await until('the second place', () => !editor.selection.start.isEqual(first) && /^\[\[.+\]\]$/.test(selected()));
  });

  test('Go to Next Unfilled Place goes round', async () => {
    const uri = await run({ language: 'en', provider: { name: 'Ada Byron' } });
    assert.ok(uri);
    const editor = vscode.window.activeTextEditor!;
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const seen = new Set<string>();
    for (let i = 0; i < 30; i++) {
      await vscode.commands.executeCommand('amicable.goToNextUnfilledPlace');
      assert.match(editor.document.getText(editor.selection), /^\[\[.+\]\]$/);
      const at = JSON.stringify(editor.selection.start);
      if (seen.has(at)) break;
      seen.add(at);
    }
    assert.equal(seen.size, editor.document.getText().match(/\[\[[^\]\n]+\]\]/g)?.length);
  });

  test('a name that is taken gets a number, and nothing is overwritten', async () => {
    const first = await run(full);
    assert.ok(first);
    await vscode.workspace.fs.writeFile(first, new TextEncoder().encode('mine'));
    const [second, third] = [await run(full), await run(full)];
    assert.match(second!.path, /termination-agreement-2\.md$/);
    assert.match(third!.path, /termination-agreement-3\.md$/);
    assert.equal(await readText(first), 'mine');
  });

  test('two at once do not meet', async () => {
    const made = await Promise.all([run(full), run(full), run(full)]);
    assert.equal(new Set(made.map(String)).size, 3);
    assert.equal((await names(inFolder('terminations', 'northwind-bakery'))).length, 3);
  });

  for (const name of ['{{constructor}} & Sons: "Ltd" #1', 'Panadería «La Ñ»', '../../etc', 'CON', '${1:x} $0 \\ `']) {
    test(`a client called ${name} is kept exactly`, async () => {
      const uri = await run({ ...full, client: { name } });
      assert.ok(uri);
      assert.match(vscode.workspace.asRelativePath(uri), /^terminations\/[a-z0-9-]+\/termination-agreement\.md$/);
      const text = await readText(uri);
      const body = text.slice(text.indexOf('\n---\n'));
      const plain = body.replace(/\\([^\w\s])/g, '$1').replaceAll('&amp;', '&').replaceAll('&lt;', '<');
      assert.ok(plain.includes(name), body.slice(0, 400));
      assert.equal(text, vscode.window.activeTextEditor?.document.getText());
      await quiet(400);
      assert.deepEqual(rulesAt(uri), []);
    });
  }

  test('a Spanish document is Spanish, whatever the interface speaks', async () => {
    const uri = await run({ ...full, language: 'es-ES', reason: 'Mi actividad se centra ahora en la ilustración.', client: { name: 'Panadería «La Ñ»', salutation: 'Estimada Begoña' } });
    assert.ok(uri);
    const text = await readText(uri);
    assert.match(text, /1200,00/);
    assert.match(text, /diciembre de 2026/);
    await quiet();
    assert.deepEqual(ours(uri).map(d => d.message), []);
  });

  test('the setting names the folder, and never one outside the workspace', async () => {
    await set('folder', '../../cartas/2026');
    const uri = await run(full);
    assert.equal(uri && vscode.workspace.asRelativePath(uri), 'cartas/2026/northwind-bakery/termination-agreement.md');
    await vscode.workspace.fs.delete(inFolder('cartas'), { recursive: true });
  });

  test('private notes go beside the document, under its name, and out of version control', async () => {
    await run(full);
    const uri = await run({ ...full, private: { history: 'We got on well for three years.' } });
    assert.ok(uri);
    const dir = inFolder('terminations', 'northwind-bakery');
    assert.deepEqual(await names(dir), ['.gitignore', 'termination-agreement-2.md', 'termination-agreement-2.private.yaml', 'termination-agreement.md']);
    assert.match(await readText(vscode.Uri.joinPath(dir, '.gitignore')), /\*\.private\.yaml/);
    assert.doesNotMatch(await readText(uri), /three years/);
  });

  test('a .gitignore of one’s own is added to', async () => {
    const dir = inFolder('terminations', 'northwind-bakery');
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(dir, '.gitignore'), new TextEncoder().encode('drafts'));
    for (let i = 0; i < 2; i++) await run({ ...full, private: { notes: 'n' } });
    assert.equal(await readText(vscode.Uri.joinPath(dir, '.gitignore')), 'drafts\n*.private.yaml\n');
  });

  for (const [what, answers] of [
    ['an impossible date', { ...full, last_working_day: '2026-02-30' }],
    ['an amount in words', { ...full, outstanding_payments: [{ invoice: '1', amount: 'twelve hundred', currency: 'EUR' }] }],
    ['an unknown key', { ...full, clientt: { name: 'x' } }],
    ['an unknown kind', { ...full, document: 'love-letter' }],
  ] as const) {
    test(`${what} is said in a message, and nothing is written`, async () => {
      assert.equal(await run(answers), undefined);
      await assert.rejects(async () => vscode.workspace.fs.stat(inFolder('terminations')));
    });
  }

  test('the finding of an unfilled place goes as the place is filled in', async () => {
    const uri = await run({ language: 'en', provider: { name: 'Ada Byron' } });
    assert.ok(uri);
    const before = (await diagnostics(uri, found => found.some(d => ruleOf(d) === unfilled))).length;
    const editor = vscode.window.activeTextEditor!;
    await editor.edit(e => e.replace(editor.selection, 'Northwind'));
    await diagnostics(uri, found => found.length < before);
  });
});
