import { test } from 'node:test';
import assert from 'node:assert/strict';
import { describeProblem } from '../../../src/core/terms/describe.js';
import { readPrivateTerms, readTerms } from '../../../src/core/terms/terms.js';

const brief = (data: unknown): string[] => readTerms(data).issues.map(i => `${i.code} ${i.path.join('.')}`);

test('each wrong value is one problem with a code of ours and its exact place', () => {
  for (const [data, ...problems] of [
    [{ client: { emial: 'a@b.es' } }, 'unknown_key client.emial'],
    [{ situation: 'capacidad' }, 'unknown_value situation'],
    [{ document: 'letter' }, 'unknown_value document'],
    [{ deliverables: [{ deadline: '2026-12-01' }] }, 'missing_key deliverables.0.title'],
    [{ deliverables: [null, {}] }, 'missing_key deliverables.0.title', 'missing_key deliverables.1.title'],
    [{ outstanding_payments: [{}] }, 'missing_key outstanding_payments.0.invoice', 'missing_key outstanding_payments.0.amount', 'missing_key outstanding_payments.0.currency'],
    [{ client: { name: true } }, 'expected_text client.name'],
    [{ client: { name: 'Acme\nLtd' } }, 'one_line client.name'],
    [{ reason: 'x'.repeat(100_000) }, 'too_long reason'],
    [{ client: { name: 'x'.repeat(100_000) } }, 'too_long client.name'],
    [{ client: 'Acme' }, 'expected_group client'],
    [{ deliverables: 'none' }, 'expected_list deliverables'],
    [{ deliverables: ['Logo'] }, 'expected_group deliverables.0'],
    [{ notice_date: '7 December 2026' }, 'expected_date notice_date'],
    [{ notice_date: '2026-12-07T00:00:00Z' }, 'expected_date notice_date'],
    [{ notice_date: 20261207 }, 'expected_date notice_date'],
    [{ notice_date: '2026-02-30' }, 'impossible_date notice_date'],
    [{ notice_date: '2027-02-29' }, 'impossible_date notice_date'],
    [{ outstanding_payments: [{ invoice: 1, amount: '1.200,50', currency: 'EUR' }] }, 'expected_amount outstanding_payments.0.amount'],
    [{ outstanding_payments: [{ invoice: 1, amount: 'a thousand', currency: 'EUR' }] }, 'expected_amount outstanding_payments.0.amount'],
    [{ outstanding_payments: [{ invoice: 1, amount: 1e21, currency: 'EUR' }] }, 'expected_amount outstanding_payments.0.amount'],
    [{ outstanding_payments: [{ invoice: 1, amount: -5, currency: 'EUR' }] }, 'negative_amount outstanding_payments.0.amount'],
    [{ outstanding_payments: [{ invoice: 1, amount: 5, currency: 'EURO' }] }, 'expected_currency outstanding_payments.0.currency'],
    [{ outstanding_payments: [{ invoice: 1, amount: 5, currency: 'ABC' }] }, 'expected_currency outstanding_payments.0.currency'],
    [{ cure_days: 'ten' }, 'expected_count cure_days'],
    [{ cure_days: 0 }, 'too_small cure_days'],
    [{ reminder_stage: 5 }, 'too_large reminder_stage'],
    [{ version: 2 }, 'newer_version version'],
    [{ personal_data: 'yes' }, 'expected_yes_no personal_data'],
    [{ client: { email: 'nobody' } }, 'expected_email client.email'],
    [{ language: 'fr' }, 'expected_language language'],
    [['a', 'list'], 'expected_group '],
    ['a text', 'expected_group '],
  ] as const) {
    assert.deepEqual(brief(data), problems, JSON.stringify(data).slice(0, 80));
  }
});

test('what is right next to what is wrong is still read, at the index it has in the document', () => {
  const { terms, issues } = readTerms({
    deliverables: ['not a group', { title: 'Logo', deadline: '2026-02-30' }, 7, { title: 'Site', status: 'pending' }],
    client: { name: 'Acme', nmae: 'Acme' },
  });
  assert.equal(issues.length, 4);
  assert.deepEqual(terms.deliverables, [{}, { title: 'Logo' }, {}, { title: 'Site', status: 'pending' }]);
  assert.deepEqual(terms.client, { name: 'Acme' });
});

test('an unfilled place counts as there, but is no value', () => {
  const { terms, issues, unfilled } = readTerms({
    client: { name: '[[client name]]' }, last_working_day: '[[date]]', notice_date: [['date']], deliverables: '[[the list]]',
    outstanding_payments: [{ invoice: '[[number]]', amount: '[[amount]]', currency: 'EUR', due: '[[when]]', status: '[[status]]' }], personal_data: '[[true or false]]',
  });
  assert.deepEqual(issues, []);
  assert.deepEqual(terms, { client: {}, outstanding_payments: [{ currency: 'EUR' }] });
  assert.deepEqual([...unfilled].sort(), ['client.name', 'deliverables', 'last_working_day', 'notice_date', 'outstanding_payments.0.amount', 'outstanding_payments.0.due', 'outstanding_payments.0.invoice', 'outstanding_payments.0.status', 'personal_data']);
});

test('a key with nothing behind it is not there yet, and [] says that there are none', () => {
  assert.deepEqual(readTerms({ client: null, reason: '  ', deliverables: [], outstanding_payments: null }).terms, { deliverables: [] });
  assert.deepEqual(readTerms(undefined), { terms: {}, issues: [], unfilled: new Set() });
});

test('numbers become text digit by digit, and counts become numbers', () => {
  const { terms, issues } = readTerms({ contract: { notice_days: '14', clause: 9.2 }, outstanding_payments: [{ invoice: 2041, amount: '1200.00', currency: 'EUR' }, { invoice: '007', amount: 0.5, currency: 'USD' }] });
  assert.deepEqual(issues, []);
  assert.deepEqual(terms.contract, { notice_days: 14, clause: '9.2' });
  assert.deepEqual(terms.outstanding_payments, [{ invoice: '2041', amount: '1200.00', currency: 'EUR' }, { invoice: '007', amount: '0.5', currency: 'USD' }]);
});

test('ten thousand deliverables are one problem, none is lost, and it is quick', () => {
  const data = { deliverables: Array.from({ length: 10_000 }, (_, i) => ({ title: `Page ${i}`, deadline: '2026-12-01', status: 'pending' })) };
  // The best of three: the machine may be busy with something else.
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    readTerms(data);
    return performance.now() - started;
  });
  const { terms, issues } = readTerms(data);
  assert.ok(Math.min(...times) < 1000, `${String(Math.min(...times))} ms`);
  assert.deepEqual(issues.map(i => i.code), ['too_many']);
  assert.equal(terms.deliverables?.length, 10_000);
});

test('no key of a prototype passes for a term', () => {
  assert.deepEqual(brief(JSON.parse('{"__proto__": {"client": 1}, "constructor": 1, "client": {"toString": 1}}')).sort(), ['unknown_key __proto__', 'unknown_key client.toString', 'unknown_key constructor']);
});

test('private notes have their own keys', () => {
  const { terms, issues } = readPrivateTerms({ decided_on: '2026-11-20', notes: 'x', client: {} });
  assert.deepEqual(terms, { decided_on: '2026-11-20', notes: 'x' });
  assert.deepEqual(issues.map(i => i.code), ['unknown_key']);
});

test('a problem is one calm sentence with the place in words', () => {
  for (const [data, en, es] of [
    [{ deliverables: [{ title: 'Logo', deadline: '2026-02-30' }] }, 'deliverables, item 1, deadline: there is no such day as 2026-02-30.', 'deliverables, elemento 1, deadline: el día 2026-02-30 no existe.'],
    [{ clint: {} }, 'There is no term called “clint”. Did you mean “client”?', 'No hay ningún dato llamado «clint». ¿Quiso decir «client»?'],
    [{ client: { mane: 'x' } }, 'client: there is no term called “mane”. Did you mean “name”?', 'client: no hay ningún dato llamado «mane». ¿Quiso decir «name»?'],
    [{ release: 'mutuel' }, 'release: “mutuel” is not one of none, mutual. Did you mean “mutual”?', 'release: «mutuel» no es uno de estos valores: none, mutual. ¿Quiso decir «mutual»?'],
    [{ reminder_stage: 9 }, 'reminder_stage: the largest number possible here is 4.', 'reminder_stage: el número más alto posible aquí es 4.'],
    [{ cure_days: 0 }, 'cure_days: the smallest number possible here is 1.', 'cure_days: el número más bajo posible aquí es 1.'],
  ] as const) {
    const [issue] = readTerms(data).issues;
    assert.equal(describeProblem(issue!, 'en'), en);
    assert.equal(describeProblem(issue!, 'es'), es);
  }
});
