import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createService } from '../../../../src/core/index.js';

const RULE = 'tone/may-read-as-reproach';
const en = readFileSync('media/models/tone-en.bin');
const service = createService({ models: { en } });
const ids = (text: string, judge = service): string[] => judge.lint(text, { language: 'en', any: true }).map(f => f.rule);
const sentence = 'Nobody at your company has ever bothered to read a single thing I sent.';

test('without a model the rule is silent; a model that is handed over later is used', () => {
  const models: { en?: Uint8Array } = {};
  const late = createService({ models });
  assert.ok(!ids(sentence, late).includes(RULE));
  models.en = en;
  assert.ok(ids(sentence, late).length > 0);
});

test('it steps back where another tone rule has spoken in the same sentence', () => {
  const shouted = sentence.replace('a single thing', 'A SINGLE THING THAT I SENT, EVER,');
  const found = ids(shouted);
  assert.ok(found.includes('tone/shouting'), found.join());
  assert.ok(!found.includes(RULE), found.join());
});

test('it names the words that weighed most, and says may', () => {
  const only = createService({ models: { en }, config: { rules: Object.fromEntries(service.rules.filter(r => r.id !== RULE).map(r => [r.id, 'off' as const])) } });
  const [finding] = only.lint(sentence, { language: 'en', any: true });
  assert.equal(finding?.severity, 'information');
  assert.match(finding.message, /may/);
  assert.match(finding.message, /bothered/);
});

test('the model of a language that a letter does not have is not asked for: it may have to be read first', () => {
  const asked: string[] = [];
  const judge = createService({ models: { get en() { asked.push('en'); return en; }, get es() { asked.push('es'); return en; } } });
  judge.lint(`${sentence} You failed to pay!!`, { language: 'en', any: true });
  assert.deepEqual([...new Set(asked)], ['en']);
});

test('a letter in one language is not judged by the other language’s model', () => {
  assert.deepEqual(service.lint('Nadie en su empresa se ha molestado jamás en leer nada de lo que mando.', { language: 'es', any: true }).filter(f => f.rule === RULE), []);
});

const hostile: [name: string, text: string][] = [
  ['you you you', 'you '.repeat(250_000)],
  ['one word', 'x'.repeat(1_000_000)],
  ['short sentences', 'You never read it. '.repeat(50_000)],
];
for (const [name, text] of hostile) {
  test(`1 MB of ${name} stays linear and throws nothing`, () => {
    const start = performance.now();
    for (const f of service.lint(text, { language: 'en', any: true })) assert.ok(f.start.offset < f.end.offset && f.end.offset <= text.length);
    assert.ok(performance.now() - start < 20_000);
  });
}
