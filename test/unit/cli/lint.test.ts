import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { amicable, dir, file } from './amicable.js';

const letter = (body: string): string => `---\ndocument: confirmation-email\nlanguage: en\nclient: { name: Acme }\nprovider: { name: Ana }\n---\n${body}\n\nThank you for the work we did together.\n`;

describe('amicable lint', () => {
  const unfilled = file('unfilled.md', letter('Dear [[salutation]],'));
  const clean = file('clean.md', letter('Dear Ms Lane,'));
  const other = file('other.md', '# Notes\n\n[[link]]\n');

  test('prints the contract’s JSON', async () => {
    const { code, out } = await amicable(['lint', '--format', 'json', unfilled]);
    assert.equal(code, 1);
    const report = JSON.parse(out) as { files: { path: string; language: string; findings: Record<string, unknown>[] }[]; summary: unknown };
    assert.deepEqual(Object.keys(report.files[0]!), ['path', 'language', 'findings']);
    const [finding] = report.files[0]!.findings;
    assert.deepEqual({ ...finding, message: '' }, {
      rule: 'structure/unfilled-place', severity: 'warning', message: '', text: '[[salutation]]',
      start: { offset: 102, line: 7, column: 6 }, end: { offset: 116, line: 7, column: 20 }, suggestions: [],
    });
    assert.deepEqual(report.summary, { files: 1, errors: 0, warnings: 1, information: 0 });
  });

  test('lists clean files too, and leaves out what is not ours unless --any is given', async () => {
    const paths = async (args: string[]): Promise<string[]> => (JSON.parse((await amicable(['lint', '--format', 'json', ...args])).out) as { files: { path: string }[] }).files.map(f => f.path);
    assert.deepEqual(await paths([clean, other]), [clean]);
    assert.deepEqual(await paths(['--any', clean, other]), [clean, other]);
    mkdirSync(path.join(dir, 'folder/.hidden'), { recursive: true });
    for (const name of ['folder/b.md', 'folder/sub/a.MD', 'folder/.hidden/c.md', 'folder/node_modules/d.md', 'folder/e.txt']) file(name, letter('Dear Ms Lane,'));
    assert.deepEqual(await paths(['folder']), ['folder/b.md', 'folder/sub/a.MD']);
  });

  const exits: [name: string, args: string[], code: number, said: RegExp][] = [
    ['clean', [clean], 0, /nothing found/],
    ['a warning', [unfilled], 1, /unfilled\.md:7:6 {2}warning/],
    ['a warning that is allowed', ['--max-warnings', '1', unfilled], 0, /1 warning/],
    ['in Spanish', ['--locale', 'es', unfilled], 1, /Falta por rellenar/],
    ['for GitHub', ['--format', 'github', unfilled], 1, /^::warning file=unfilled\.md,line=7,col=6,endLine=7,endColumn=20,title=structure\/unfilled-place::/],
    ['no such file', ['nope.md'], 2, /^nope\.md does not exist\.\n$/],
    ['a path beside standard input', ['--stdin', clean], 2, /^One argument too many: “clean\.md”/],
    ['no path', [], 2, /^Nothing to check/],
    ['an unknown option', ['--fromat', 'json', clean], 2, /^There is no option --fromat here/],
    ['an option without its value', ['--format'], 2, /^The option --format needs a value/],
    ['an unknown format', ['--format', 'xml', clean], 2, /^--format cannot be “xml”/],
    ['a date that is none', ['--today', '2026-02-30', clean], 2, /^--today cannot be “2026-02-30”/],
    ['a language we do not speak', ['--language', 'fr', clean], 2, /^--language cannot be “fr”/],
    ['a number that is none', ['--max-warnings', 'few', clean], 2, /^--max-warnings cannot be “few”/],
    ['a binary file', [file('unreadable/binary.md', Buffer.from([0x89, 0x50, 0, 0xff]))], 2, /^unreadable\/binary\.md is not a text file in UTF-8\.\n$/],
    ['UTF-16', [file('unreadable/utf16.md', Buffer.from('\uFEFFhi', 'utf16le'))], 2, /^unreadable\/utf16\.md is not a text file in UTF-8\.\n$/],
    ['a file far too large', [file('large/large.md', 'x'.repeat(10_000_000))], 2, /^large\/large\.md is larger than 8 MB/],
    ['a folder that is a file', [path.join(clean, 'x')], 2, /cannot be read|does not exist/],
  ];
  for (const [name, args, code, said] of exits) {
    test(`${name}: exit ${code}`, async () => {
      const run = await amicable(['lint', ...args]);
      assert.equal(run.code, code, run.err);
      assert.match(code === 2 ? run.err : run.out, said);
      if (code === 2) assert.equal(run.err.split('\n').length, 2, 'one line');
    });
  }

  test('an empty file is simply not ours', async () => assert.equal((await amicable(['lint', file('empty.md', '')])).code, 0));

  test('one unreadable file does not hide the others', async () => {
    const run = await amicable(['lint', 'nope.md', unfilled]);
    assert.equal(run.code, 2);
    assert.match(run.out, /unfilled\.md:7:6/);
  });

  test('reads standard input', async () => {
    const run = await amicable(['lint', '--stdin', '--stdin-filename', 'draft.md'], letter('Dear [[salutation]],'));
    assert.equal(run.code, 1);
    assert.match(run.out, /^draft\.md:7:6/);
    assert.equal((await amicable(['lint', '--stdin'], Buffer.from([0xff, 0xfe, 0]))).code, 2);
  });

  test('SARIF names every rule and every finding', async () => {
    const log = JSON.parse((await amicable(['lint', '--format', 'sarif', unfilled])).out) as { version: string; runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string }[] }[] };
    assert.equal(log.version, '2.1.0');
    assert.ok(log.runs[0]!.tool.driver.rules.some(r => r.id === 'structure/unfilled-place'));
    assert.deepEqual(log.runs[0]!.results.map(r => r.ruleId), ['structure/unfilled-place']);
  });

  test('a file in SARIF is where it is, whatever its name', async () => {
    const name = file('sp ace/ñ#?%.md', letter('Dear [[salutation]],'));
    const { out } = await amicable(['lint', '--format', 'sarif', name]);
    assert.match(out, /"uri":"sp%20ace\/%C3%B1%23%3F%25\.md"/);
  });

  test('a file that is named twice is checked once', async () => assert.match((await amicable(['lint', unfilled, `./${unfilled}`])).out, /^1 file checked/m));

  if (existsSync('/dev/zero')) test('a device without an end is too large', async () => {
    const run = await amicable(['lint', '/dev/zero']);
    assert.deepEqual([run.code, run.err], [2, '/dev/zero is larger than 8 MB, too large for a letter.\n']);
  });

  test('a file is never changed without --fix', () => assert.equal(readFileSync(path.join(dir, unfilled), 'utf8'), letter('Dear [[salutation]],')));
});

describe('the other commands', () => {
  test('kinds lists kinds, rules lists rules, explain explains', async () => {
    assert.match((await amicable(['kinds'])).out, /^termination-agreement +Termination agreement/);
    assert.match((await amicable(['kinds', '--locale', 'es'])).out, /^termination-agreement +Acuerdo de terminación/);
    assert.match((await amicable(['rules'])).out, /structure\/unfilled-place +warning/);
    assert.match((await amicable(['explain', 'structure/unfilled-place'])).out, /What it marks[^]*Why it matters[^]*Instead/);
  });

  const mistakes: [args: string[], said: RegExp][] = [
    [[], /^$/],
    [['explian'], /There is no command “explian”.*Did you mean “explain”\?/],
    [['explain'], /Name the rule/],
    [['explain', 'structure/unfiled-place'], /Did you mean “structure\/unfilled-place”\?/],
    [['explain', 'tone/zzz'], /^There is no rule “tone\/zzz”\.\n$/],
    [['kinds', 'en'], /^One argument too many: “en”\.\n$/],
    [['rules', 'tone'], /^One argument too many: “tone”\.\n$/],
    [['--locale', 'es', '--today=2026-12-31', 'kindz'], /^No existe el comando «kindz»/],
    [['kinds', '--force'], /There is no option --force here/],
  ];
  for (const [args, said] of mistakes) {
    test(`amicable ${args.join(' ')}: exit 2`, async () => {
      const run = await amicable(args);
      assert.equal(run.code, 2);
      assert.match(run.err, said);
    });
  }

  test('--help helps', async () => {
    assert.equal((await amicable(['--help'])).code, 0);
    assert.match((await amicable(['lint', '--help', '--locale', 'es'])).out, /Salida: 0 sin observaciones/);
  });
});
