import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { amicable, dir, file } from './amicable.js';

const today = ['--today', '2026-11-25'];
const answers = {
  client: { name: 'Northwind' }, provider: { name: 'Ana Ruiz' }, last_working_day: '2026-12-09', personal_data: true,
  handover: [{ item: 'Source files', kind: 'file', by: '2026-12-04' }], referrals: [{ name: 'Sam Fox', contact: 'sam@fox.example', consent: false }],
};

async function agreement(folder: string, language = 'en'): Promise<string> {
  const made = await amicable(['new', '--language', language, '--answers', '-', '--out', folder, ...today], JSON.stringify(answers));
  assert.equal(made.code, 0, made.err);
  return path.join(folder, 'termination-agreement.md');
}

describe('amicable pack', () => {
  for (const language of ['en', 'es']) {
    test(`${language}: makes what the terms call for, beside the document, linked to it and in step with it`, async () => {
      const source = await agreement(`pack-${language}`, language);
      const run = await amicable(['pack', source, ...today]);
      assert.equal(run.code, 0, run.err);
      const made = run.out.trim().split('\n').map(p => path.basename(p)).sort();
      assert.deepEqual(made, ['confirmation-email.md', 'data-return-certificate.md', 'handover-checklist.md', 'holding-firm-reply.md', 'talking-points.md'], 'no referral: the colleague has not agreed');
      for (const name of made) assert.match(readFileSync(path.join(dir, `pack-${language}`, name), 'utf8'), /^source: termination-agreement\.md$/m);
      const rules = [...(await amicable(['lint', `pack-${language}`, ...today])).out.matchAll(/ {2}(\w+\/[\w-]+)$/gm)].map(m => m[1]);
      assert.deepEqual(rules.filter(r => r !== 'structure/unfilled-place'), []);
    });
  }

  test('says when a document of the pack has fallen out of step', async () => {
    const source = await agreement('step');
    assert.equal((await amicable(['pack', source, '--kinds', 'confirmation-email', ...today])).code, 0);
    writeFileSync(path.join(dir, source), readFileSync(path.join(dir, source), 'utf8').replaceAll('2026-12-09', '2026-12-11').replaceAll('9 December', '11 December'));
    assert.match((await amicable(['lint', 'step', ...today])).out, /confirmation-email\.md:\d+:\d+ .*facts\/out-of-step/);
  });

  test('writes elsewhere on request, and still names its source', async () => {
    const source = await agreement('here');
    assert.equal((await amicable(['pack', source, '--kinds', 'confirmation-email', '--out', 'there', ...today])).out, `${path.join('there', 'confirmation-email.md')}\n`);
    assert.match(readFileSync(path.join(dir, 'there/confirmation-email.md'), 'utf8'), /^source: \.\.\/here\/termination-agreement\.md$/m);
  });

  test('overwrites nothing, and then writes nothing at all', async () => {
    const source = await agreement('full');
    file('full/handover-checklist.md', 'mine');
    const run = await amicable(['pack', source, ...today]);
    assert.equal(run.code, 2);
    assert.match(run.err, /^full\/handover-checklist\.md exists already/);
    assert.deepEqual(readdirSync(path.join(dir, 'full')).sort(), ['handover-checklist.md', 'termination-agreement.md']);
    assert.equal(readFileSync(path.join(dir, 'full/handover-checklist.md'), 'utf8'), 'mine');
  });

  mkdirSync(path.join(dir, 'wrong'));
  const wrong: [name: string, args: () => string[] | Promise<string[]>, said: RegExp][] = [
    ['no file', () => [], /^Name the document/],
    ['a file that is not there', () => ['nope.md'], /^nope\.md does not exist/],
    ['a file of somebody else', () => [file('wrong/notes.md', '# Notes\n')], /^wrong\/notes\.md has no “document:” line/],
    ['broken front matter', () => [file('wrong/broken.md', '---\ndocument: notice-letter\nclient: [\n---\n')], /no terms that could be read/],
    ['an unknown kind', async () => [await agreement('wrong'), '--kinds', 'confirmaton-email'], /Did you mean “confirmation-email”\?/],
  ];
  for (const [name, args, said] of wrong) {
    test(`${name}: one sentence, exit 2, nothing written`, async () => {
      const run = await amicable(['pack', ...await args(), '--out', 'nothing', ...today]);
      assert.equal(run.code, 2);
      assert.match(run.err, said);
      assert.equal(run.err.trimEnd().split('\n').length, 1, run.err);
      assert.equal(existsSync(path.join(dir, 'nothing')), false);
    });
  }
});
