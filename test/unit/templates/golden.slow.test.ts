// Every kind × language × form of address × answers, as a document. UPDATE_GOLDENS=1 rewrites the documents; read what changed.
import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createService } from '../../../src/core/index.js';
import { formalitiesOf } from '../../../src/core/templates/formality.js';

const root = path.resolve('test/templates');
const service = createService({ today: () => '2026-11-25' });
const update = process.env['UPDATE_GOLDENS'] === '1';

const ascii = { 'tú': 'tu' } as Readonly<Record<string, string>>;

function answersFor(kind: string, set: string, language: string): Record<string, unknown> {
  const own = path.join(root, kind, `answers.${set}.${language}.json`);
  return JSON.parse(readFileSync(existsSync(own) ? own : path.join(root, kind, `answers.${set}.json`), 'utf8')) as Record<string, unknown>;
}

const expectedFiles = new Set<string>();

for (const { id, private: isPrivate } of service.kinds) {
  describe(`golden ${id}`, () => {
    for (const language of ['en', 'es'] as const) {
      for (const formality of formalitiesOf(language)) {
        for (const set of ['minimal', 'full', 'hostile']) {
          const name = `${language}.${ascii[formality] ?? formality}.${set}.md`;
          expectedFiles.add(path.join(id, name));
          test(name, () => {
            const answers = { ...answersFor(id, set, language), formality };
            const result = service.scaffold({ answers, kind: id, language });
            assert.ok(result.ok, JSON.stringify(result));
            const { text } = result.files[0]!;
            const file = path.join(root, id, name);
            if (update) writeFileSync(file, text);
            assert.equal(text, readFileSync(file, 'utf8'));

            const allowed = set === 'minimal' ? ['structure/unfilled-place'] : [];
            assert.deepEqual(service.lint(text).filter(f => !allowed.includes(f.rule)).map(f => `${f.rule} ${f.start.line}: ${f.text}`), []);

            const doc = service.parse(text);
            for (const u of service.updateSections(doc)) assert.equal(doc.text.slice(u.range.start, u.range.end), u.text, `section ${u.name}`);
            const body = text.slice(doc.body.start);
            const words = body.replace(/<!--.*?-->/g, '').split(/\s+/).length;
            assert.ok(words <= doc.kind!.words, `${words} words`);
            if (!isPrivate) assert.ok(result.files.length === 1);
          });
        }
      }
    }
  });
}

test('no golden document without its test', () => {
  for (const kind of readdirSync(root)) {
    for (const file of readdirSync(path.join(root, kind)).filter(f => f.endsWith('.md'))) assert.ok(expectedFiles.has(path.join(kind, file)), `${kind}/${file}`);
  }
});
