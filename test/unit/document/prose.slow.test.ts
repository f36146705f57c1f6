import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { INVISIBLE, OPAQUE, readProse, type Prose } from '../../../src/core/document/prose.js';

const read = (text: string): Prose => readProse(text, { start: 0, end: text.length }, 'en');
/** ■ for what can't be read, · for what is nothing. */
const show = (s: string): string => s.replaceAll(OPAQUE, '■').replaceAll(INVISIBLE, '·');

describe('what is hidden in a paragraph', () => {
  const cases: [name: string, text: string, prose: string][] = [
    ['plain prose', 'You are right.', 'You are right.'],
    ['code', 'Run `rm -rf` now.', 'Run ■■■■■■■■ now.'],
    ['emphasis marks', 'I **do** mind.', 'I ··do·· mind.'],
    ['a link', 'See [the file](http://a.b/you-liar).', 'See ·the file······················.'],
    ['a link with a title', 'See [the file](http://a.b "you liar").', `See ·the file${'·'.repeat(12)} ${'·'.repeat(11)}.`],
    ['a hard break', 'Here,  \nor here,\\\nthen.', 'Here,  \nor here,·\nthen.'],
    ['a bare address', 'See https://a.b/stupid today.', 'See ■■■■■■■■■■■■■■■■■■ today.'],
    ['HTML', 'A <b class="liar">word</b>.', 'A ■■■■■■■■■■■■■■■■word■■■■.'],
    ['a comment', 'A <!-- liar --> word.', 'A ············· word.'],
    ['an escape', 'A \\*star\\*.', 'A ·*star·*.'],
    ['an unfilled place', 'Dear [[you liar]],', 'Dear ■■■■■■■■■■■■,'],
    ['a quotation', 'You wrote “never again” and «nunca» today.', 'You wrote ■■■■■■■■■■■■■ and ■■■■■■■ today.'],
    ['straight quotes', 'You wrote "never" and 12" of "cable".', 'You wrote ■■■■■■■ and 12" of ■■■■■■■.'],
    ['a quote left open', 'You wrote "never again.', 'You wrote "never again.'],
    ['the subject of a message that is answered', 'Subject: Re: SORRY, sorry!!', '■■■■■■■■■■■■■■■■■■■■■■■■■■■'],
    ['a subject of one’s own', 'Re: invoice 14', 'Re: invoice 14'],
    ['an image', 'A ![liar](x.png) here.', 'A ■■■■■■■■■■■■■■ here.'],
  ];
  for (const [name, text, prose] of cases) {
    test(name, () => {
      const [block] = read(text).blocks;
      assert.equal(show(block!.prose), prose);
      assert.equal(block!.prose.length, block!.text.length);
    });
  }
});

describe('blocks', () => {
  test('headings, items, cells and quotations are told apart; code is none', () => {
    const { blocks } = read('# Title\n\nText\n\n- item\n\n> said\n\n| a | b |\n| - | - |\n| c | `d` |\n\n```\ncode\n```\n\n    more code\n\nLast\n====\n');
    assert.deepEqual(blocks.map(b => [b.kind, b.quoted, show(b.prose).replaceAll('·', '').trim()]), [
      ['heading', false, 'Title'], ['paragraph', false, 'Text'], ['list-item', false, 'item'], ['paragraph', true, 'said'],
      ['table-cell', false, 'a'], ['table-cell', false, 'b'], ['table-cell', false, 'c'], ['table-cell', false, '■■■'], ['heading', false, 'Last'],
    ]);
  });

  test('offsets are those of the document', () => {
    const text = 'One\r\n\r\n> - two *three*\r\n';
    for (const b of read(text).blocks) assert.equal(text.slice(b.start, b.end), b.text);
  });
});

describe('derived sections', () => {
  const text = 'A\n\n<!-- amicable:deliverables -->\n\n- x\n\n<!-- /amicable:deliverables -->\n\nB\n';

  test('have a name and an inside', () => {
    const [section] = read(text).sections;
    assert.equal(section!.name, 'deliverables');
    assert.equal(text.slice(section!.inner.start, section!.inner.end), '\n- x\n');
    assert.deepEqual(read(text).blocks.map(b => b.section), [undefined, 'deliverables', undefined]);
  });

  test('need both ends', () => assert.deepEqual(read('<!-- amicable:x -->\n\nA\n\n<!-- /amicable:y -->\n').sections, []));
});

test('reading is linear: 200 kB of quotes, brackets or words stay quick', () => {
  for (const unit of ['“', '"', '[[', '[[x', '`', '*', '<', '![', 'you ', '\n> ']) {
    // Processor time, not the clock's: the machine may be busy with something else.
    const started = process.cpuUsage();
    read(unit.repeat(Math.floor(200_000 / unit.length)));
    const ms = process.cpuUsage(started).user / 1000;
    assert.ok(ms < 1000, `${JSON.stringify(unit)}: ${ms.toFixed()} ms`);
  }
});
