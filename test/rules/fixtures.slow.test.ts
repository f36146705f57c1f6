// Every rule's fixes: invalid.fixed.md is what fixing gives, and no suggestion makes a new finding.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { applyEdits } from '../../src/core/fix.js';
import type { Finding } from '../../src/core/index.js';
import { benchOf, cases, service } from './fixtures.js';

for (const rule of service.rules) {
  describe(rule.id, () => {
    for (const language of ['en', 'es'] as const) {
      const { dir, judge, lint, own } = benchOf(rule, language);

      test(`${language}: fixing gives invalid.fixed.md, and fixing again changes nothing`, () => {
        const fixedFile = path.join(dir, 'invalid.fixed.md');
        const fixed = cases(path.join(dir, 'invalid.md')).map(({ text }) => judge.fix(text, { language, any: true }).text);
        const hasSafe = cases(path.join(dir, 'invalid.md')).some(c => own(c.text).some(f => f.suggestions.some(s => s.safe)));
        assert.equal(existsSync(fixedFile), hasSafe, hasSafe ? `${fixedFile} is missing` : `${fixedFile} stands there, but the rule fixes nothing safely`);
        for (const [i, c] of cases(fixedFile).entries()) assert.equal(fixed[i], c.text);
        for (const text of fixed) assert.equal(judge.fix(text, { language, any: true }).text, text);
      });

      test(`${language}: no suggestion makes a new finding`, () => {
        for (const { text } of cases(path.join(dir, 'invalid.md'))) {
          const before = count(lint(text));
          for (const finding of own(text)) {
            for (const s of finding.suggestions.filter(x => x.edits.length > 0)) {
              const after = count(lint(applyEdits(text, s.edits)));
              // A place to fill in is put there to be reported.
              if (s.edits.some(e => e.text.includes('[['))) after.delete('structure/unfilled-place');
              for (const [id, n] of after) assert.ok(n <= (before.get(id) ?? 0), `“${s.title}” on ${JSON.stringify(finding.text)} makes a finding of ${id}`);
            }
          }
        }
      });
    }
  });
}

function count(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const f of findings) counts.set(f.rule, (counts.get(f.rule) ?? 0) + 1);
  return counts;
}
