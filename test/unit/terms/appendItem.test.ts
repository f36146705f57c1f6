import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parseDocument } from '../../../src/core/document/document.js';
import { applyEdits } from '../../../src/core/fix.js';
import { appendItem } from '../../../src/core/terms/appendItem.js';

const item = { title: 'Sitemap: "final" #2', deadline: '2026-12-01', status: 'pending' };
const document = (list: string, eol = '\n'): string => ['---', 'document: confirmation-email', 'language: en', ...list === '' ? [] : list.split('\n'), 'sent_on: 2026-12-02', '---', '', 'Hello.', ''].join(eol);

suite('an item is added to a list of the terms as the list is written', () => {
  for (const [how, list] of [
    ['missing', ''],
    ['empty', 'deliverables: []'],
    ['empty, with a space and a remark', 'deliverables: [ ] # none yet'],
    ['without a value', 'deliverables:'],
    ['on lines of its own', 'deliverables:\n  - title: Homepage\n    deadline: 2026-11-30'],
    ['on lines without indentation', 'deliverables:\n- title: Homepage\n  deadline: 2026-11-30'],
    ['with a remark at the end', 'deliverables:\n  - title: Homepage # the big one'],
    ['as groups in braces', 'deliverables:\n  - { title: Homepage, deadline: 2026-11-30 }'],
    ['in brackets', 'deliverables: [{ title: Homepage, deadline: 2026-11-30 }]'],
    ['in brackets over two lines', 'deliverables: [\n  { title: Homepage },\n]'],
  ] as const) {
    for (const eol of ['\n', '\r\n']) {
      test(`${how}${eol === '\n' ? '' : ', with Windows line ends'}`, () => {
        const text = document(list, eol);
        const before = parseDocument(text);
        const edit = appendItem(before, 'deliverables', item);
        assert.ok(edit);
        const after = parseDocument(applyEdits(text, [edit]));
        assert.deepEqual(after.issues, []);
        assert.deepEqual(after.frontMatter?.yaml?.problems, []);
        assert.deepEqual(after.terms.deliverables, [...before.terms.deliverables ?? [], item]);
        assert.equal(after.terms.sent_on, '2026-12-02');
        assert.doesNotMatch(after.text.replaceAll(eol, ''), /[\r\n]/);
      });
    }
  }

  test('a front matter that is broken is left alone', () => {
    assert.equal(appendItem(parseDocument(document('client: [')), 'deliverables', item), undefined);
  });
});
