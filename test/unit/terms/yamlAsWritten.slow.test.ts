import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createService } from '../../../src/core/index.js';

const service = createService({ today: () => '2026-11-25' });
const parse = (yaml: string) => service.parse(`---\ndocument: confirmation-email\n${yaml}\n---\nThank you.\n`);

test('YAML is read the ways people write it', () => {
  for (const [yaml, terms] of [
    ['client:\n  name: "Acme"', { client: { name: 'Acme' } }],
    ["client: {name: 'Acme', contact: Ana}", { client: { name: 'Acme', contact: 'Ana' } }],
    ['client:\n  name: Acme # the client', { client: { name: 'Acme' } }],
    ['reason: >\n  My practice\n  now teaches.\n\n  Only that.', { reason: 'My practice now teaches.\nOnly that.\n' }],
    ['reason: |\n  One.\n  Two.', { reason: 'One.\nTwo.\n' }],
    ['reason: My practice\n  goes on', { reason: 'My practice goes on' }],
    ['deliverables:\n- title: A\n- title: B', { deliverables: [{ title: 'A' }, { title: 'B' }] }],
    ['deliverables:\n  -   title: A\n      status: pending', { deliverables: [{ title: 'A', status: 'pending' }] }],
    ['deliverables: [ { title: A }, { title: B, }, ]', { deliverables: [{ title: 'A' }, { title: 'B' }] }],
    ['notice_date: "2026-11-23"', { notice_date: '2026-11-23' }],
    ['"notice_date": 2026-11-23', { notice_date: '2026-11-23' }],
    ['notice_date : 2026-11-23', { notice_date: '2026-11-23' }],
    ['contract: { clause: 9.2, notice_days: 14 }', { contract: { clause: '9.2', notice_days: 14 } }],
    ['outstanding_payments:\n  - invoice: 007\n    amount: 1200.00\n    currency: EUR', { outstanding_payments: [{ invoice: '007', amount: '1200.00', currency: 'EUR' }] }],
    ['client: &c { name: Acme }\nprovider: *c', { client: { name: 'Acme' }, provider: { name: 'Acme' } }],
    ['client:\n\n\n  name: Acme\n\n', { client: { name: 'Acme' } }],
    ['reason:', {}],
    ['client:\tAcme', {}],
  ] as const) {
    const expected = { document: 'confirmation-email', ...terms };
    const folded = yaml.startsWith('reason: >') || yaml.startsWith('reason: |');
    assert.deepEqual(parse(yaml).terms, expected, yaml);
    const crlf = service.parse(`---\r\ndocument: confirmation-email\r\n${yaml.replaceAll('\n', '\r\n')}\r\n---\r\nThank you.\r\n`);
    if (!folded) assert.deepEqual(crlf.terms, expected, `${yaml} with CRLF`);
  }
});

const names = 'language: en\nclient: { name: Acme }\nprovider: { name: Ana }\n';
const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [${'*a, '.repeat(9)}]\nc: &c [${'*b, '.repeat(9)}]\nd: &d [${'*c, '.repeat(9)}]\ne: [${'*d, '.repeat(9)}]\n`;

test('bad input is one clear finding, at once, and nothing is run', () => {
  for (const [name, yaml, rule] of [
    ['an alias bomb', names + bomb, 'terms/broken-front-matter'],
    ['ten thousand deliverables', `${names}deliverables:\n${Array.from({ length: 10_000 }, (_, i) => `  - { title: Page ${String(i)}, deadline: 2026-12-01 }\n`).join('')}`, 'terms/oversized-value'],
    ['ten thousand wrong ones', `${names}deliverables:\n${Array.from({ length: 10_000 }, (_, i) => `  - { titel: Page ${String(i)}, deadline: 2026-02-30 }\n`).join('')}`, 'terms/oversized-value'],
    ['ten thousand payments', `${names}outstanding_payments:\n${Array.from({ length: 10_000 }, (_, i) => `  - { invoice: ${String(i)}, amount: 1, currency: EUR, due: 2026-12-15 }\n`).join('')}`, 'terms/oversized-value'],
    ['a text of 100 kB', `${names}reason: ${'word '.repeat(20_000)}\n`, 'terms/oversized-value'],
    ['a name of 100 kB', `language: en\nprovider: { name: Ana }\nclient: { name: ${'x'.repeat(100_000)} }\n`, 'terms/oversized-value'],
    ['a key twice', `${names}voice: i\nvoice: we\n`, 'terms/duplicate-key'],
    ['a merge key', `${names}<<: { voice: i }\n`, 'terms/unknown-key'],
    ['a cyclic alias', `${names}deliverables: &a [*a]\n`, 'terms/broken-front-matter'],
    ['a key that is no word', `${names}? [a, b]\n: c\n`, 'terms/broken-front-matter'],
    ['a date with a time', `${names}notice_date: 2026-11-23T10:00:00Z\n`, 'terms/malformed-date'],
    ['a decimal comma', `${names}outstanding_payments: [{ invoice: 1, amount: "12,5", currency: EUR, due: 2026-12-15 }]\n`, 'terms/malformed-amount'],
    ['a decimal comma inside braces', `${names}outstanding_payments: [{ invoice: 1, amount: 1.200,50, currency: EUR, due: 2026-12-15 }]\n`, 'terms/malformed-amount'],
    ['a comma for thousands inside braces', `${names}outstanding_payments: [{ invoice: 1, currency: EUR, due: 2026-12-15, amount: 1,200.50 }]\n`, 'terms/malformed-amount'],
    ['a decimal comma on a line', `${names}outstanding_payments:\n  - invoice: 1\n    amount: 12,5\n    currency: EUR\n    due: 2026-12-15\n`, 'terms/malformed-amount'],
    ['a date with a time behind a space', `${names}notice_date: 2026-11-23 10:00\n`, 'terms/malformed-date'],
    ['a key that is a number', `${names}12: x\n`, 'terms/unknown-key'],
    ['a key that is a yes or no', `${names}true: x\n`, 'terms/unknown-key'],
    ['a key that is nothing', `${names}~: x\n`, 'terms/unknown-key'],
    ['a key of every object', `${names}__proto__: { x: 1 }\n`, 'terms/unknown-key'],
    ['a key of 100 kB', `${names}${'k'.repeat(100_000)}: x\n`, 'terms/broken-front-matter'],
    ['brackets without end', `${names}x: ${'['.repeat(5000)}${']'.repeat(5000)}\n`, 'terms/broken-front-matter'],
    ['a tag that wants to run', `${names}reason: !!js/function "function () { throw 1 }"\nvoice: they\n`, 'terms/unknown-value'],
  ] as const) {
    const text = `---\ndocument: confirmation-email\n${yaml}---\n\nThank you.\n`;
    const started = process.cpuUsage();
    const found = service.lint(text).filter(f => /^(?:terms|facts|safety)\//.test(f.rule)).map(f => f.rule);
    assert.deepEqual(found, [rule], name);
    // The processor's time, not the clock's: the machine may be busy with something else.
    const { user } = process.cpuUsage(started);
    assert.ok(user < 2_000_000, `${name}: ${String(user / 1000)} ms`);
  }
});

test('front matter in JavaScript is a finding and is never run', () => {
  (globalThis as { ran?: boolean }).ran = false;
  for (const open of ['---js', '---javascript', '---JS', '--- js', '---coffee']) {
    const found = service.lint(`${open}\n{ document: (globalThis.ran = true, "confirmation-email") && "x", }\n---\nThank you.\n`, { any: true }).map(f => f.rule);
    assert.ok(!found.includes('terms/broken-front-matter'));
    assert.deepEqual(service.lint(`${open}\n{\n  document: "confirmation-email", x: globalThis.ran = true }\n---\nThank you.\n`).map(f => f.rule).filter(r => r.startsWith('terms/')), ['terms/foreign-front-matter']);
  }
  assert.equal((globalThis as { ran?: boolean }).ran, false);
});

test('whoever types front matter is never told of what merely follows', () => {
  for (const yaml of ['client: { name: "Acme', 'client: [', 'client:\n\tname: Acme', 'title: a: b']) {
    assert.deepEqual(parse(yaml).issues, [], yaml);
    assert.deepEqual(service.lint(`---\ndocument: termination-agreement\n${yaml}\n---\nThank you.\n`).map(f => f.rule).filter(r => /^(?:terms|facts)\//.test(r)), ['terms/broken-front-matter'], yaml);
  }
});
