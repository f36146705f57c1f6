import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { actionsAt, choose, closeAll, diagnostics, ours, quiet, ruleOf, set, untitled } from './support.js';

const quick = vscode.CodeActionKind.QuickFix;
const repository = path.resolve(__dirname, '../..');

/** A document of the unit tests, in years whose days fall on the same weekdays and are still to come: here the clock is the machine's. */
const later = (name: string): string => readFileSync(path.join(repository, 'test/unit/terms/documents', name), 'utf8').replaceAll('2026', '2037').replaceAll('2027', '2038');

const notice = (last: string): string => `---
document: notice-letter
language: en
client: { name: Acme }
provider: { name: Ana Ruiz }
notice_date: 2026-12-11
last_working_day: ${last}
deliverables: []
outstanding_payments: []
---

Thank you for the work we have done together. Please reply to confirm that you have received this.
`;

suite('the terms in the editor', () => {
  teardown(async () => {
    for (const key of ['holidays.region', 'notice.days', 'notice.longDays', 'notice.commercialAgent']) await set(key, undefined);
    await closeAll();
  });

  for (const language of ['en', 'es']) {
    test(`${language}: twenty mistakes are twenty remarks, each where the mistake is; without them there is none`, async () => {
      const marked = later(`twenty-mistakes.${language}.md`);
      const expected = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(m => `${marked.slice(0, m.index).split('\n').length} ${m[1]!}`);
      const { document } = await untitled(marked.replace(/[⟦⟧]/g, ''));
      await diagnostics(document.uri, found => found.length >= 20);
      await quiet();
      const found = ours(document.uri).toSorted((a, b) => a.range.start.compareTo(b.range.start)).map(d => `${d.range.start.line + 1} ${document.getText(d.range)}`);
      assert.deepEqual(found, expected);
      const clean = (await untitled(later(`corrected.${language}.md`))).document;
      await quiet();
      assert.deepEqual(ours(clean.uri).map(ruleOf), []);
    });
  }

  test('the region of the settings says what a holiday is, and what a quick fix offers instead', async () => {
    const { document } = await untitled(notice('2026-12-25'));
    await quiet();
    assert.deepEqual(ours(document.uri).map(ruleOf), []);
    await set('holidays.region', 'GB');
    const [found] = await diagnostics(document.uri, all => all.some(d => ruleOf(d) === 'terms/last-day-off'));
    const fix = (await actionsAt(document.uri, found!.range, quick)).find(a => a.title.includes('Tuesday, 29 December 2026') || a.title.includes('Tuesday 29 December 2026'));
    await choose(fix);
    assert.match(document.getText(), /^last_working_day: 2026-12-29$/m);
    await diagnostics(document.uri, all => all.length === 0);
  });

  test('the settings for notice are heard', async () => {
    const { document } = await untitled(notice('2027-06-14'));
    const has = (rule: string) => (found: vscode.Diagnostic[]): boolean => found.some(d => ruleOf(d) === rule);
    await diagnostics(document.uri, has('terms/long-notice'));
    await set('notice.commercialAgent', true);
    await diagnostics(document.uri, all => all.length === 0);
    await set('notice.days', 200);
    await diagnostics(document.uri, has('terms/short-notice'));
    await set('notice.days', undefined);
    await set('notice.commercialAgent', undefined);
    await set('notice.longDays', 0);
    await diagnostics(document.uri, all => all.length === 0);
  });
});
