// The few snippets that the manifest contributes are clauses with a prefix. UPDATE_GOLDENS=1 rewrites them.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { clauses } from '../../../src/core/templates/clauses.js';

const starters = {
  en: { 'end-talk': 'opening-after-talk', 'end-date': 'decision-ends-on', 'end-reason': 'reason-general', 'end-notice': 'notice-two-weeks', 'end-work': 'deliverables-complete', 'end-handover': 'options-handover', 'end-briefing': 'options-briefing', 'end-thanks': 'thanks-trust', 'end-firm': 'firm-stands', 'end-confirm': 'closing-acknowledge' },
  es: { 'fin-charla': 'opening-after-talk', 'fin-fecha': 'decision-ends-on', 'fin-motivo': 'reason-general', 'fin-preaviso': 'notice-two-weeks', 'fin-trabajo': 'deliverables-complete', 'fin-entrega': 'options-handover', 'fin-traspaso': 'options-briefing', 'fin-gracias': 'thanks-trust', 'fin-firme': 'firm-stands', 'fin-confirmar': 'closing-acknowledge' },
} as const;

for (const language of ['en', 'es'] as const) {
  test(`snippets/${language}.json holds its clauses as they are now`, () => {
    const all = clauses(language);
    const expected = Object.fromEntries(Object.entries(starters[language]).map(([prefix, id]) => {
      const clause = all.find(c => c.id === id)!;
      return [clause.title, { prefix, scope: 'markdown', description: clause.description, body: clause.body.split('\n') }];
    }));
    const text = `${JSON.stringify(expected, null, 2)}\n`;
    const file = `snippets/${language}.json`;
    if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(file, text);
    assert.equal(readFileSync(file, 'utf8'), text);
  });
}
