import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { createService, type Finding } from '../../../src/core/index.js';
import { privateNotesName, readNotes, readSentRecord, sentRecord, sentRecordName } from '../../../src/core/terms/beside.js';
import { changedTerms } from '../../../src/core/terms/changes.js';

const service = createService({ today: () => '2026-11-25' });
const letter = (terms: string, language = 'en'): string => `---\ndocument: confirmation-email\nlanguage: ${language}\nclient: { name: Acme }\nprovider: { name: Ana Ruiz }\n${terms}---\n\nThank you for the work we did together. Please reply to confirm that you have received this.\n`;
const lint = (text: string, files: Readonly<Record<string, string>>): Finding[] => service.lint(text, { path: 'clients/acme/letter.md', related: name => files[name] });
const hints = (text: string, files: Readonly<Record<string, string>>): string[] => lint(text, files).map(f => f.rule);

suite('what stands beside a document', () => {
  test('is named after it', () => {
    assert.equal(privateNotesName('clients/acme/letter.md'), 'letter.private.yaml');
    assert.equal(privateNotesName('C:\\clients\\letter.MD'), 'letter.private.yaml');
    assert.equal(privateNotesName('v1.2.markdown'), 'v1.2.private.yaml');
    assert.equal(sentRecordName('letter.md', '2026-11-24'), 'letter.sent-2026-11-24.private.yaml');
  });

  test('the private notes are read for the hints that rest on them, and appear in no message', () => {
    const secret = 'the owner shouted at me';
    const decided = { 'letter.private.yaml': `decided_on: 2026-11-25\nnotes: ${secret}\n` };
    const found = lint(letter('notice_date: 2026-11-25\n'), decided);
    assert.deepEqual(found.map(f => f.rule), ['terms/hasty-decision', 'terms/paper-before-talk']);
    assert.ok(!JSON.stringify(found).includes(secret));
    assert.deepEqual(hints(letter('notice_date: 2026-11-20\n'), { 'letter.private.yaml': 'conversation_held_on: 2026-11-23\n' }), ['terms/paper-before-talk']);
    assert.deepEqual(hints(letter('notice_date: 2026-11-25\n'), { 'letter.private.yaml': 'decided_on: 2026-11-20\nconversation_held_on: 2026-11-23\n' }), []);
    assert.deepEqual(hints(letter('notice_date: 2026-11-25\n'), { 'letter.private.yaml': 'history: Four good years.\nscore: 12\n' }), [], 'notes that say nothing of a decision');
  });

  for (const [what, text] of [
    ['broken', 'decided_on: [2026-11-25\n'], ['no list of keys', '- decided_on\n'], ['empty', ''], ['huge', `decided_on: 2026-11-25\nnotes: ${'x'.repeat(300_000)}\n`],
    ['full of references', `decided_on: &d 2026-11-25\nhistory: [${'*d, '.repeat(200)}]\n`], ['binary', '\0\u0001\uFFFD'],
  ] as const) {
    test(`a private file that is ${what} changes nothing`, () => {
      assert.deepEqual(hints(letter('notice_date: 2026-11-25\n'), { 'letter.private.yaml': text }), []);
      assert.deepEqual(hints(letter('sent_on: 2026-11-24\n'), { 'letter.sent-2026-11-24.private.yaml': text }), []);
    });
  }

  test('what is wrong in the notes is left out, and the rest is read', () => {
    assert.deepEqual(readNotes('\uFEFFdecided_on: yesterday\nconversation_held_on: 2026-11-23\nmood: fine\n'), { conversation_held_on: '2026-11-23' });
  });
});

suite('what was sent', () => {
  const text = letter('notice_date: 2026-11-23\nlast_working_day: 2026-12-07\ndeliverables:\n  - { title: Logo, deadline: 2026-12-01, status: pending }\n  - { title: Icons, deadline: 2026-12-02 }\noutstanding_payments: [{ invoice: 007, amount: 1200.00, currency: EUR, due: 2026-12-15 }]\npersonal_data: true\nsent_on: 2026-11-24\n');
  const record = sentRecord(service.parse(text), 'letter.md', '2026-11-24', 'es');
  const files = { [record.path]: record.text };

  test('is recorded whole, with every digit, for its day', () => {
    assert.equal(record.path, 'letter.sent-2026-11-24.private.yaml');
    assert.match(record.text, /^# Los datos tal como se enviaron el 2026-11-24\./);
    assert.deepEqual(readSentRecord(record.text), service.parse(text).terms);
  });

  test('is what the client holds: nothing is said until a term differs from it', () => {
    assert.deepEqual(hints(text, files), []);
    const changed = lint(text.replace('last_working_day: 2026-12-07', 'last_working_day: 2026-12-08').replace('1200.00', '1300.00').replace('personal_data: true', 'personal_data: false'), files);
    assert.deepEqual(changed.map(f => [f.rule, f.text]), [['terms/changed-after-sending', '2026-12-08'], ['terms/changed-after-sending', '1300.00'], ['terms/changed-after-sending', 'false']]);
    assert.deepEqual(changed.map(f => f.suggestions[0]?.edits[0]?.text), ['2026-12-07', '1200.00', 'true']);
  });

  test('another day of sending has a record of its own', () => {
    assert.deepEqual(hints(text.replace('last_working_day: 2026-12-07', 'last_working_day: 2026-12-08').replace('sent_on: 2026-11-24', 'sent_on: 2026-11-25'), files), []);
  });

  test('an item more at the head of a list, or one less, is one change', () => {
    const more = lint(text.replace('deliverables:\n', 'deliverables:\n  - { title: Style guide, deadline: 2026-12-03 }\n'), files);
    assert.deepEqual(more.map(f => f.text), ['Style guide']);
    const less = lint(text.replace('  - { title: Logo, deadline: 2026-12-01, status: pending }\n', ''), files);
    assert.deepEqual(less.map(f => [f.text, /Logo/.test(f.message)]), [['deliverables', true]]);
  });

  test('a status that moves on is no change', () => {
    assert.deepEqual(hints(text.replace('status: pending', 'status: delivered'), files), []);
  });

  test('an item by another name, in its place, is a change of its name', () => {
    assert.deepEqual(changedTerms({ deliverables: [{ title: 'Logo' }], other_terms: ['One.'] }, { deliverables: [{ title: 'Logos' }], other_terms: ['One.', 'Two.'] }), [
      { path: ['deliverables', 0, 'title'], before: 'Logo', after: 'Logos', bare: false },
      { path: ['other_terms', 1], before: undefined, after: 'Two.', bare: false },
    ]);
  });
});
