import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { documentLine, splitFrontMatter } from '../../../src/core/document/frontMatter.js';

describe('splitting front matter', () => {
  const cases: [name: string, text: string, yaml: string, body: string][] = [
    ['LF', '---\na: 1\nb: 2\n---\nBody\n', 'a: 1\nb: 2\n', 'Body\n'],
    ['CRLF', '---\r\na: 1\r\nb: 2\r\n---\r\nBody\r\n', 'a: 1\r\nb: 2\r\n', 'Body\r\n'],
    ['a byte-order mark', '\uFEFF---\na: 1\n---\nBody', 'a: 1\n', 'Body'],
    ['a byte-order mark and CRLF', '\uFEFF---\r\na: 1\r\n---\r\nBody', 'a: 1\r\n', 'Body'],
    ['nothing between the lines', '---\n---\nBody', '', 'Body'],
    ['an empty line between', '---\n\n---\nBody', '\n', 'Body'],
    ['nothing after', '---\na: 1\n---', 'a: 1\n', ''],
    ['no body but a line end', '---\na: 1\n---\n', 'a: 1\n', ''],
    ['three dashes inside a value', '---\na: x---y\n---\nBody', 'a: x---y\n', 'Body'],
    ['a rule further down', '---\na: 1\n---\nOne\n\n---\n\nTwo', 'a: 1\n', 'One\n\n---\n\nTwo'],
    ['emoji before the offsets', '---\na: 🙂\n---\n🙂 Body', 'a: 🙂\n', '🙂 Body'],
    ['a named language', '---yaml\na: 1\n---\nBody', 'a: 1\n', 'Body'],
  ];
  for (const [name, text, yaml, body] of cases) {
    test(name, () => {
      const split = splitFrontMatter(text)!;
      assert.equal(text.slice(split.yaml.start, split.yaml.end), yaml);
      assert.equal(text.slice(split.body.start, split.body.end), body);
      assert.equal(split.closed, true);
    });
  }

  for (const text of ['', 'Body', '----\na: 1\n----\n', ' ---\na: 1\n---\n', '--', '---', '---abc']) {
    test(`${JSON.stringify(text)} has none`, () => assert.equal(splitFrontMatter(text), undefined));
  }

  test('an unclosed block runs to the end', () => {
    const text = '---\ndocument: notice-letter\nclient: x\n';
    const split = splitFrontMatter(text)!;
    assert.equal(split.closed, false);
    assert.equal(text.slice(split.yaml.start, split.yaml.end), 'document: notice-letter\nclient: x\n');
    assert.equal(split.body.start, text.length);
  });

  for (const marker of ['---js', '---JS', '--- js', '---javascript', '---coffee', '---json', '---__proto__', '---constructor']) {
    test(`${marker} is named, and not executed`, () => {
      const state = globalThis as { ran?: boolean };
      const text = `${marker}\n(globalThis.ran = true, {})\n---\nBody`;
      const split = splitFrontMatter(text)!;
      assert.equal(split.language, marker.slice(3).trim());
      assert.equal(text.slice(split.body.start), 'Body');
      assert.equal(state.ran, undefined);
    });
  }
});

describe('the document line', () => {
  const cases: [yaml: string, value: string | undefined][] = [
    ['document: notice-letter\n', 'notice-letter'],
    ['a: 1\ndocument:   "notice-letter"  # ours\n', 'notice-letter'],
    ['document: \'notice-letter\'\r\nb: 2', 'notice-letter'],
    ['client: {{\ndocument: notice-letter', 'notice-letter'],
    ['document:\n', ''],
    ['  document: notice-letter\n', undefined],
    ['# document: notice-letter\n', undefined],
    ['documents: notice-letter\n', undefined],
  ];
  for (const [yaml, value] of cases) {
    test(JSON.stringify(yaml), () => {
      const line = documentLine(yaml);
      assert.equal(line?.value, value);
      if (line) assert.equal(yaml.slice(line.start, line.end).trim(), value);
    });
  }
});
