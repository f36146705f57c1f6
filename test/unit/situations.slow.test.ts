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

for (const language of ['en', 'es'] as const) {
  test(`${language}: the options of a situation stand in a part of their own, numbered, clean but for unfilled places`, () => {
    const [transition, last] = language === 'en' ? ['Transition', 'Confirmation'] : ['Transición', 'Conformidad'];
    for (const formality of formalitiesOf(language)) {
      for (const { id, options } of situations(language, { formality })) {
        for (const kind of ['termination-agreement', 'notice-letter', 'confirmation-email', 'retainer-nonrenewal', 'notice-acknowledgement', 'wind-down-note']) {
          const offers = service.offersFor(kind, options);
          const made = service.scaffold({ answers: { client: { name: 'Acme' }, provider: { name: 'Ann Lee' }, situation: id, formality }, language, kind, offers });
          assert.ok(made.ok);
          const { text } = made.files[0]!;
          const findings = service.lint(text).filter(f => f.rule !== 'structure/unfilled-place').map(f => `${kind} ${id}: ${f.rule}: ${f.text}`);
          assert.deepEqual(findings, []);
          const headings = [...text.matchAll(/^## (.*)$/gm)].map(m => m[1]!);
          if (kind === 'termination-agreement' && offers.length > 0) {
            assert.deepEqual(headings.slice(-2), [`${headings.length - 1}. ${transition}`, `${headings.length}. ${last}`]);
          }
          if (kind === 'wind-down-note') assert.equal(headings.length, 0);
          assert.equal(headings.some(h => h.includes(transition)), offers.length > 0 && kind !== 'wind-down-note');
        }
      }
    }
  });
}

test('an option that a letter grants already, or has no room for, is not offered', () => {
  assert.deepEqual(service.offersFor('notice-letter', ['options-handover', 'options-notes', 'payments-instalments']), ['options-notes']);
  assert.deepEqual(service.offersFor('payment-reminder', ['options-notes']), []);
  assert.deepEqual(service.offersFor('constructor', ['options-notes']), []);
});
