import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { applyEdits } from '../../../src/core/fix.js';
import { createService, type Finding } from '../../../src/core/index.js';
import type { Language } from '../../../src/core/types.js';
import { readCorpus } from '../../../src/dev/tone-model/corpus.js';

const models = { en: readFileSync('media/models/tone-en.bin'), es: readFileSync('media/models/tone-es.bin') };
const service = createService({ models });
const said = (text: string, f: Finding): string => `${f.rule} ${text.slice(f.start.offset, f.end.offset)}`.toLowerCase();
const lint = (text: string, language: Language, judge = service): readonly Finding[] => judge.lint(text, { language, any: true }).filter(f => f.rule.startsWith('tone/'));

/** Letters of two paragraphs, with faulty and good sentences. */
function letters(language: Language): string[] {
  return readCorpus('test/corpus/sentences', `dev-${language}`).slice(1, 5).flatMap(({ samples }) => Array.from({ length: 25 }, (_, i) => {
    const texts = samples.slice(i * 8, i * 8 + 8).map(s => s.text);
    return `${texts.slice(0, 4).join(' ')}\n\n${texts.slice(4).join(' ')}`;
  }));
}

for (const language of ['en', 'es'] as const) {
  test(`no fix creates a finding (${language})`, () => {
    let fixes = 0;
    for (const letter of letters(language)) {
      const before = lint(letter, language);
      const had = new Set(before.map(f => said(letter, f)));
      for (const fixed of before) {
        for (const { edits, title } of fixed.suggestions) {
          if (edits.length === 0) continue;
          fixes++;
          const after = applyEdits(letter, edits);
          const created = lint(after, language).filter(f => !had.has(said(after, f)));
          if (created.length === 0) continue;
          // What was there already, and only stood back while another rule spoke of the same words, is not created.
          const quiet = createService({ models, config: { rules: { [fixed.rule]: 'off' } } });
          const behind = lint(letter, language, quiet).filter(f => f.start.offset < fixed.end.offset && fixed.start.offset < f.end.offset).map(f => f.rule);
          assert.deepEqual(created.filter(f => !behind.includes(f.rule)).map(f => said(after, f)), [], `${title}\n${letter}`);
        }
      }
    }
    assert.ok(fixes > 150, String(fixes));
  });
}
