import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { amicable, dir, file } from './amicable.js';

const today = ['--today', '2026-11-25'];
const names = file('names.json', JSON.stringify({ client: { name: 'Northwind' }, provider: { name: 'Ana Ruiz' } }));

describe('amicable new', () => {
  for (const language of ['en', 'es']) {
    test(`${language}: from the two names alone, the document lints with nothing but unfilled places`, async () => {
      const made = await amicable(['new', '--language', language, '--answers', names, '--out', `two-${language}`, ...today]);
      assert.deepEqual([made.code, made.out], [0, `${path.join(`two-${language}`, 'termination-agreement.md')}\n`]);
      const rules = [...(await amicable(['lint', `two-${language}`, ...today])).out.matchAll(/ {2}(\w+\/[\w-]+)$/gm)].map(m => m[1]);
      assert.deepEqual(rules.filter(r => r !== 'structure/unfilled-place'), []);
    });
  }

  test('answers may come by standard input, and the options override them', async () => {
    const made = await amicable(['new', '--answers', '-', '--kind', 'confirmation-email', '--language', 'es-MX', '--out', 'stdin', ...today], '\uFEFF{"language":"en","document":"termination-agreement"}');
    assert.equal(made.code, 0, made.err);
    assert.match(readFileSync(path.join(dir, 'stdin/confirmation-email.md'), 'utf8'), /^document: confirmation-email\nlanguage: es-MX$/m);
  });

  for (const name of ['{{constructor}} & Sons: "Ltd" #1', 'Panadería «La Ñ»', '\'; rm -rf ~', '<b>*A_b*</b>', 'Zoë 😀 & `co`']) {
    test(`a client called ${name} is written as given`, async () => {
      const out = `hostile-${Buffer.from(name).toString('hex').slice(0, 12)}`;
      const made = await amicable(['new', '--answers', '-', '--out', out, ...today], JSON.stringify({ client: { name }, provider: { name } }));
      assert.equal(made.code, 0, made.err);
      assert.equal((await amicable(['lint', out, ...today])).code, 0);
    });
  }

  test('an existing file is not touched, unless --force says so', async () => {
    mkdirSync(path.join(dir, 'kept'));
    writeFileSync(path.join(dir, 'kept/termination-agreement.md'), 'mine');
    const refused = await amicable(['new', '--answers', names, '--out', 'kept']);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /^kept\/termination-agreement\.md exists already\. Nothing was written\. --force replaces it\.\n$/);
    assert.equal(readFileSync(path.join(dir, 'kept/termination-agreement.md'), 'utf8'), 'mine');
    assert.equal((await amicable(['new', '--answers', names, '--out', 'kept', '--force'])).code, 0);
    assert.match(readFileSync(path.join(dir, 'kept/termination-agreement.md'), 'utf8'), /^---\nversion: 1\n/);
  });

  test('private notes go beside the document, and git is told not to take them', async () => {
    const answers = JSON.stringify({ client: { name: 'N' }, provider: { name: 'A' }, private: { notes: 'sad' } });
    assert.equal((await amicable(['new', '--answers', '-', '--out', 'notes'], answers)).code, 0);
    assert.deepEqual(readdirSync(path.join(dir, 'notes')).sort(), ['.gitignore', 'termination-agreement.md', 'termination-agreement.private.yaml']);
    assert.doesNotMatch(readFileSync(path.join(dir, 'notes/termination-agreement.md'), 'utf8'), /sad/);
  });

  test('a .gitignore that is there keeps its lines', async () => {
    file('ignored/.gitignore', 'secret\n');
    assert.equal((await amicable(['new', '--answers', '-', '--out', 'ignored'], JSON.stringify({ private: { notes: 'sad' } }))).code, 0);
    assert.equal(readFileSync(path.join(dir, 'ignored/.gitignore'), 'utf8'), 'secret\n*.private.yaml\n');
  });

  const wrong: [name: string, args: string[], input: string, said: RegExp][] = [
    ['answers that are not JSON', [], '{\n "client": ana }', /^The answers in - are not JSON/],
    ['answers that are not JSON, said in Spanish', ['--locale', 'es'], '{"client"\n: }', /^Las respuestas de - no son JSON[^a-z]*(?:: mire la línea \d, columna \d)?\.\n$/],
    ['a name that would make the file binary', [], '{"client":{"name":"A\\u0000B"}}', /^client, name: a text is expected here\.\n$/],
    ['half a character', [], '{"reason":"\\ud800"}', /^reason: a text is expected here\.\n$/],
    ['answers that are no object', [], '[]', /object|key/],
    ['a wrong key', [], '{"clinet":{"name":"x"}}', /clinet.*client/],
    ['an impossible date', [], '{"last_working_day":"2026-02-30"}', /2026-02-30|calendar|date/i],
    ['an amount in words', [], '{"outstanding_payments":[{"invoice":"1","amount":"twelve","currency":"EUR"}]}', /amount/i],
    ['an unknown kind', ['--kind', 'terminaton-agreement'], '{}', /Did you mean “termination-agreement”\?/],
    ['an unknown language', ['--language', 'fr'], '{}', /--language cannot be “fr”/],
    ['an impossible today', ['--today', '2026-13-01'], '{}', /--today cannot be/],
    ['a folder that is a file', ['--out', names], '{}', /^Cannot write in names\.json/],
    ['a folder below a file', ['--out', `${names}/sub`], '{}', /^Cannot write in names\.json\/sub/],
    ['answers that cannot be read', ['--answers', 'nope.json'], '', /^nope\.json does not exist/],
  ];
  for (const [name, args, input, said] of wrong) {
    test(`${name}: one sentence, exit 2, nothing written`, async () => {
      const run = await amicable(['new', '--answers', '-', '--out', 'wrong', ...args], input);
      assert.equal(run.code, 2);
      assert.match(run.err, said);
      assert.equal(run.err.trimEnd().split('\n').length, 1, run.err);
      assert.equal(run.out, '');
      assert.equal(existsSync(path.join(dir, 'wrong')), false);
    });
  }
});
