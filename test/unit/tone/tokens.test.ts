import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rangeOfTokens, sentenceAround, tokenize } from '../../../src/core/tone/tokens.js';
import type { Language } from '../../../src/core/types.js';

const words = (text: string, language: Language = 'en'): string[] => [...tokenize(text, language).text];

test('tokens', () => {
  const cases: readonly (readonly [text: string, language: Language, tokens: string])[] = [
    ['You didn’t pay.', 'en', 'you did not pay .'],
    ['I can\'t, won\'t and cannot', 'en', 'i can not , will not and can not'],
    ['They\'re late; I\'ve said it\'s "done"', 'en', 'they are late ; i have said it \'s " done "'],
    ['a half-baked plan - really', 'en', 'a half baked plan - really'],
    ['€1,200.50 at 12:30', 'en', '€ 1,200.50 at 12:30'],
    ['the clients’ files', 'en', 'the clients files'],
    ['¿Quién pagó?', 'es', '¿ quién pagó ?'],
    ['Wait... what?!', 'en', 'wait … what ?'],
    ['see \uFFFC\uFFFC\uFFFC here', 'en', 'see  here'],
  ];
  for (const [text, language, tokens] of cases) assert.equal(words(text, language).join(' '), tokens, text);
});

test('sentences end where they end', () => {
  const sentences = (text: string, language: Language = 'en'): number => tokenize(text, language).sentence[tokenize(text, language).length - 1]! + 1;
  assert.equal(sentences('Mr. Smith paid. We thanked him.'), 2);
  assert.equal(sentences('It costs 1.5 dollars. No more.'), 2);
  assert.equal(sentences('La Sra. Ruiz firmó. Gracias.', 'es'), 2);
  assert.equal(sentences('Dear Ana,\nthe project ends.'), 2);
  assert.equal(sentences('Well... maybe.'), 1);
});

test('clauses end at marks, and never span two sentences', () => {
  const t = tokenize('You never paid, and we waited. Then we left.', 'en');
  const clauseOf = (word: string): number => t.clause[t.text.indexOf(word)]!;
  assert.equal(clauseOf('you'), clauseOf('paid'));
  assert.notEqual(clauseOf('paid'), clauseOf('waited'));
  assert.notEqual(clauseOf('waited'), clauseOf('then'));
  assert.deepEqual(sentenceAround(t, t.text.indexOf('waited')), { first: 0, last: 7 });
});

test('ranges are those of the source, contractions whole', () => {
  const text = 'So, you didn’t pay.';
  const t = tokenize(text, 'en');
  const r = rangeOfTokens(t, t.text.indexOf('you'), t.text.indexOf('did'));
  assert.equal(text.slice(r.start, r.end), 'you didn’t');
});

test('accents do not count where a Spanish text goes without them', () => {
  assert.equal(tokenize('La reunion es manana.', 'es').strict, false);
  assert.equal(tokenize('El pago es el lunes.', 'es').strict, true);
  assert.equal(tokenize('Mañana pago la última.', 'es').strict, true);
});
