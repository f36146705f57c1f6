// Every rule's fixtures: what is between ⟦ and ⟧ in invalid.md is reported, and nothing else; valid.md is clean.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { benchOf, cases, countExamples, root, service } from './fixtures.js';

/** Fewer than six of a kind say too little about where a rule begins and ends. */
const ENOUGH = 6;

const show = (text: string, r: { start: number; end: number }): string => JSON.stringify(text.slice(r.start, r.end));

for (const rule of service.rules) {
  describe(rule.id, () => {
    for (const language of ['en', 'es'] as const) {
      const { dir, own } = benchOf(rule, language);

      test(`${language}: has at least ${ENOUGH} examples that are marked and as many that are not`, () => {
        const { bad, good } = countExamples(dir);
        assert.ok(bad >= ENOUGH, `${dir}/invalid.md marks ${bad}`);
        assert.ok(good >= ENOUGH, `${dir}/valid.md holds ${good}`);
      });

      test(`${language}: valid.md is clean`, () => {
        for (const { text, marked } of cases(path.join(dir, 'valid.md'))) {
          assert.deepEqual(marked, [], 'valid.md holds no marks');
          assert.deepEqual(own(text).map(f => f.text), []);
        }
      });

      test(`${language}: invalid.md is marked where it should be`, () => {
        for (const { text, marked } of cases(path.join(dir, 'invalid.md'))) {
          const found = own(text).map(f => ({ start: f.start.offset, end: f.end.offset }));
          const expected = marked.toSorted((a, b) => a.start - b.start || a.end - b.end);
          assert.deepEqual(found.map(r => show(text, r)), expected.map(r => show(text, r)), 'the marked words');
          assert.deepEqual(found, expected, 'the marked offsets');
        }
      });
    }
  });
}

test('no fixture folder without its rule', () => {
  const ids = new Set(service.rules.map(r => r.id));
  for (const family of readdirSync(root, { withFileTypes: true }).filter(d => d.isDirectory())) {
    for (const name of readdirSync(path.join(root, family.name))) assert.ok(ids.has(`${family.name}/${name}`), `${family.name}/${name}`);
  }
});
