import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseMarkdown } from '../../../src/core/document/markdown.js';

/** What Markdown is made of: most of these change how the lines after them are read. */
const pieces = [
  'word ', '\n', '\n\n', '\r\n', '- ', '1. ', '> ', '# ', '===\n', '---\n', '```\n', '~~~\n', '`', '**', '~~', '***', '\\', '    ', '\t', '| a | b |\n', '|---|---|\n',
  '<!-- amicable:x -->\n', '<!-- /amicable:x -->', '<!--', '-->', '<div>\n', '<b>', '[x](y)', '[a]: b\n', '[[place]]', '&amp;', 'www.a.com', 'ñ', '😀',
];
const some = (most: number): fc.Arbitrary<string> => fc.array(fc.constantFrom(...pieces), { maxLength: most }).map(p => p.join(''));
const edit = fc.record({ at: fc.nat(), removed: fc.nat(40), inserted: some(12) });

/** Every node with its place, as text. */
function outline(text: string): string {
  let nodes = '';
  parseMarkdown(text).iterate({
    enter(node) { nodes += `(${node.name} ${node.from}-${node.to}`; },
    leave() { nodes += ')'; },
  });
  return nodes;
}

test('while a text is edited, its tree is the one that a parse from nothing gives', () => {
  fc.assert(fc.property(some(400), fc.array(edit, { minLength: 1, maxLength: 8 }), (start, edits) => {
    const versions = [start];
    for (const { at, removed, inserted } of edits) {
      const text = versions.at(-1)!;
      const place = at % (text.length + 1);
      versions.push(text.slice(0, place) + inserted + text.slice(place + removed));
    }
    const edited = versions.map(outline);
    // A text that shares neither its first nor its last letter with any other: nothing of it can be kept.
    const afresh = versions.map(text => (parseMarkdown(`␀${text.length}␀`), outline(text)));
    assert.deepEqual(edited, afresh);
  }), { numRuns: 500 });
});

test('a hundred thousand characters of unfinished links are read in no time', () => {
  const started = process.cpuUsage();
  parseMarkdown('[x]('.repeat(25_000));
  const { user, system } = process.cpuUsage(started);
  // Read as links they take twenty seconds.
  assert.ok(user + system < 2_000_000);
});
