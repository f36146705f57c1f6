import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createService } from '../../../src/core/index.js';
import { pack } from '../../../src/dev/tone-model/pack.js';

/** A model that gives every sentence the same score; its threshold for a single sentence is 0. */
const always = (score: number): Uint8Array => pack({ bias: score, weights: new Map() }, 0);

/** What is found by patterns, with what severity. */
function judged(text: string, score: number): string[] {
  const service = createService({ models: { en: always(score) } });
  return service.lint(text, { language: 'en', any: true }).filter(f => f.rule !== 'tone/may-read-as-reproach').map(f => `${f.rule} ${f.severity}`);
}

const sure = 'You failed to pay.';
const proven = 'As per my last email, the file is late.';
const unproven = 'We may as well leave a public review unless you pay.';

describe('a pattern and the model weigh a finding together', () => {
  for (const [what, text, rule, byScore] of [
    ['a sure pattern stands unless the model firmly says no, and is never dropped', sure, 'tone/blame', { 1: 'warning', [-3]: 'warning', [-6]: 'information', [-60]: 'information' }],
    ['a proven pattern needs a model that does not say no', proven, 'tone/passive-aggressive', { 1: 'warning', [-1]: 'warning', [-3]: 'information', [-5]: undefined }],
    ['an unproven pattern needs a model that says yes', unproven, 'tone/threat', { 1: 'warning', [-1]: 'information', [-3]: undefined }],
  ] as const) {
    test(what, () => {
      for (const [score, severity] of Object.entries(byScore)) assert.deepEqual(judged(text, Number(score)), severity === undefined ? [] : [`${rule} ${severity}`], `at ${score}`);
    });
  }

  test('the longer the letter, the more the model must agree', () => {
    const letter = `${proven} ${'The files are in the folder. '.repeat(8)}`;
    assert.deepEqual(judged(proven, -1), ['tone/passive-aggressive warning']);
    assert.deepEqual(judged(letter, -1), ['tone/passive-aggressive information']);
  });
});
