// Every rule's fixtures: what is between ⟦ and ⟧ in invalid.md is reported, and nothing else; valid.md is clean.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { createService, type Finding, type LintOptions } from '../../src/core/index.js';
import { applyEdits } from '../../src/core/fix.js';

const root = path.resolve('test/rules');
/** A Wednesday. Fixtures that depend on the clock are written around it. */
const service = createService({ today: () => '2026-11-25' });
/** A second opinion is silent where another rule speaks, so its fixtures are judged by it alone, with the models at hand. */
const alone = (id: string): typeof service => createService({
  today: () => '2026-11-25',
  models: { en: readFileSync('media/models/tone-en.bin'), es: readFileSync('media/models/tone-es.bin') },
  config: { rules: Object.fromEntries(service.rules.filter(r => r.id !== id).map(r => [r.id, 'off' as const])) },
});

interface Case { readonly text: string; readonly marked: readonly { start: number; end: number }[] }

/** Takes the marks out of a text and says where they stood. */
function unmark(source: string): Case {
  const marked: { start: number; end: number }[] = [];
  let text = '';
  for (const part of source.split(/([⟦⟧])/)) {
    if (part === '⟦') marked.push({ start: text.length, end: -1 });
    else if (part === '⟧') marked.findLast(m => m.end < 0)!.end = text.length;
    else text += part;
  }
  return { text, marked };
}

function cases(file: string): Case[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split(/^=====\r?\n/m).map(unmark) : [];
}

const show = (text: string, r: { start: number; end: number }): string => JSON.stringify(text.slice(r.start, r.end));

for (const rule of service.rules) {
  describe(rule.id, () => {
    for (const language of ['en', 'es'] as const) {
      const dir = path.join(root, rule.id, language);
      const judge = rule.secondOpinion ? alone(rule.id) : service;
      // What `source` names is looked for in the fixture's folder.
      const related = (name: string): string | undefined => existsSync(path.join(dir, name)) ? readFileSync(path.join(dir, name), 'utf8') : undefined;
      // What a rule is told beside the text: the private notes, the terms as they were sent.
      const beside = existsSync(path.join(dir, 'beside.json')) ? JSON.parse(readFileSync(path.join(dir, 'beside.json'), 'utf8')) as Pick<LintOptions, 'notes' | 'sent'> : {};
      const lint = (text: string): Finding[] => judge.lint(text, { language, any: true, related, ...beside });
      const own = (text: string): Finding[] => lint(text).filter(f => f.rule === rule.id);

      test(`${language}: has fixtures that are marked and fixtures that are not`, () => {
        assert.ok(cases(path.join(dir, 'invalid.md')).some(c => c.marked.length > 0), `${dir}/invalid.md marks nothing`);
        assert.ok(cases(path.join(dir, 'valid.md')).some(c => c.text.trim() !== ''), `${dir}/valid.md is empty`);
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

test('no fixture folder without its rule', () => {
  const ids = new Set(service.rules.map(r => r.id));
  for (const family of readdirSync(root, { withFileTypes: true }).filter(d => d.isDirectory())) {
    for (const name of readdirSync(path.join(root, family.name))) assert.ok(ids.has(`${family.name}/${name}`), `${family.name}/${name}`);
  }
});
