import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, choose, closeAll, letter, until, untitled } from './support.js';

const rewrite = vscode.CodeActionKind.RefactorRewrite;
const terms = `last_working_day: 2026-12-07
deliverables:
  - title: Homepage
    deadline: 2026-12-04
    status: delivered
  - title: Sitemap
outstanding_payments:
  - invoice: INV-7
    amount: 1234.00
    currency: EUR
    status: open
`;
function after(document: vscode.TextDocument, text: string): vscode.Position {
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, `${text} in ${document.getText()}`);
  return document.positionAt(at + text.length);
}
async function labels(document: vscode.TextDocument, at: vscode.Position): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at);
  return list.items.filter(i => i.kind === vscode.CompletionItemKind.Property || i.kind === vscode.CompletionItemKind.Value).map(i => typeof i.label === 'string' ? i.label : i.label.label);
}
suite('editing the terms', () => {
  teardown(closeAll);

  test('keys that are missing are offered, and not those that are there', async () => {
    const { document } = await untitled(letter('Hello.', `${terms}\n`));
    const blank = after(document, 'status: open\n');
    const keys = await until('keys', async () => {
      const found = await labels(document, blank);
      return found.includes('notice_date') && found;
    });
    assert.ok(!keys.includes('client') && !keys.includes('deliverables'), keys.join(' '));
  });

  test('values are offered: statuses, dates with weekday and notice, situations', async () => {
    const { document } = await untitled(letter('Hello.', terms.replace('2026-12-07', '') + 'situation: \n'));
    await until('situations', async () => (await labels(document, after(document, 'situation: '))).includes('new_direction'));
    assert.ok((await labels(document, after(document, '    status: '))).includes('accepted'));
    const dates = await labels(document, after(document, 'last_working_day: '));
    assert.ok(dates.length > 0 && dates.every(d => /^\d{4}-\d{2}-\d{2}$/.test(d)), dates.join(' '));
  });

  test('nothing is offered in the body, nor in other front matter', async () => {
    const ours = (await untitled(letter('Hello. '))).document;
    assert.deepEqual(await labels(ours, after(ours, 'Hello. ')), []);
    const other = (await untitled('---\ntitle: \n---\n\nHello.\n')).document;
    assert.deepEqual(await labels(other, after(other, 'title: ')), []);
  });

  test('a hover says what a term means and what a date comes to', async () => {
    const { document } = await untitled(letter('Hello.', terms));
    const text = await until('the hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, after(document, 'last_working_day: 2026'));
      return hovers.flatMap(h => h.contents).map(c => c instanceof vscode.MarkdownString ? c.value : '').find(t => t.includes('Monday'));
    });
    assert.match(text, /7 December 2026/);
  });

  test('a line over the document sums up what is open', async () => {
    const { document } = await untitled(letter('Hello.', terms));
    const titles = await until('the lenses', async () => {
      const found = (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10)).map(l => l.command?.title ?? '');
      return found.length >= 3 && found;
    });
    assert.match(titles.join('\n'), /1 of 2 delivered · €1,234\.00 open/);
    assert.ok(titles.includes('Add a deliverable') && titles.includes('Add a payment'));
  });

  test('a status is set by an action, whether it stands there or not', async () => {
    const { document } = await untitled(letter('Hello.', terms));
    const act = async (at: string, title: string): Promise<void> => {
      const position = after(document, at);
      await choose(await until(title, async () => (await actionsAt(document.uri, new vscode.Range(position, position), rewrite)).find(a => a.title === title)));
    };
    await act('title: Homepa', 'Mark this deliverable as accepted');
    assert.match(document.getText(), /deadline: 2026-12-04\n {4}status: accepted/);
    await act('title: Sitem', 'Mark this deliverable as delivered');
    await act('amount: 12', 'Mark this payment as paid');
    const lens = async (): Promise<string> => (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10)).map(l => l.command?.title).join('\n');
    await until('the new sum', async () => /2 of 2 delivered · all paid/.test(await lens()));
  });

  test('Add Deliverable and Add Payment write what is typed into the front matter', async () => {
    const { document } = await untitled(letter('Hello.', terms));
    for (const [command, typed, expected] of [
      ['amicable.addDeliverable', 'Footer, 2026-12-05', /title: Footer\n {4}deadline: 2026-12-05\n {4}status: pending/],
      ['amicable.addPayment', 'INV-8, 0.20 EUR, 2026-12-20', /invoice: INV-8\n {4}amount: 0\.20\n {4}currency: EUR\n {4}due: 2026-12-20/],
    ] as const) {
      await vscode.commands.executeCommand(command, typed);
      assert.match(document.getText(), expected);
    }
  });
});
