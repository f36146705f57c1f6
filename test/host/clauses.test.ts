import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, letter, until, untitled } from './support.js';

const bySlash = '/';
async function offered(editor: vscode.TextEditor, at: vscode.Position, trigger?: string): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', editor.document.uri, at, trigger);
  return list.items.filter(i => i.kind === vscode.CompletionItemKind.Snippet && typeof i.label === 'object');
}
const end = ({ document }: vscode.TextEditor): vscode.Position => document.lineAt(document.lineCount - 2).range.end;
const groupsOf = (items: readonly vscode.CompletionItem[]): Set<string | undefined> => new Set(items.map(i => (i.label as vscode.CompletionItemLabel).description));

suite('clauses', () => {
  teardown(closeAll);

  test('a slash at the start of a word offers them, in the language of the document', async () => {
    const english = await untitled(letter('/'));
    const items = await until('the clauses', async () => {
      const found = await offered(english, end(english), bySlash);
      return found.length > 0 && found;
    });
    assert.ok(items.length >= 40, `${items.length} clauses`);
    assert.ok(groupsOf(items).has('Thanks'));
    assert.ok(items.every(i => i.detail !== undefined && i.insertText instanceof vscode.SnippetString));
    const spanish = await untitled(letter('/').replace('language: en', 'language: es'));
    await until('the Spanish ones', async () => groupsOf(await offered(spanish, end(spanish), bySlash)).has('Agradecimiento'));
  });

  test('they know the terms', async () => {
    const editor = await untitled(letter('/', 'last_working_day: 2026-12-07\n'));
    await until('a clause with the date', async () => (await offered(editor, end(editor), bySlash)).some(i => (i.insertText as vscode.SnippetString).value.includes('7 December 2026')));
  });

  test('not in the middle of a word, not in the front matter, and in no other Markdown', async () => {
    const editor = await untitled(letter('and/'));
    assert.deepEqual(await offered(editor, end(editor), bySlash), []);
    assert.deepEqual(await offered(editor, new vscode.Position(3, 0)), []);
    const other = await untitled('# Notes\n\n/\n');
    assert.deepEqual(await offered(other, new vscode.Position(2, 1), bySlash), []);
  });

  test('Insert Clause… puts the chosen one at the cursor', async () => {
    const editor = await untitled(letter(''));
    editor.selection = new vscode.Selection(end(editor), end(editor));
    const before = editor.document.getText();
    void vscode.commands.executeCommand('amicable.insertClause');
    await until('the clause', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return editor.document.getText() !== before;
    });
    assert.ok(editor.document.getText().length > before.length + 20);
  });
});
