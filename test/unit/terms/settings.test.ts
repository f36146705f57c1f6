import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { createService, type Config } from '../../../src/core/index.js';
import { resolveConfig } from '../../../src/core/config.js';
import { valuesFor } from '../../../src/core/terms/assist.js';

const today = '2026-11-25';
const letter = (last: string, language = 'en', more = ''): string => `---
document: notice-letter
language: ${language}
client: { name: Acme }
provider: { name: Ana Ruiz }
notice_date: 2026-12-11
last_working_day: ${last}
deliverables: []
outstanding_payments: []
${more}---

Thank you for the work we have done together. Please reply to confirm that you have received this.
`;
function found(text: string, options: NonNullable<Config['options']>): { rule: string; offers: string[] }[] {
  return createService({ today: () => today, config: { options } }).lint(text, { language: 'en' }).filter(f => f.rule.startsWith('terms/'))
    .map(f => ({ rule: f.rule, offers: f.suggestions.flatMap(s => s.edits.map(e => e.text)) }));
}

suite('settings reach the rules, and what the rules offer', () => {
  test('whose holidays count: the setting, else the region of the language', () => {
    assert.deepEqual(found(letter('2026-12-25'), {}), []);
    assert.deepEqual(found(letter('2026-12-25'), { region: 'GB' }), [{ rule: 'terms/last-day-off', offers: ['2026-12-29', '2026-12-24'] }]);
    assert.deepEqual(found(letter('2026-12-25', 'en-GB'), {}), [{ rule: 'terms/last-day-off', offers: ['2026-12-29', '2026-12-24'] }]);
    assert.deepEqual(found(letter('2027-01-06', 'en-GB'), { region: 'ES' }), [{ rule: 'terms/last-day-off', offers: ['2027-01-07', '2027-01-05'] }]);
    assert.deepEqual(found(letter('2026-12-25', 'en-GB'), { region: 'nowhere' }), []);
  });

  test('the usual notice, which a contract overrules', () => {
    assert.deepEqual(found(letter('2026-12-22', 'en-GB'), { noticeDays: 14 }), [{ rule: 'terms/short-notice', offers: ['2026-12-29'] }]);
    assert.deepEqual(found(letter('2026-12-22', 'en-GB'), { noticeDays: 10 }), []);
    assert.deepEqual(found(letter('2026-12-22', 'en-GB', 'contract: { notice_days: 11 }\n'), { noticeDays: 30 }), []);
  });

  test('the longest notice, and the law for commercial agents', () => {
    const long = letter('2027-06-14');
    assert.deepEqual(found(long, {}).map(f => f.rule), ['terms/long-notice']);
    assert.deepEqual(found(long, { longNoticeDays: 200 }), []);
    assert.deepEqual(found(long, { longNoticeDays: 0 }), []);
    assert.deepEqual(found(long, { commercialAgent: true }), []);
    assert.deepEqual(found(letter('2027-01-15'), { longNoticeDays: 30 }).map(f => f.rule), ['terms/long-notice']);
  });

  test('completion proposes no holiday', () => {
    const service = createService({ today: () => today });
    const dates = (region: string): string[] => valuesFor(['last_working_day'], service.parse(letter('2026-12-22')), { ...resolveConfig({ options: { region } }), today }).map(v => v.value);
    assert.ok(dates('').includes('2026-12-25'));
    assert.ok(dates('GB').includes('2026-12-29') && !dates('GB').includes('2026-12-25'));
  });
});
