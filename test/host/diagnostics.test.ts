import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnostics, inFolder, letter, open, ours, quiet, ruleOf, rulesAt, set, untitled } from './support.js';

const unfilled = 'structure/unfilled-place';
const has = (rule: string) => (found: vscode.Diagnostic[]): boolean => found.some(d => ruleOf(d) === rule);

suite('diagnostics', () => {
  teardown(async () => {
    for (const key of ['lint.run', 'lint.delay', 'rules']) await set(key, undefined);
    await closeAll();
  });

  test('a document of ours is checked as it opens, and each finding links to its page', async () => {
    const { document } = await open(inFolder('one.md'), letter('Thank you. We meet on [[the day]].'));
    const [found] = (await diagnostics(document.uri, has(unfilled))).filter(d => ruleOf(d) === unfilled);
    assert.ok(found);
    assert.equal(document.getText(found.range), '[[the day]]');
    assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
    const target = (found.code as { target: vscode.Uri }).target;
    assert.match(target.path, /\/docs\/rules\/structure\/unfilled-place\.md$/);
    await vscode.workspace.fs.stat(target);
  });

  test('what is typed is checked after a pause', async () => {
    const { document } = await open(inFolder('two.md'), letter('Thank you for everything.'));
    await quiet();
    assert.deepEqual(rulesAt(document.uri).filter(r => r === unfilled), []);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), 'See you on [[the day]].\n');
    await vscode.workspace.applyEdit(edit);
    await diagnostics(document.uri, has(unfilled));
  });

  test('an untitled document is checked', async () => {
    const { document } = await untitled(letter('Thank you. [[the day]]'));
    await diagnostics(document.uri, has(unfilled));
  });

  test('other Markdown is left alone', async () => {
    for (const text of ['# Notes\n\n[[a wiki link]]\n', '---\ntitle: A post\n---\n\n[[a wiki link]]\n', '']) {
      const { document } = await untitled(text);
      await quiet(400);
      assert.deepEqual(ours(document.uri), [], text);
    }
  });

  test('the findings go when the document closes', async () => {
    const { document } = await open(inFolder('three.md'), letter('[[the day]]'));
    await diagnostics(document.uri, has(unfilled));
    await closeAll();
    await diagnostics(document.uri, found => found.length === 0);
  });

  test('the findings go when the document is no longer ours', async () => {
    const { document } = await untitled(letter('[[the day]]'));
    await diagnostics(document.uri, has(unfilled));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, 2, 0), '');
    await vscode.workspace.applyEdit(edit);
    await diagnostics(document.uri, found => found.length === 0);
  });

  test('a severity from the settings is followed at once, and so is off', async () => {
    const { document } = await open(inFolder('four.md'), letter('[[the day]]'));
    await diagnostics(document.uri, has(unfilled));
    await set('rules', { [unfilled]: 'error' });
    await diagnostics(document.uri, found => found.some(d => ruleOf(d) === unfilled && d.severity === vscode.DiagnosticSeverity.Error));
    await set('rules', { [unfilled]: 'off' });
    await diagnostics(document.uri, found => !has(unfilled)(found));
  });

  test('with onSave, typing is left alone until the document is saved', async () => {
    await set('lint.run', 'onSave');
    const { document } = await open(inFolder('five.md'), letter('Thank you.'));
    await quiet(300);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().length), '[[the day]]\n');
    await vscode.workspace.applyEdit(edit);
    await quiet();
    assert.equal(has(unfilled)(ours(document.uri)), false);
    await document.save();
    await diagnostics(document.uri, has(unfilled));
  });

  test('with off, nothing is checked', async () => {
    await set('lint.run', 'off');
    const { document } = await open(inFolder('six.md'), letter('[[the day]]'));
    await quiet();
    assert.deepEqual(ours(document.uri), []);
  });

  test('broken front matter is a finding, and the prose is checked all the same', async () => {
    const { document } = await untitled('---\ndocument: confirmation-email\nclient: [\nlanguage: en\n---\n\nSee you on [[the day]].\n');
    const found = await diagnostics(document.uri, has(unfilled));
    assert.ok(found.some(d => ruleOf(d) !== unfilled && d.range.start.line < 5), 'one finding in the front matter');
  });

  test('a letter that blames and shouts gets its remarks as one types it', async () => {
    const { document } = await untitled(letter('Thank you for everything.'));
    await quiet(400);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, 'You never paid on time and the project failed because of you. Thanks for nothing!!!\n');
    await vscode.workspace.applyEdit(edit);
    const found = await diagnostics(document.uri, all => all.filter(d => ruleOf(d).startsWith('tone/')).length >= 3);
    const words = found.filter(d => ruleOf(d).startsWith('tone/')).map(d => document.getText(d.range));
    assert.ok(words.some(w => /never/.test(w)) && words.some(w => /because of you/.test(w)) && words.some(w => /!!!/.test(w)), words.join(' · '));
  });

  test('a text far longer than a letter is not read, and says so', async () => {
    const { document } = await untitled(letter(`[[the day]]\n${'All is well, and thank you. '.repeat(60_000)}`));
    const [only, ...rest] = await diagnostics(document.uri, found => found.length > 0);
    assert.deepEqual(rest, []);
    assert.equal(only?.code, 'too-long');
    assert.equal(only.severity, vscode.DiagnosticSeverity.Information);
  });

});
