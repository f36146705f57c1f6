import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createService, type Finding } from '../../../src/core/index.js';
import type { Language } from '../../../src/core/types.js';

/** No model: what is marked here is marked by the rules alone. */
const service = createService({});
export const tone = (text: string, language: Language): Finding[] => service.lint(text, { language, any: true }).filter(f => f.rule.startsWith('tone/'));

/** Tests that each plain fault is warned about by the rule that it stands under, and that nothing is found in its innocent neighbours. */
export function testPlainReproach(language: Language, plain: Readonly<Record<string, readonly string[]>>, innocent: readonly string[]): void {
  for (const [rule, sentences] of Object.entries(plain)) {
    test(`plain wordings of ${rule} are warned about, without any model (${language})`, () => {
      for (const sentence of sentences) {
        const sure = tone(sentence, language).filter(f => f.severity === 'warning' || f.severity === 'error').map(f => f.rule);
        assert.ok(sure.includes(`tone/${rule}`), `${sentence} → ${sure.join(', ') || 'nothing'}`);
      }
    });
  }

  test(`their innocent neighbours are left alone (${language})`, () => {
    for (const sentence of innocent) assert.deepEqual(tone(sentence, language).map(f => `${f.rule} ${f.text}`), [], sentence);
  });
}
