import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchAt, matchesOver, matchesSentence, PatternIndex } from '../../../src/core/tone/match.js';
import { patternCompiler, type Pattern } from '../../../src/core/tone/pattern.js';
import { rangeOfTokens, tokenize } from '../../../src/core/tone/tokens.js';

const compileAll = patternCompiler({
  classes: { you: 'you you_people', late: 'late {never} after_hours', never: 'never hardly_ever', '@party': '{you}|your …1 team' },
  strict: false, frequent: new Set(['the', 'you']), inflect: verb => [verb, `${verb}s`, `${verb}ed`], short: { is: '\'s' },
});

const compile = (source: string): Pattern => compileAll(source)[0]!;

/** What a pattern marks in a text, first match. */
function marked(pattern: string, text: string): string | undefined {
  const t = tokenize(text, 'en');
  const index = new PatternIndex<string>();
  for (const p of compileAll(pattern)) index.add(p, pattern);
  for (const { match } of index.matches(t)) {
    const r = rangeOfTokens(t, match.from, match.to);
    return text.slice(r.start, r.end);
  }
  return undefined;
}

test('elements', () => {
  const cases: readonly (readonly [pattern: string, text: string, marked: string | undefined])[] = [
    ['never paid', 'You NEVER paid.', 'NEVER paid'],
    ['never paid', 'You never, ever paid.', undefined],
    ['never , ever', 'You never, ever paid.', 'never, ever'],
    ['{you} paid', 'you people paid', 'you people paid'],
    ['{late} payment', 'an after-hours payment', 'after-hours payment'],
    ['{late} payment', 'a hardly ever payment', 'hardly ever payment'],
    ['(never|not once) paid', 'You not once paid', 'not once paid'],
    ['never ever? paid', 'never paid', 'never paid'],
    ['never ever? paid', 'never ever paid', 'never ever paid'],
    ['never !paid *', 'never paid', undefined],
    ['never !paid *', 'never sent', 'never sent'],
    ['never …2 paid', 'never once have paid', 'never once have paid'],
    ['never …2 paid', 'never once have you paid', undefined],
    ['never …3 paid', 'never, once, paid', undefined],
    ['never …,4 paid', 'never, once, paid', 'never, once, paid'],
    ['never …,9 paid', 'Never. You paid.', undefined],
    ['^ never', 'never mind', 'never'],
    ['^ never', 'we never mind', undefined],
    ['< never', 'well, never mind', 'never'],
    ['never >', 'never, we said', 'never'],
    ['never $', 'we said never, no', undefined],
    ['never $', 'we said never!', 'never'],
    ['you [never paid] me', 'you never paid me', 'never paid'],
    ['# times late', '12 times late', '12 times late'],
    ['{-ation} fails', 'the organisation fails', 'organisation fails'],
    ['fail~x you', 'it failed you', 'failed you'],
    ['it is late', 'it’s late', 'it’s late'],
    ['@party late', 'your whole team late', 'your whole team late'],
    ['didn\'t pay', 'you did not pay', 'did not pay'],
    ['did not pay', 'you didn\'t pay', 'didn\'t pay'],
    ['why ?', 'why?', 'why?'],
  ];
  for (const [pattern, text, expected] of cases) assert.equal(marked(pattern, text), expected, `${pattern} in ${JSON.stringify(text)}`);
});

test('patterns that are wrong say so', () => {
  for (const source of ['{nothing} here', '(never paid', 'never) paid', '* #', '@nobody late', '']) assert.throws(() => compileAll(source), Error, source);
});

test('antipatterns have to touch the match, or stand in its sentence', () => {
  const t = tokenize('You always paid and I am grateful. You never wrote.', 'en');
  const grateful = compile('grateful');
  const at = t.text.indexOf('always');
  assert.equal(matchesOver(t, grateful, at, at + 1), false);
  assert.equal(matchesOver(t, compile('always …6 grateful'), at, at + 1), true);
  assert.equal(matchesSentence(t, grateful, at), true);
  assert.equal(matchesSentence(t, grateful, t.text.indexOf('never')), false);
});

test('a match never leaves its bounds', () => {
  const t = tokenize('never', 'en');
  assert.equal(matchAt(t, compile('never paid'), 0), undefined);
  assert.equal(matchAt(t, compile('never …3 paid'), 0), undefined);
});
