import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { amicable, file, root } from './amicable.js';

const documents = path.join(root, 'test/unit/terms/documents');

for (const language of ['en', 'es']) {
  for (const locale of ['en', 'es']) {
    test(`twenty mistakes in ${language} are twenty findings on the command line, in the words of ${locale}`, async () => {
      const marked = readFileSync(path.join(documents, `twenty-mistakes.${language}.md`), 'utf8');
      const name = file(`${language}.md`, marked.replace(/[⟦⟧]/g, ''));
      const run = await amicable(['lint', '--format', 'json', '--today', '2026-11-25', '--locale', locale, name]);
      assert.equal(run.code, 1);
      const { files } = JSON.parse(run.out) as { files: { findings: { text: string; message: string; start: { line: number } }[] }[] };
      const expected = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(m => ({ text: m[1], line: marked.slice(0, m.index).split('\n').length }));
      assert.deepEqual(files[0]!.findings.map(f => ({ text: f.text, line: f.start.line })), expected);
      assert.ok(files[0]!.findings.every(f => f.message !== '' && !f.message.includes('{')));
    });
  }

  test(`the same document in ${language} without them is clean`, async () => {
    const name = file(`clean-${language}.md`, readFileSync(path.join(documents, `corrected.${language}.md`), 'utf8'));
    const run = await amicable(['lint', '--today', '2026-11-25', name]);
    assert.equal(run.code, 0);
    assert.match(run.out, /nothing found/);
  });
}
