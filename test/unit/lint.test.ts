import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { resolveConfig, type Config } from '../../src/core/config.js';
import { parseDocument } from '../../src/core/document/document.js';
import { applyEdits, fixText } from '../../src/core/fix.js';
import { lintDocument } from '../../src/core/lint.js';
import type { Rule } from '../../src/core/rule.js';
import type { Finding } from '../../src/core/types.js';

const words = { title: 'Word', what: '', why: '', instead: '', messages: { found: 'Found {word}.' }, suggestions: { drop: 'Write “{better}”' } };

/** A rule that marks a word, and knows a better one where there is one. */
function marks(id: string, word: string, better?: string): Rule {
  return {
    id, severity: 'warning', scope: 'any', text: { en: words, es: { ...words, messages: { found: 'Hay {word}.' } } },
    *check(doc) {
      for (const m of doc.text.matchAll(new RegExp(word, 'g'))) {
        const range = { start: m.index, end: m.index + word.length };
        yield { range, message: 'found', data: { word }, suggestions: better === undefined ? [] : [{ title: 'drop', safe: true, edits: [{ ...range, text: better }], data: { better } }] };
      }
    },
  };
}

const rules = [marks('tone/a', 'aaa'), marks('tone/b', 'bbb', 'bb')];
function lint(text: string, config: Config = {}, which: readonly Rule[] = rules): Finding[] {
  return lintDocument(parseDocument(text), which, resolveConfig(config), { today: '2026-11-25' });
}
const found = (text: string, config?: Config): string[] => lint(text, config).map(f => `${f.start.line}:${f.start.column} ${f.rule}`);

describe('findings', () => {
  test('come in document order, with lines and columns from 1', () => {
    assert.deepEqual(found('bbb\r\n😀 aaa'), ['1:1 tone/b', '2:4 tone/a']);
  });

  test('speak the language that was asked for', () => {
    assert.equal(lint('aaa')[0]!.message, 'Found aaa.');
    assert.equal(lint('aaa', { locale: 'es' })[0]!.message, 'Hay aaa.');
    assert.equal(lint('bbb')[0]!.suggestions[0]!.title, 'Write “bb”');
  });

  test('take their severity from the settings, or are off', () => {
    assert.equal(lint('aaa', { rules: { 'tone/a': 'hint' } })[0]!.severity, 'hint');
    assert.deepEqual(found('aaa', { rules: { 'tone/a': 'off' } }), []);
  });

  test('are not misled by a severity or a locale that is none', () => {
    const config = { locale: 'es-MX', rules: { 'tone/a': 'loud' } } as unknown as Config;
    assert.deepEqual(lint('aaa', config).map(f => [f.severity, f.message]), [[lint('aaa')[0]!.severity, 'Hay aaa.']]);
    assert.equal(lint('aaa', { locale: 'fr' } as unknown as Config)[0]!.message, 'Found aaa.');
  });

  test('are reported once for the same stretch', () => {
    assert.equal(lint('aaa', {}, [rules[0]!, rules[0]!]).length, 1);
  });
});

describe('suppression comments', () => {
  const cases: [name: string, text: string, left: string[]][] = [
    ['the next line', '<!-- amicable-disable-next-line tone/a -->\naaa bbb\n\naaa', ['2:5 tone/b', '4:1 tone/a']],
    ['the next line, behind a blank one', '<!-- amicable-disable-next-line tone/a -->\n\naaa bbb', ['3:5 tone/b']],
    ['the next line, all rules', '<!-- amicable-disable-next-line -->\naaa bbb', []],
    ['the same line', 'aaa <!-- amicable-disable-line tone/a --> bbb', ['1:43 tone/b']],
    ['two rules at once', '<!-- amicable-disable-next-line tone/a, tone/b -->\naaa bbb', []],
    ['a block', '<!-- amicable-disable tone/a -->\n\naaa\n\n<!-- amicable-enable tone/a -->\n\naaa', ['7:1 tone/a']],
    ['a block, one rule of two again', '<!-- amicable-disable tone/a, tone/b -->\n\naaa\n\n<!-- amicable-enable tone/a -->\n\naaa bbb', ['7:1 tone/a']],
    ['a block, one rule of all again', '<!-- amicable-disable -->\n\naaa\n\n<!-- amicable-enable tone/a -->\n\naaa bbb', ['7:1 tone/a']],
    ['a block, closed for all', '<!-- amicable-disable tone/a -->\n\naaa\n\n<!-- amicable-enable -->\n\naaa', ['7:1 tone/a']],
    ['two comments on one line', '<!-- amicable-disable tone/a --> <!-- amicable-disable tone/b -->\n\naaa bbb', []],
    ['blanks behind the comment', '<!-- amicable-disable tone/a --> \t\naaa bbb', ['2:5 tone/b']],
    ['a block that is never closed', 'aaa\n\n<!-- amicable-disable -->\n\naaa bbb', ['1:1 tone/a']],
    ['the file', 'aaa\n\n<!-- amicable-disable-file tone/a -->\n\nbbb', ['5:1 tone/b']],
    ['in front matter', '---\n# amicable-disable-next-line tone/a\nx: aaa\ny: aaa # amicable-disable-line\nz: aaa\n---\n', ['5:4 tone/a']],
    ['another rule', '<!-- amicable-disable-next-line tone/other -->\naaa', ['2:1 tone/a']],
    ['in a code block it is only text', '```\n<!-- amicable-disable-file -->\n```\n\naaa', ['5:1 tone/a']],
    ['an unknown word is only a comment', '<!-- amicable-nonsense -->\naaa', ['2:1 tone/a']],
  ];
  for (const [name, text, left] of cases) {
    test(name, () => assert.deepEqual(found(text), left));
    test(`${name}, with CRLF`, () => assert.deepEqual(found(text.replaceAll('\n', '\r\n')), left));
  }
});

describe('fixing', () => {
  test('applies what is safe and leaves the rest', () => {
    assert.deepEqual(fixText('aaa bbb bbb', t => lint(t)), { text: 'aaa bb bb', fixed: 2 });
  });

  test('is done when there is nothing to do', () => assert.deepEqual(fixText('aaa', t => lint(t)), { text: 'aaa', fixed: 0 }));

  test('goes on while a fix leaves something to fix, and stops when two undo each other', () => {
    assert.equal(fixText('ccc', t => lint(t, {}, [marks('tone/c', 'ccc', 'bbb'), rules[1]!])).text, 'bb');
    const endless = [marks('tone/x', 'xxx', 'yyy'), marks('tone/y', 'yyy', 'xxx')];
    assert.match(fixText('xxx', t => lint(t, {}, endless)).text, /^(xxx|yyy)$/);
  });

  test('edits are applied in any order', () => {
    assert.equal(applyEdits('abcdef', [{ start: 4, end: 5, text: 'E' }, { start: 0, end: 1, text: '' }, { start: 2, end: 2, text: '-' }]), 'b-cdEf');
  });
});
