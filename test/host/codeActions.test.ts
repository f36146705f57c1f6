import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, choose, closeAll, diagnostics, inFolder, letter, open, ours, ruleOf, set, until, untitled } from './support.js';

const fixAll = vscode.CodeActionKind.SourceFixAll.append('amicable');
const quick = vscode.CodeActionKind.QuickFix;
const mistyped = letter('Thank you for everything. Best wishes, Ada', 'last_workin_day: 2026-12-07\n');
const rule = 'terms/unknown-key';

let count = 0;
async function opened(text: string, id = rule): Promise<{ document: vscode.TextDocument; range: vscode.Range }> {
  const { document } = await open(inFolder(`actions-${++count}.md`), text);
  const found = await diagnostics(document.uri, all => all.some(d => ruleOf(d) === id));
  return { document, range: found.find(d => ruleOf(d) === id)!.range };
}
const titles = (actions: readonly vscode.CodeAction[]): string[] => actions.map(a => a.title);

suite('code actions', () => {
  teardown(async () => {
    await set('rules', undefined);
    await closeAll();
  });

  test('a quick fix that is safe is preferred, and clears what it is for', async () => {
    const { document, range } = await opened(mistyped);
    const fix = await until('a preferred fix', async () => (await actionsAt(document.uri, range, quick)).find(a => a.isPreferred));
    await choose(fix);
    assert.match(document.getText(), /^last_working_day: 2026-12-07$/m);
    await diagnostics(document.uri, all => !all.some(d => ruleOf(d) === rule));
  });

  test('nothing is offered where nothing was found', async () => {
    const { document } = await opened(mistyped);
    assert.deepEqual(titles(await actionsAt(document.uri, new vscode.Range(3, 0, 3, 0), quick)), []);
  });

  for (const [where, text, id] of [
    ['in the front matter', mistyped, rule],
    ['in the body', letter('We meet on [[the day]].\nThank you.'), 'structure/unfilled-place'],
    ['in a table', letter('| a | b |\n| --- | --- |\n| [[the day]] | x |'), 'structure/unfilled-place'],
    ['before a hard break', letter('We meet on [[the day]].  \nThank you.'), 'structure/unfilled-place'],
    ['with Windows line ends', letter('We meet on [[the day]].').replaceAll('\n', '\r\n'), 'structure/unfilled-place'],
  ] as const) {
    for (const scope of ['line', 'file']) {
      test(`disable for this ${scope}, ${where}`, async () => {
        const { document, range } = await opened(text, id);
        await choose((await actionsAt(document.uri, range, quick)).find(a => a.title === `Disable ${id} for this ${scope}`));
        await diagnostics(document.uri, all => !all.some(d => ruleOf(d) === id));
        assert.ok(document.getText().includes(`amicable-disable-${scope} ${id}`));
      });
    }
  }

  test('disable in this workspace writes the setting', async () => {
    const { document, range } = await opened(mistyped);
    await set('rules', { 'terms/unknown-kind': 'hint' });
    await choose((await actionsAt(document.uri, range, quick)).find(a => a.title === `Disable ${rule} in this workspace`));
    await diagnostics(document.uri, all => !all.some(d => ruleOf(d) === rule));
    assert.deepEqual(vscode.workspace.getConfiguration('amicable').inspect('rules')?.workspaceValue, { 'terms/unknown-kind': 'hint', [rule]: 'off' });
  });

  test('source.fixAll.amicable applies the safe fixes and nothing else', async () => {
    const { document } = await opened(mistyped.replace('client:', 'clent:').replace('Ada\n', 'Ada, on [[the day]]\n'));
    const [all, ...more] = await actionsAt(document.uri, new vscode.Range(0, 0, 0, 0), fixAll);
    assert.deepEqual(more, []);
    await choose(all);
    assert.match(document.getText(), /^client:\n[\s\S]*^last_working_day:/m);
    assert.match(document.getText(), /\[\[the day\]\]/);
    await diagnostics(document.uri, found => !found.some(d => ruleOf(d) === rule));
    assert.deepEqual(await actionsAt(document.uri, new vscode.Range(0, 0, 0, 0), fixAll), []);
  });

  test('fix all runs on save where the editor is told to', async () => {
    const config = vscode.workspace.getConfiguration('editor');
    await config.update('codeActionsOnSave', { 'source.fixAll.amicable': 'explicit' }, vscode.ConfigurationTarget.Workspace);
    try {
      const { document } = await opened(mistyped);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, '\n');
      await vscode.workspace.applyEdit(edit);
      await vscode.commands.executeCommand('workbench.action.files.save');
      await until('the fix', () => /^last_working_day:/m.test(document.getText()));
    } finally {
      await config.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test('the command does the same, and says so where there is nothing to do', async () => {
    const { document } = await opened(mistyped);
    await vscode.commands.executeCommand('amicable.fixAllSafe');
    assert.match(document.getText(), /^last_working_day:/m);
    await vscode.commands.executeCommand('amicable.fixAllSafe');
  });

  test('the hover adds why and what to do instead, with a way to the page', async () => {
    const { document, range } = await opened(letter('We meet on [[the day]].'), 'structure/unfilled-place');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, range.start);
    const text = hovers.flatMap(h => h.contents).map(c => c instanceof vscode.MarkdownString ? c.value : '').join('\n');
    assert.match(text, /Unfilled place/);
    assert.match(text, /command:amicable\.explainRule/);
  });

  test('Explain Rule opens the page', async () => {
    await vscode.commands.executeCommand('amicable.explainRule', 'structure/unfilled-place');
    await until('the page', () => vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes('unfilled-place'));
  });
});

suite('check tone of selection', () => {
  teardown(closeAll);
  const tone = (document: vscode.TextDocument): string[] => ours(document.uri).filter(d => ruleOf(d).startsWith('tone/')).map(d => document.getText(d.range));

  test('works in any text, on what is selected only, follows edits, and is gone with the document', async () => {
    const editor = await untitled('This failed because of you.\n\nIt failed because of you.\n', 'plaintext');
    const { document } = editor;
    editor.selection = new vscode.Selection(2, 0, 2, 25);
    void vscode.commands.executeCommand('amicable.checkToneOfSelection');
    await until('the findings', () => tone(document).length > 0);
    assert.ok(ours(document.uri).every(d => d.range.start.line === 2));
    assert.deepEqual(ours(document.uri).filter(d => !/^(tone|safety)\//.test(ruleOf(d))), []);

    await editor.edit(e => e.insert(new vscode.Position(0, 0), 'A new first line.\n'));
    await until('the findings one line on', () => tone(document).length > 0 && ours(document.uri).every(d => d.range.start.line === 3));
    await editor.edit(e => e.replace(document.lineAt(3).range, 'It did not work out.'));
    await until('no finding', () => tone(document).length === 0);
    await closeAll();
    assert.deepEqual(ours(document.uri), []);
  });

  test('a quick fix works there as it does in a document of ours', async () => {
    const editor = await untitled('Please send the files!!! Regards', 'plaintext');
    void vscode.commands.executeCommand('amicable.checkToneOfSelection');
    const { range } = await until('the finding', () => ours(editor.document.uri).find(d => ruleOf(d) === 'tone/shouting'));
    const fix = await until('a fix', async () => (await actionsAt(editor.document.uri, range, quick)).find(a => a.edit !== undefined));
    await choose(fix);
    await until('the finding gone', () => !ours(editor.document.uri).some(d => ruleOf(d) === 'tone/shouting'));
  });
});
