import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Recent } from '../../src/core/recent.js';
import { createService } from '../../src/core/index.js';

test('what was asked for lately is not made again; what is longest unused goes first', () => {
  const made: string[] = [];
  const recent = new Recent<string>(6);
  const ask = (key: string): string => recent.get(key, () => (made.push(key), key.toUpperCase()));
  for (const key of ['aa', 'bb', 'aa', 'cc', 'aa', 'dd', 'bb']) assert.equal(ask(key), key.toUpperCase());
  assert.deepEqual(made, ['aa', 'bb', 'cc', 'dd', 'bb']);
});

test('the same paragraph further down is marked further down', () => {
  const service = createService();
  const paragraph = 'The project failed because of you.';
  const at = (text: string): number[] => service.lint(text, { language: 'en', any: true }).map(f => f.start.offset);
  const [first] = at(paragraph);
  assert.deepEqual(at(`Dear Ms Lane,\n\n${paragraph}\n\n${paragraph}\n`), [15 + first!, 15 + paragraph.length + 2 + first!]);
});
