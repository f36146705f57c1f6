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
    for (const text of ['{{#if reason}}never closed', '{{constructor}}', '{{#with __proto__}}x{{/with}}', '{{lookup this "constructor"}}']) {
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
    const shown = await until('the preview', () => vscode.window.visibleTextEditors.find(e => e.document !== document && e.document.uri.scheme === 'amicable'));
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
