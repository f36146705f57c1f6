import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from '../../../src/core/document/document.js';
import { writeYaml } from '../../../src/core/document/yaml.js';
import { addDays } from '../../../src/core/terms/dates.js';
import { choices } from '../../../src/core/terms/schema.js';

const filled = (s: string): boolean => s.trim() !== '' && !/^\s*\[\[[^[\]\r\n]*\]\]\s*$/.test(s);
const line = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).map(s => s.replace(/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu, '')),
  fc.constantFrom('true', 'null', '~', 'NO', '12:30', '007', '1e3', '0x1F', '- a', 'a: b', '# no', '{{constructor}} & Sons: "Ltd" #1', 'Panadería «La Ñ»', "O'Neill", '@acme', '*star*', '&amp', '!tag', '%', '2026-12-07', '---', '...', '[x]', '{y}', ' padded '),
).filter(filled);
const date = fc.integer({ min: 0, max: 20_000 }).map(n => addDays('1990-01-01', n));
const amount = fc.tuple(fc.nat(10 ** 9), fc.option(fc.stringMatching(/^\d{1,4}$/))).map(([n, cents]) => cents === null ? String(n) : `${String(n)}.${cents}`);
const maybe = <T>(arb: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arb, { nil: undefined });
const group = (shape: Record<string, fc.Arbitrary<string | number>>): fc.Arbitrary<object> => fc.record(shape, { requiredKeys: [] });
const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map(lines => lines.join('\n')).filter(filled);

const terms = fc.record({
  client: group({ name: line, contact: line, salutation: line, email: fc.constant('a.b+c@example.com') }),
  provider: group({ name: line, contact: line }),
  contract: maybe(group({ title: line, date, clause: line, notice_days: fc.nat(1000), renewal_date: date })),
  situation: maybe(fc.constantFrom(...choices.situation)),
  reason: maybe(paragraph),
  notice_date: maybe(date),
  last_working_day: maybe(date),
  deliverables: maybe(fc.array(fc.record({ title: line, deadline: maybe(date), status: maybe(fc.constantFrom(...choices.deliverableStatus)) }), { maxLength: 4 })),
  outstanding_payments: maybe(fc.array(fc.record({ invoice: line, amount, currency: fc.constantFrom('EUR', 'MXN', 'JPY'), due: maybe(date), to: maybe(fc.constantFrom(...choices.paymentTo)) }), { maxLength: 4 })),
  referrals: maybe(fc.array(fc.record({ name: line, consent: maybe(fc.boolean()) }), { maxLength: 2 })),
  personal_data: maybe(fc.boolean()),
  other_terms: maybe(fc.array(paragraph, { maxLength: 3 })),
});

/** JSON drops what is undefined, as YAML does. */
const present = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

for (const lineEnd of ['\n', '\r\n']) {
  test(`any valid terms come back from a document as they went in (${JSON.stringify(lineEnd)})`, () => {
    fc.assert(fc.property(terms, given => {
      const whole = { document: 'termination-agreement', language: 'es-MX', ...(present(given) as object) };
      const yaml = writeYaml(whole);
      const doc = parseDocument(`---\n${yaml}---\n\nHola.\n`.replaceAll('\n', lineEnd));
      assert.deepEqual(doc.frontMatter?.yaml?.problems, []);
      assert.deepEqual(doc.issues, []);
      assert.deepEqual(present(doc.terms), whole);
    }), { numRuns: 150 });
  });
}
