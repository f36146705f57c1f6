import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnostics, inFolder, letter, ours, quiet, readText, ruleOf, rulesAt, untitled } from './support.js';

const answers = {
  document: 'notice-letter', language: 'en', client: { name: 'Northwind Bakery' }, provider: { name: 'Ada Byron' }, personal_data: true,
  deliverables: [{ title: 'Homepage', deadline: '2026-12-04', status: 'pending' }],
  handover: [{ item: 'Source files', kind: 'file' }],
};
const pack = (given: object): Thenable<vscode.Uri[]> => vscode.commands.executeCommand<vscode.Uri[]>('amicable.createExitPack', given);
const names = async (): Promise<string[]> => (await vscode.workspace.fs.readDirectory(inFolder('terminations', 'northwind-bakery'))).map(([name]) => name).sort();

suite('the exit pack', () => {
  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inFolder('terminations'), { recursive: true }).then(undefined, () => undefined);
  });

  test('documents from the same terms are written beside their source, linked to it, and never over another', async () => {
    await vscode.commands.executeCommand('amicable.newTermination', answers);
    await pack({ kinds: ['handover-checklist', 'data-return-certificate'] });
    const again = await pack({ kinds: ['handover-checklist'] });
    assert.deepEqual(await names(), ['data-return-certificate.md', 'handover-checklist-2.md', 'handover-checklist.md', 'notice-letter.md']);
    const text = await readText(again[0]!);
    assert.match(text, /^source: notice-letter\.md$/m);
    assert.match(text, /Source files/);
    await vscode.window.showTextDocument(again[0]!);
    await quiet(700);
    assert.deepEqual(ours(again[0]!).filter(d => ruleOf(d) !== 'structure/unfilled-place').map(d => `${ruleOf(d)} ${d.message}`), []);
  });

  test('a document of the pack whose facts differ from its source’s is remarked on', async () => {
    await vscode.commands.executeCommand('amicable.newTermination', answers);
    const [made] = await pack({ kinds: ['handover-checklist'] });
    await closeAll();
    const editor = await vscode.window.showTextDocument(made!);
    await quiet(700);
    assert.ok(!rulesAt(made!).includes('facts/out-of-step'));
    const at = editor.document.getText().indexOf('Northwind Bakery');
    await editor.edit(e => e.replace(new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + 'Northwind'.length)), 'Southwind'));
    await diagnostics(made!, found => found.some(d => ruleOf(d) === 'facts/out-of-step'));
  });

  test('a kind that does not exist writes nothing at all', async () => {
    await vscode.commands.executeCommand('amicable.newTermination', answers);
    assert.deepEqual(await pack({ kinds: ['handover-checklist', 'love-letter'] }), []);
    assert.deepEqual(await names(), ['notice-letter.md']);
  });

  test('where the source was renamed, the document says that it is not there, once', async () => {
    await vscode.commands.executeCommand('amicable.newTermination', answers);
    const [made] = await pack({ kinds: ['handover-checklist'] });
    const dir = inFolder('terminations', 'northwind-bakery');
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(vscode.Uri.joinPath(dir, 'notice-letter.md'), vscode.Uri.joinPath(dir, 'letter.md'));
    assert.equal(await vscode.workspace.applyEdit(rename), true);
    await vscode.window.showTextDocument(made!);
    const found = await diagnostics(made!, all => all.some(d => ruleOf(d) === 'facts/out-of-step'));
    const lost = found.filter(d => ruleOf(d) === 'facts/out-of-step');
    assert.equal(lost.length, 1);
    assert.equal(lost[0]!.severity, vscode.DiagnosticSeverity.Information);
    assert.match(lost[0]!.message, /“notice-letter\.md” is not beside this document/);
  });

  test('a front matter made for another kind is kept as it is, judged by its new kind, and packed all the same', async () => {
    const uri = await vscode.commands.executeCommand<vscode.Uri>('amicable.newTermination', answers);
    const editor = vscode.window.activeTextEditor!;
    const at = editor.document.getText().indexOf('notice-letter');
    await editor.edit(e => e.replace(new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + 'notice-letter'.length)), 'data-return-certificate'));
    await editor.document.save();
    await quiet(700);
    assert.deepEqual(ours(uri).filter(d => ruleOf(d) !== 'structure/unfilled-place').map(d => `${ruleOf(d)} ${d.message}`), []);
    const [made] = await pack({ kinds: ['handover-checklist'] });
    assert.match(await readText(made!), /^document: handover-checklist$[^]*Source files/m);
    assert.match(await readText(uri), /^document: data-return-certificate$[^]*title: Homepage/m);
  });

  test('a document without a place on the disk is asked to be saved first', async () => {
    await untitled(letter('Thank you.'));
    assert.deepEqual(await pack({ kinds: ['handover-checklist'] }), []);
  });
});
