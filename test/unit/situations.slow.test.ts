import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createService } from '../../src/core/index.js';
import { kindById } from '../../src/core/kinds.js';
import { clauses } from '../../src/core/templates/clauses.js';
import { formalitiesOf } from '../../src/core/templates/formality.js';
import { choices } from '../../src/core/terms/schema.js';
import { situations } from '../../src/core/situations.js';

const service = createService({ today: () => '2026-11-25' });

for (const language of ['en', 'es'] as const) {
  test(`${language}: every situation, each with a kind and options that exist`, () => {
    const ids = new Set(clauses(language).map(c => c.id));
    assert.deepEqual(situations(language).map(s => s.id), choices.situation);
    for (const s of situations(language)) {
      assert.ok(kindById(s.kind), s.kind);
      for (const o of s.options) assert.ok(ids.has(o), o);
      for (const t of [s.label, s.reason, s.privateReason]) assert.match(t, /\S/);
    }
  });

  test(`${language}: the sendable reason is clean in every voice and register, in a text and in a document`, () => {
    for (const voice of ['i', 'we'] as const) {
      for (const formality of formalitiesOf(language)) {
        for (const { id, reason } of situations(language, { voice, formality })) {
          assert.deepEqual(service.lint(reason, { language, any: true }).map(f => `${id}: ${f.rule}: ${f.text}`), []);
          const made = service.scaffold({ answers: { client: { name: 'Acme' }, provider: { name: 'Ann Lee' }, situation: id, reason, voice, formality }, language, kind: 'notice-letter' });
          assert.ok(made.ok);
          assert.deepEqual(service.lint(made.files[0]!.text).map(f => `${id}: ${f.rule}: ${f.text}`), []);
        }
      }
    }
  });
}

test('the Spanish reason is in the document’s register', () => {
  assert.equal(situations('es', { formality: 'vosotros', voice: 'we' }).find(s => s.id === 'budget')?.reason, 'Nuestras tarifas y vuestro presupuesto ya no encajan.');
});
