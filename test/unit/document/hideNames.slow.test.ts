import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createService } from '../../../src/core/index.js';
import { parseDocument } from '../../../src/core/document/document.js';
import { OPAQUE } from '../../../src/core/document/prose.js';

const head = '---\ndocument: holding-firm-reply\nlanguage: en\nclient: { name: ALWAYS LATE *LTD*!!!, contact: You Failed }\nprovider: { name: Ann }\n---\n';

const hidden = (name: string): string => OPAQUE.repeat(name.length);

test('names of the terms are not read as prose, escaped or not; other words are', () => {
  const doc = parseDocument(`${head}Dear You Failed, ALWAYS LATE \\*LTD\\*!!! and Ann. You Failedness, LATE.\n`);
  assert.equal(doc.blocks.at(-1)?.tone, `Dear ${hidden('You Failed')}, ${hidden('ALWAYS LATE \\*LTD\\*!!!')} and Ann. You Failedness, LATE.`);
  assert.equal(doc.blocks.at(-1)?.prose.includes('You Failed,'), true);
});

test('nobody is told off for a name in any kind of document', () => {
  const service = createService({ today: () => '2026-11-25' });
  for (const { id } of service.kinds) {
    for (const language of ['en', 'es']) {
      const made = service.scaffold({ kind: id, language, answers: {
        client: { name: 'You Failed To Pay Ltd!!!', contact: 'ALWAYS LATE' }, provider: { name: 'Fire You & Break Up' }, notice_date: '2026-11-25', last_working_day: '2026-12-09',
        deliverables: [{ title: 'URGENT!!! your fault', deadline: '2026-12-01' }], outstanding_payments: [{ invoice: 'YOU-NEVER-PAY', amount: '1', currency: 'EUR', due: '2026-12-15' }],
        handover: [{ item: 'POR SU CULPA', by: '2026-12-01' }], referrals: [{ name: 'Maybe We Could Still', consent: true }],
      } });
      assert.ok(made.ok);
      assert.deepEqual(service.lint(made.files[0]!.text).filter(f => f.rule.startsWith('tone/')).map(f => `${id} ${f.rule}: ${f.text}`), []);
    }
  }
});
