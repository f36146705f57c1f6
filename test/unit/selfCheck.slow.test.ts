import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createService } from '../../src/core/index.js';
import { selfCheck, selfCheckQuestions } from '../../src/core/selfCheck.js';

const ids = selfCheckQuestions('en').map(q => q.id);
const all = (value: number): Record<string, number> => Object.fromEntries(ids.map(id => [id, value]));

test('the same questions in both languages', () => {
  assert.deepEqual(selfCheckQuestions('es').map(q => q.id), ids);
  for (const q of [...selfCheckQuestions('en'), ...selfCheckQuestions('es')]) assert.match(q.text, /\?$/);
});

const scores: readonly [answers: Record<string, number>, score: number, band: string][] = [
  [{}, 0, 'continue'], [all(0), 0, 'continue'], [all(1), 33, 'talk'], [all(2), 67, 'prepare'], [all(3), 100, 'end'],
  [all(99), 100, 'end'], [all(-1), 0, 'continue'], [{ 'paid-late': NaN, '__proto__': 3 }, 0, 'continue'], [{ 'paid-late': 3, relief: 0 }, 75, 'end'],
];
for (const [answers, score, band] of scores) {
  test(`${JSON.stringify(answers).slice(0, 60)} is ${score}: ${band}`, () => {
    const result = selfCheck(answers, 'en');
    assert.deepEqual([result.score, result.band], [score, band]);
  });
}

test('what weighs most comes first, three at most', () => {
  assert.deepEqual(selfCheck({ relief: 3, 'paid-late': 3, direction: 1, time: 0, price: 3 }, 'en').weightiest, ['paid-late', 'price', 'relief']);
});

test('a large share of income is mentioned where an ending is near, and every summary is calm', () => {
  const service = createService();
  for (const language of ['en', 'es'] as const) {
    assert.notEqual(selfCheck(all(2), language, 40).summary, selfCheck(all(2), language, 20).summary);
    assert.equal(selfCheck(all(0), language, 90).summary, selfCheck(all(0), language).summary);
    for (const n of [0, 1, 2, 3]) assert.deepEqual(service.lint(selfCheck(all(n), language, 50).summary, { language, any: true }).map(f => `${f.rule}: ${f.text}`), []);
  }
});
