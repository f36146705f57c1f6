import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, choose, closeAll, diagnostics, inFolder, open, ours, quiet, readText, ruleOf, until, write } from './support.js';

const customize = (kind: string, language = 'en'): Thenable<vscode.Uri | undefined> => vscode.commands.executeCommand('amicable.customizeTemplate', { kind, language });
const newDocument = (answers: object): Thenable<vscode.Uri | undefined> => vscode.commands.executeCommand('amicable.newTermination', { language: 'en', client: { name: 'Northwind Bakery' }, provider: { name: 'Ada Byron' }, ...answers });
const own = (...path: string[]): vscode.Uri => inFolder('.amicable', 'templates', ...path);
const codes = (uri: vscode.Uri): string[] => ours(uri).map(ruleOf);

suite('templates of one’s own', () => {
  suiteSetup(async () => { await vscode.extensions.getExtension('amicable.amicable')?.activate(); });
  teardown(async () => {
    await closeAll();
    for (const folder of ['.amicable', 'terminations']) await vscode.workspace.fs.delete(inFolder(folder), { recursive: true }).then(undefined, () => undefined);
  });

  test('Customize Template copies the built-in one, which has no problem, and never overwrites', async () => {
    const uri = await customize('notice-letter');
    assert.equal(uri && vscode.workspace.asRelativePath(uri), '.amicable/templates/en/notice-letter.md.hbs');
    await quiet(500);
    assert.deepEqual(ours(uri!), []);
    await write(uri!, 'mine');
    await customize('notice-letter');
    assert.equal(await readText(uri!), 'mine');
  });

  test('a new document is made from it', async () => {
    await write(own('en', 'confirmation-email.md.hbs'), '# My own mail\n\nTo {{client.name}}.\n');
    const uri = await newDocument({ document: 'confirmation-email' });
    assert.match(await readText(uri!), /# My own mail\n\nTo Northwind Bakery\./);
  });

  test('a kind of one’s own works from the folder', async () => {
    await write(own('en', 'farewell-card.md.hbs'), '# Farewell\n\nThank you, {{client.name}}. {{> wish}}\n');
    await write(own('en', 'partials', 'wish.md.hbs'), 'All the best.');
    const uri = await newDocument({ document: 'farewell-card' });
    assert.match(vscode.workspace.asRelativePath(uri!), /farewell-card\.md$/);
    assert.match(await readText(uri!), /Thank you, Northwind Bakery\. All the best\./);
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.toString(), uri!.toString());
    await quiet();
    assert.deepEqual(ours(uri!).map(d => `${ruleOf(d)}: ${d.message}`), []);
    await editor.edit(e => e.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, '\nThe project failed because of you.\n'));
    await diagnostics(uri!, all => all.some(d => ruleOf(d) === 'tone/blame'));
  });

  test('a kind of one’s own is ours from the moment its template is there, and is no longer when it goes', async () => {
    const { document } = await open(inFolder('terminations', 'card.md'), '---\ndocument: greeting-card\nlanguage: en\nclient: { name: Northwind }\nprovider: { name: Ada Byron }\n---\n\nThe project failed because of you.\n');
    await quiet();
    assert.deepEqual(codes(document.uri), []);
    await open(own('en', 'greeting-card.md.hbs'), 'Hello.');
    await vscode.window.showTextDocument(document);
    await diagnostics(document.uri, all => all.some(d => ruleOf(d) === 'tone/blame'));
    assert.deepEqual(codes(document.uri), ['tone/blame']);
    await vscode.workspace.fs.delete(own('en', 'greeting-card.md.hbs'));
    await open(inFolder('notes.md'), 'Nothing here.');
    await vscode.window.showTextDocument(document);
    await diagnostics(document.uri, all => all.length === 0);
  });

  test('an exit pack may hold a kind of one’s own', async () => {
    await write(own('en', 'farewell-card.md.hbs'), '# Farewell\n\nThank you, {{client.name}}.\n');
    await newDocument({ document: 'notice-letter' });
    const [made] = await vscode.commands.executeCommand<vscode.Uri[]>('amicable.createExitPack', { kinds: ['farewell-card'] });
    assert.match(await readText(made!), /^source: notice-letter\.md$[^]*Thank you, Northwind Bakery\./m);
  });

  test('what a template may not name is a diagnostic, with line and column and a fix', async () => {
    const { document } = await open(own('en', 'notice-letter.md.hbs'), '# Notice\n\nDear {{client.nme}}, {{> nobody}}\n');
    const found = await diagnostics(document.uri, all => all.length === 2);
    assert.deepEqual(found.map(d => d.range.start.line), [2, 2]);
    assert.deepEqual(codes(document.uri).sort(), ['template/unknown-partial', 'template/unknown-term']);
    const term = found.find(d => d.code === 'template/unknown-term')!;
    assert.match(term.message, /name/);
    await choose((await actionsAt(document.uri, term.range, vscode.CodeActionKind.QuickFix)).find(a => a.isPreferred));
    assert.match(document.getText(), /\{\{client\.name\}\}/);
    await diagnostics(document.uri, all => all.length === 1);
  });

  test('a template that is broken or tries to get out makes nothing', async () => {
    await write(own('en', 'partials', 'round.md.hbs'), '{{> round}}');
    await write(own('en', 'partials', 'big.md.hbs'), 'x'.repeat(90_000));
    for (const text of ['{{#if reason}}never closed', '{{constructor}}', '{{#with __proto__}}x{{/with}}', '{{lookup this "constructor"}}', '{{> round}}', '{{> big}}'.repeat(60), 'x'.repeat(5_000_000)]) {
      const { document } = await open(own('en', 'notice-letter.md.hbs'), text);
      await diagnostics(document.uri, all => all.length > 0);
      assert.equal(await newDocument({ document: 'notice-letter' }), undefined, text);
      await closeAll();
    }
    await assert.rejects(async () => vscode.workspace.fs.stat(inFolder('terminations')));
  });

  test('names, helpers and partials are offered inside the braces', async () => {
    const { document } = await open(own('en', 'holding-firm-reply.md.hbs'), '{{#each pending}}{{ }}{{/each}} {{ }} {{> }} plain\n');
    const at = async (text: string, plus: number): Promise<string[]> => {
      const position = document.positionAt(document.getText().indexOf(text) + plus);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, position);
      return list.items.filter(i => i.kind !== vscode.CompletionItemKind.Text && i.kind !== vscode.CompletionItemKind.Snippet).map(i => typeof i.label === 'string' ? i.label : i.label.label);
    };
    const inside = await until('the names', async () => {
      const found = await at('{{ }}{{/each}}', 3);
      return found.length > 0 && found;
    });
    assert.ok(inside.includes('title') && inside.includes('../client.name'), `inside: ${inside.join(' ')}`);
    const outside = await at('{{ }} {{>', 3);
    assert.ok(outside.includes('client.name') && outside.includes('fill') && !outside.includes('title'), `outside: ${outside.join(' ')}`);
    assert.ok((await at('{{> }}', 4)).includes('signoff'));
    assert.deepEqual(await at('plain', 5), []);
  });

  test('Preview with Sample Terms shows the letter beside the template, as it is being typed', async () => {
    const { document } = await open(own('es', 'carta-propia.md.hbs'), '# Carta\n\nPara {{client.name}}.\n');
    await vscode.commands.executeCommand('amicable.previewTemplate');
    const shown = await until('the preview', () => vscode.window.visibleTextEditors.find(e => e.document !== document && e.document.uri.path.endsWith('/carta-propia.md')));
    assert.match(shown.document.getText(), /Para Panadería La Ñ\./);
    assert.equal(shown.document.isDirty, false);
  });

  test('every built-in template is sound when it is one’s own, private notes aside', async () => {
    for (const language of ['en', 'es']) {
      for (const kind of ['termination-agreement', 'payment-reminder', 'referral-introduction']) {
        const uri = await customize(kind, language);
        await quiet(300);
        assert.deepEqual(ours(uri!).map(d => d.message), [], `${language} ${kind}`);
      }
    }
  });
});
