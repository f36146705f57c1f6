import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parseDocument } from '../../../src/core/document/document.js';
import { parseYaml } from '../../../src/core/document/yaml.js';
import { applyEdits } from '../../../src/core/fix.js';
import { movePrivateNotes, notesToAppend } from '../../../src/core/terms/privateNotes.js';

const dataOf = (text: string): unknown => {
  const { data, problems } = parseYaml(text, { start: 0, end: text.length });
  assert.deepEqual(problems, [], text);
  return data;
};

suite('private notes are taken out of a document whole', () => {
  const rest = 'document: confirmation-email\nlanguage: en\n';
  for (const [how, yaml, notes] of [
    ['on a line', `history: Four years.\n${rest}`, { history: 'Four years.' }],
    ['over lines', `${rest}notes: |\n  One.\n\n  Two: more.\nvoice: i\n`, { notes: 'One.\n\nTwo: more.\n' }],
    ['as a group', `${rest}private:\n  history: x\n  decided_on: 2026-11-20\n  mood: low\n`, { history: 'x', decided_on: '2026-11-20', mood: 'low' }],
    ['as a sentence', `${rest}private: Not for them.\n`, { notes: 'Not for them.' }],
    ['the same note twice', `${rest}private: { notes: a }\nnotes: b\n`, { notes: 'a', notes_notes: 'b' }],
    ['without a value', `${rest}history:\nvoice: i\n`, { history: null }],
    ['within braces', '{ "document": "confirmation-email", history: x, language: en }\n', { history: 'x' }],
    ['last within braces', '{ "document": "confirmation-email", language: en, history: x }\n', { history: 'x' }],
  ] as const) {
    for (const eol of ['\n', '\r\n']) {
      test(`${how}${eol === '\n' ? '' : ', with Windows line ends'}`, () => {
        const text = `---\n${yaml}---\n\nHello.\n`.replaceAll('\n', eol);
        const moved = movePrivateNotes(parseDocument(text));
        assert.ok(moved);
        assert.deepEqual(moved.notes, notes);
        const after = parseDocument(applyEdits(text, moved.edits));
        assert.deepEqual(after.issues, []);
        assert.deepEqual(after.frontMatter?.yaml?.problems, []);
        assert.equal(after.terms.language, 'en');
        assert.equal(movePrivateNotes(after), undefined);
      });
    }
  }

  test('none are none', () => assert.equal(movePrivateNotes(parseDocument(`---\n${rest}---\n`)), undefined));
});

suite('a private file gets what it lacks, and keeps what it has', () => {
  const notes = { history: 'Four years: good ones.', notes: 'One.\nTwo.' };
  const added = (there: string): string => there + notesToAppend(there, notes);

  test('a new one', () => assert.deepEqual(dataOf(added('')), notes));
  test('one that has other keys', () => assert.deepEqual(dataOf(added('score: 12\n# mine')), { score: '12', ...notes }));
  test('one that has the same', () => assert.equal(notesToAppend('history: "Four years: good ones."\nnotes: |-\n  One.\n  Two.\n', notes), ''));
  test('a key that is taken is kept beside it as a comment', () => {
    const text = added('history: Mine.\n');
    assert.deepEqual(dataOf(text), { history: 'Mine.', notes: 'One.\nTwo.' });
    assert.match(text, /^# history: "?Four years: good ones\.?"?$/m);
  });
  test('with Windows line ends', () => {
    const text = added('score: 12\r\n');
    assert.ok(!/[^\r]\n/.test(text));
    assert.deepEqual(Object.keys(dataOf(text) as object), ['score', 'history', 'notes']);
  });
  for (const there of ['score: [1\n', '- a list\n', '{ score: 12 }\n', 'a: 1\n...\n', '"a text"']) {
    test(`one that can't be added to loses nothing: ${JSON.stringify(there)}`, () => {
      const text = added(there);
      assert.ok(text.startsWith(there));
      for (const line of ['Four years: good ones.', 'One.', 'Two.']) assert.match(text, new RegExp(`^# .*${line}`, 'm'));
      assert.deepEqual(parseYaml(text, { start: 0, end: text.length }).data, parseYaml(there, { start: 0, end: there.length }).data);
    });
  }
});
