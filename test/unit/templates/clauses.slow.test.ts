import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createService } from '../../../src/core/index.js';
import { clauses } from '../../../src/core/templates/clauses.js';
import { formalitiesOf } from '../../../src/core/templates/formality.js';
import type { Terms } from '../../../src/core/terms/schema.js';

const service = createService({ today: () => '2026-11-23' });

const full: Terms = {
  client: { name: 'Acme' }, provider: { name: 'Ann Lee', email: 'ann@example.com' }, contract: { notice_days: 14, clause: '9.2', renewal_date: '2026-12-31' },
  notice_date: '2026-11-23', last_working_day: '2026-12-07',
  deliverables: [{ title: 'Logo' }, { title: 'Icons' }, { title: 'Shop', status: 'excluded' }],
  outstanding_payments: [{ invoice: '7', amount: '10.00', currency: 'EUR' }, { invoice: '8', amount: '5', currency: 'EUR', to: 'client' }, { invoice: '9', amount: '5', currency: 'EUR', status: 'disputed' }],
  handover: [{ item: 'Calendar', kind: 'tool' }], referrals: [{ name: 'Sam', consent: true }],
};

/** What VS Code puts into the text when nobody types over the tab stops. */
const inserted = (body: string): string => body.replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1').replace(/\\([$}\\])/g, '$1');

test('there are at least forty in each language, the same ones, each with a title, a description and a group', () => {
  for (const language of ['en', 'es'] as const) {
    const all = clauses(language);
    assert.ok(all.length >= 40);
    for (const c of all) for (const part of [c.title, c.description, c.group, c.body]) assert.match(part, /\S/);
    assert.equal(new Set(all.map(c => c.title)).size, all.length);
  }
  assert.deepEqual(clauses('en').map(c => c.id), clauses('es').map(c => c.id));
});

for (const language of ['en', 'es'] as const) {
  for (const formality of formalitiesOf(language)) {
    for (const voice of ['i', 'we'] as const) {
      test(`${language}, ${formality}, ${voice}: every clause is clean, with terms and without`, () => {
        for (const terms of [{}, full]) {
          for (const c of clauses(language, { ...terms, formality, voice })) {
            const text = inserted(c.body);
            assert.doesNotMatch(text, /undefined|\[object|\{\{|\$\{|^\s|\s$|\n\n\n| {2}/, c.id);
            assert.deepEqual(service.lint(text, { language, any: true }).map(f => `${c.id}: ${f.rule}: ${f.text}`), []);
          }
        }
      });
    }
  }
}

test('the terms are filled in; what they don’t say is a tab stop', () => {
  const body = (id: string, terms?: Terms): string => clauses('en', terms).find(c => c.id === id)!.body;
  assert.equal(body('deliverables-complete', full), 'By 7 December 2026 I will complete Logo and Icons.');
  assert.equal(body('deliverables-complete'), 'By ${1:[[last working day]]} I will complete ${2:[[deliverables]]}.');
});

test('what a snippet would take for its own syntax is escaped', () => {
  const terms: Terms = { deliverables: [{ title: 'a $x} \\ b' }] };
  const body = clauses('en', terms).find(c => c.id === 'deliverables-complete')!.body;
  assert.equal(inserted(body), 'By [[last working day]] I will complete a $x} \\\\ b.');
});

test('the register of a Spanish document holds', () => {
  const body = (formality: Terms['formality']): string => clauses('es', { formality }).find(c => c.id === 'closing-acknowledge')!.body;
  assert.match(body('vosotros'), /^Os pido que confirméis/);
  assert.match(body('vos'), /^Te pido que confirmes/);
  assert.match(body('ustedes'), /^Les pido que confirmen/);
});
