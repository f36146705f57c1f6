import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createService } from '../../../src/core/index.js';

const service = createService({ today: () => '2026-11-25' });
const answers = (language: string): Record<string, unknown> => JSON.parse(readFileSync(`test/templates/termination-agreement/answers.full.${language}.json`, 'utf8')) as Record<string, unknown>;

function agreement(language: string, change: object = {}) {
  const result = service.scaffold({ answers: { ...answers(language), ...change } });
  assert.ok(result.ok, JSON.stringify(result));
  return service.parse(result.files[0]!.text, { path: '/work space/acme/termination-agreement.md' });
}

const kindsFor = (change: object = {}): string[] => service.proposePack(agreement('en', change)).map(p => p.kind);

test('the pack follows from the terms', () => {
  assert.deepEqual(kindsFor(), ['talking-points', 'confirmation-email', 'handover-checklist', 'referral-introduction', 'holding-firm-reply', 'data-return-certificate']);
});

const differences: readonly [why: string, change: object, without: readonly string[], withKinds: readonly string[]][] = [
  ['no introduction without consent', { referrals: [{ name: 'Sam Fox' }, { name: 'Lena', consent: false }] }, ['referral-introduction'], []],
  ['no certificate without personal data', { personal_data: false }, ['data-return-certificate'], []],
  ['no checklist without things to hand over', { handover: [] }, ['handover-checklist'], []],
  ['no talking points once the letter is sent', { sent_on: '2026-11-24' }, ['talking-points'], []],
  ['a reminder for an overdue invoice', { outstanding_payments: [{ invoice: '1', amount: '5', currency: 'EUR', due: '2026-11-01' }] }, ['nonpayment-notice'], ['payment-reminder']],
  ['a notice where payment is the reason', { situation: 'non_payment', outstanding_payments: [{ invoice: '1', amount: '5', currency: 'EUR', due: '2026-11-01' }] }, [], ['payment-reminder', 'nonpayment-notice']],
  ['a refund is not overdue to us', { outstanding_payments: [{ invoice: '1', amount: '5', currency: 'EUR', due: '2026-11-01', to: 'client' }] }, ['payment-reminder'], []],
  ['a document of a pack has no pack', { source: 'x.md' }, ['talking-points', 'confirmation-email'], []],
];
for (const [why, change, without, withKinds] of differences) {
  test(why, () => {
    const kinds = kindsFor(change);
    for (const k of without) assert.ok(!kinds.includes(k), k);
    for (const k of withKinds) assert.ok(kinds.includes(k), k);
  });
}

for (const language of ['en', 'es']) {
  test(`${language}: every proposed document is made, linked to its source, clean and in step`, () => {
    const source = agreement(language);
    const result = service.makePack({ doc: source, kinds: service.proposePack(source).map(p => p.kind) });
    assert.ok(result.ok, JSON.stringify(result));
    assert.equal(result.files.length, 6);
    for (const { path, text } of result.files) {
      assert.equal(service.parse(text).terms.source, 'termination-agreement.md');
      assert.deepEqual(service.lint(text, { path, related: () => source.text }).map(f => `${path} ${f.rule}: ${f.text}`), []);
    }
  });
}

test('a pair in the other language has the same facts', () => {
  const source = agreement('en');
  const result = service.makePack({ doc: source, kinds: ['confirmation-email'], language: 'es' });
  assert.ok(result.ok);
  const text = result.files[0]!.text;
  assert.match(text, /termina el \*\*9 de diciembre de 2026\*\*/);
  assert.deepEqual(service.lint(text, { related: () => source.text }).filter(f => f.rule.startsWith('facts/')), []);
});

test('the facts of a notice of breach are its own: they are left to be filled in', () => {
  const result = service.makePack({ doc: agreement('en'), kinds: ['breach-notice'] });
  assert.ok(result.ok);
  assert.match(result.files[0]!.text, /\[\[what happened, and when\]\]/);
});

test('what can’t be used gives one problem and no file', () => {
  const broken = service.parse('---\ndocument: notice-letter\nclient: [\n---\n');
  for (const [doc, kinds, code] of [
    [service.parse('hello'), ['notice-letter'], 'no_terms'], [broken, ['notice-letter'], 'no_terms'], [agreement('en'), ['confirmation-email', 'nothing'], 'unknown_kind'],
    [service.parse(agreement('en').text.replace('2026-12-09', '2026-02-30')), ['confirmation-email'], 'impossible_date'],
  ] as const) {
    const result = service.makePack({ doc, kinds });
    assert.ok(!result.ok);
    assert.equal(result.problems[0]?.code, code);
  }
});
