import { test } from 'node:test';
import assert from 'node:assert/strict';
import { resolveConfig } from '../../../src/core/config.js';
import { parseDocument } from '../../../src/core/document/document.js';
import type { RuleContext } from '../../../src/core/rule.js';
import { completeTerms, hoverTerm, summarize } from '../../../src/core/terms/assist.js';
import { describeTerm } from '../../../src/core/terms/glossary.js';
import { jsonSchema } from '../../../src/core/terms/schema.js';
import { keysAt } from '../../../src/core/terms/terms.js';

const context = (locale: 'en' | 'es'): RuleContext => ({ today: '2026-11-25', locale, options: resolveConfig().options });

/** Platforms differ in a comma after the weekday and in their blanks; a reader sees no difference. */
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ').replaceAll('Monday,', 'Monday');

/** Completes at `|` in the front matter. */
function complete(yaml: string, locale: 'en' | 'es' = 'en'): { labels: string[]; replaced: string; details: string[] } {
  const text = `---\ndocument: termination-agreement\n${yaml}\n---\n`;
  const offset = text.indexOf('|');
  const clean = text.replace('|', '');
  const found = completeTerms(parseDocument(clean), offset, context(locale));
  return { labels: found.map(f => f.label), replaced: found[0] ? clean.slice(found[0].range.start, found[0].range.end) : '', details: found.map(f => plain(f.detail)) };
}

test('keys are completed where they belong, without those that are there', () => {
  for (const [yaml, first, replaced] of [
    ['language: en\nvo|', 'version', 'vo'],
    ['client:\n  |', 'name', ''],
    ['client:\n  name: A\n  co|', 'contact', 'co'],
    ['client: { name: A, | }', 'contact', ''],
    ['client: { na|', 'name', 'na'],
    ['deliverables:\n  - title: A\n    |', 'deadline', ''],
    ['deliverables:\n  - |', 'title', ''],
    ['deliverables: [{ title: A, d| }]', 'deadline', 'd'],
    ['outstanding_payments:\n  - invoice: 1\n  - amo|', 'invoice', 'amo'],
  ] as const) {
    const { labels, replaced: gone } = complete(yaml);
    assert.equal(labels[0], first, yaml);
    assert.equal(gone, replaced, yaml);
  }
  assert.ok(!complete('client:\n  name: A\n  |').labels.includes('name'));
});

test('values are completed with what they mean, in the language of the interface', () => {
  for (const [yaml, label, en, es] of [
    ['situation: |', 'capacity', 'No room for the work, or too little of it · My schedule no longer leaves the time that this work deserves.', 'No hay hueco para el trabajo, o es muy poco · My schedule no longer leaves the time that this work deserves.'],
    ['deliverables:\n  - title: A\n    status: |', 'accepted', 'approved by the client', 'aprobado por el cliente'],
    ['deliverables: [{ title: A, status: | }]', 'pending', 'still to come', 'pendiente'],
    ['notice_date: 2026-11-23\nlast_working_day: |', '2026-12-07', 'Monday 7 December 2026 · 14 days’ notice', 'lunes, 7 de diciembre de 2026 · 14 días de preaviso'],
    ['outstanding_payments:\n  - invoice: 1\n    currency: |', 'GBP', 'British Pound', 'libra esterlina'],
    ['personal_data: |', 'true', 'yes', 'sí'],
    ['language: |', 'es-MX', 'Mexican Spanish', 'español de México'],
    ['deliverables: |', '[]', 'nothing is left', 'no queda nada'],
  ] as const) {
    for (const [locale, detail] of [['en', en], ['es', es]] as const) {
      const { labels, details } = complete(yaml, locale);
      assert.ok(labels.includes(label), `${yaml}: ${labels.join()}`);
      assert.equal(details[labels.indexOf(label)], detail, yaml);
    }
  }
});

test('nothing is offered in a comment or in the body', () => {
  assert.deepEqual(complete('voice: i # |').labels, []);
  const text = '---\ndocument: termination-agreement\n---\nHello ';
  assert.deepEqual(completeTerms(parseDocument(text), text.length, context('en')), []);
});

test('a hover explains the term and what its value means', () => {
  const text = '---\ndocument: termination-agreement\nlast_working_day: 2026-12-07\ndeliverables:\n  - title: Logo\n    status: accepted\n---\n';
  const at = (word: string, locale: 'en' | 'es'): string => plain(hoverTerm(parseDocument(text), text.indexOf(word) + 1, context(locale))?.text ?? '');
  assert.equal(at('last_working_day', 'en'), 'last_working_day: The last day on which you work for the client.\n\n2026-12-07: Monday 7 December 2026 (in 12 days)');
  assert.equal(at('accepted', 'es'), 'deliverables[].status: En qué punto está. Si falta, pendiente.\n\naccepted: aprobado por el cliente');
  assert.equal(at('Logo', 'en'), 'deliverables[].title: What is delivered.');
});

test('the line above a document sums it up', () => {
  const doc = parseDocument('---\ndocument: termination-agreement\nlast_working_day: 2026-12-13\ndeliverables: [{ title: a, status: accepted }, { title: b, status: delivered }, { title: c }, { title: d, status: excluded }]\noutstanding_payments: [{ invoice: 1, amount: 1200.50, currency: EUR }, { invoice: 2, amount: 33.5, currency: EUR }, { invoice: 3, amount: 5, currency: USD, status: paid }, { invoice: 4, amount: 9, currency: EUR, to: client }]\n---\n');
  assert.equal(summarize(doc, context('en')), '2 of 3 delivered · €1,234.00 open · 18 days left');
  assert.equal(plain(summarize(doc, context('es'))), '2 de 3 entregados · 1234,00 € por cobrar · quedan 18 días');
  assert.equal(summarize(parseDocument('---\ndocument: termination-agreement\n---\n'), context('en')), '');
});

test('every term is explained in both languages, and the JSON Schema says so', () => {
  const properties = (jsonSchema(path => describeTerm(path, 'en')) as { properties: Record<string, { description?: string }> }).properties;
  for (const key of keysAt([])) {
    assert.ok(describeTerm([key], 'en') && describeTerm([key], 'es'), key);
    assert.equal(properties[key]?.description, describeTerm([key], 'en'));
    for (const group of [[key], [key, 0]]) for (const inner of keysAt(group)) assert.ok(describeTerm([...group, inner], 'en') && describeTerm([...group, inner], 'es'), [...group, inner].join('.'));
  }
});
