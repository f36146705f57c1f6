import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createService, type Finding } from '../../../src/core/index.js';

const service = createService({ today: () => '2026-11-25' });
const read = (name: string): string => readFileSync(path.resolve('test/unit/terms/documents', name), 'utf8');

const rules = [
  'terms/unknown-kind', 'terms/unknown-language', 'terms/unknown-value', 'terms/malformed-email', 'terms/missing-provider-name', 'terms/dates-out-of-order', 'terms/unknown-value',
  'terms/short-notice', 'terms/impossible-date', 'terms/deadline-after-last-day', 'terms/unknown-key', 'terms/malformed-amount', 'terms/missing-due-date', 'terms/duplicate-invoice',
  'terms/unknown-currency', 'safety/consent-missing', 'safety/private-in-document', 'facts/wrong-weekday', 'facts/impossible-date', 'safety/secret-in-text',
];

for (const language of ['en', 'es']) {
  test(`${language}: twenty mistakes are twenty findings, each where the mistake is, and none of them twice`, () => {
    const marked = read(`twenty-mistakes.${language}.md`);
    const expected = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map((m, i) => ({ text: m[1], line: marked.slice(0, m.index).split('\n').length, rule: rules[i] }));
    const found = service.lint(marked.replace(/[⟦⟧]/g, '')).map((f: Finding) => ({ text: f.text, line: f.start.line, rule: f.rule }));
    assert.equal(expected.length, 20);
    assert.deepEqual(found, expected);
  });

  test(`${language}: the same document without the mistakes is clean, with either kind of line end`, () => {
    const text = read(`corrected.${language}.md`);
    assert.deepEqual(service.lint(text), []);
    assert.deepEqual(service.lint(text.replaceAll('\n', '\r\n')), []);
    assert.deepEqual(service.lint(`\uFEFF${text}`), []);
  });
}
