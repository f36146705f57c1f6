import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { amicable, dir, file } from './amicable.js';

const today = ['--today', '2026-11-25'];
const answers = JSON.stringify({ client: { name: 'Northwind' }, provider: { name: 'Ana Ruiz' }, last_working_day: '2026-12-09' });
const own = (root: string, name: string, text: string): string => file(`${root}/.amicable/templates/${name}.md.hbs`, text);
const make = (root: string, kind: string, ...more: string[]) => amicable(['new', '--kind', kind, '--answers', '-', '--out', `${root}/out`, ...today, ...more], answers);
const read = (name: string): string => readFileSync(path.join(dir, name), 'utf8');

describe('templates of one’s own on the command line', () => {
  test('a kind of one’s own is made, listed, packed and linted as ours, from the folder at or above', async () => {
    own('mine', 'en/farewell-card', '# Farewell\n\nThank you, {{client.name}}. {{> wish}}\n');
    own('mine', 'en/partials/wish', 'All the best.');
    const made = await make('mine', 'farewell-card');
    assert.equal(made.out, 'mine/out/farewell-card.md\n', made.err);
    assert.match(read('mine/out/farewell-card.md'), /^document: farewell-card$[^]*\nThank you, Northwind\. All the best\.\n$/m);
    const linted = await amicable(['lint', 'mine', '--format', 'json', ...today]);
    const { files } = JSON.parse(linted.out) as { files: { path: string; findings: unknown[] }[] };
    assert.deepEqual(files.map(f => [f.path, f.findings]), [['mine/out/farewell-card.md', []]]);
    process.chdir(path.join(dir, 'mine/out'));
    try {
      assert.match((await amicable(['kinds'])).out, /^farewell-card +Farewell card: A template of yours$/m);
    } finally {
      process.chdir(dir);
    }
    assert.equal((await make('mine', 'notice-letter')).code, 0);
    const packed = await amicable(['pack', 'mine/out/notice-letter.md', '--kinds', 'farewell-card', '--out', 'mine/pack', ...today]);
    assert.equal(packed.out, 'mine/pack/farewell-card.md\n', packed.err);
  });

  test('its tone and its facts are judged, and a name close to it is known', async () => {
    const text = read('mine/out/farewell-card.md');
    file('mine/near.md', text.replace('document: farewell-card', 'document: farewel-card').replace('All the best.', 'The project failed because of you.'));
    const rules = [...(await amicable(['lint', 'mine/near.md', ...today])).out.matchAll(/ {2}(\w+\/[\w-]+)$/gm)].map(m => m[1]);
    assert.deepEqual(rules, ['terms/unknown-kind', 'tone/blame']);
    file('elsewhere/card.md', text);
    assert.deepEqual(JSON.parse((await amicable(['lint', 'elsewhere', '--format', 'json'])).out), { files: [], summary: { files: 0, errors: 0, warnings: 0, information: 0 } });
  });

  test('one of ours is replaced by the person’s own, and talking points with their notes still are made', async () => {
    own('changed', 'en/notice-letter', '# Mine\n\nThank you, {{client.name}}. Please confirm.\n');
    own('changed', 'en/partials/thanks', 'Many thanks.');
    await make('changed', 'notice-letter');
    assert.match(read('changed/out/notice-letter.md'), /# Mine/);
    const notes = JSON.stringify({ ...JSON.parse(answers) as object, private: { reason_if_asked: 'It no longer pays' } });
    const run = await amicable(['new', '--kind', 'talking-points', '--answers', '-', '--out', 'changed/out', ...today], notes);
    assert.equal(run.code, 0, run.err);
    assert.match(read('changed/out/talking-points.md'), /It no longer pays\./);
  });

  const wrong: [name: string, template: string, said: RegExp][] = [
    ['an endless recursion', '{{> round}}', /partials\/round\.md\.hbs .*includes itself/],
    ['five megabytes of output', `{{#each other_terms}}{{> big}}{{/each}}${'{{> big}}'.repeat(60)}`, /more text than a letter can hold/],
    ['a template of five megabytes', 'x'.repeat(5_000_000), /more text than a letter can hold/],
    ['a prototype', 'Hi {{constructor}}', /Line 1, column 6: There is no term “constructor”/],
    ['a prototype by `with`', '{{#with __proto__}}x{{/with}}', /en\/evil-letter\.md\.hbs .*There is no helper “with”/],
    ['private notes', '{{private.reason_if_asked}}', /There is no term “private\.reason_if_asked”/],
    ['a block that is not closed', 'Hi,\n{{#if reason}}', /is not a template/],
    ['a name close to a term', 'Hi {{cleint.name}} {{> nobody}}', /Did you mean “client\.name”\?/],
  ];
  for (const [name, template, said] of wrong) {
    test(`${name}: one sentence, exit 2, nothing written`, async () => {
      own('evil', 'en/evil-letter', template);
      own('evil', 'en/partials/round', 'a {{> round}}');
      own('evil', 'en/partials/big', 'x'.repeat(90_000));
      const started = Date.now();
      const run = await make('evil', 'evil-letter');
      assert.equal(run.code, 2);
      assert.match(run.err, said);
      assert.equal(run.err.trimEnd().split('\n').length, 1, run.err);
      assert.equal(existsSync(path.join(dir, 'evil/out')), false);
      assert.ok(Date.now() - started < 5000, 'in time');
    });
  }

  test('a pack of which one template is broken writes none of its documents', async () => {
    await make('half', 'notice-letter');
    own('half', 'en/handover-checklist', '{{constructor}}');
    const run = await amicable(['pack', 'half/out/notice-letter.md', '--kinds', 'confirmation-email,handover-checklist', '--out', 'half/pack', ...today]);
    assert.equal(run.code, 2);
    assert.match(run.err, /^The template en\/handover-checklist\.md\.hbs can’t be used as it stands\./);
    assert.equal(existsSync(path.join(dir, 'half/pack')), false);
  });

  test('a template in bytes that are no text is said to be none', async () => {
    own('bytes', 'en/card', '');
    writeFileSync(path.join(dir, 'bytes/.amicable/templates/en/card.md.hbs'), Buffer.from([0xff, 0xfe, 0x00, 0x41]));
    const run = await make('bytes', 'card');
    assert.equal(run.code, 2);
    assert.match(run.err, /card\.md\.hbs is not a text file in UTF-8/);
  });
});
