// The built command line, as a process of its own, makes every kind in both languages: from full answers that suit the kind, with plain
// names and with hostile ones, no finding at all; from the two names alone, none but unfilled places.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { kinds } from '../../../src/core/kinds.js';

const cli = path.resolve('dist/cli.js');
const answersOf = path.resolve('test/templates');
const dir = mkdtempSync(path.join(tmpdir(), 'amicable-kinds-'));
after(() => rmSync(dir, { recursive: true, force: true }));

const run = promisify(execFile);
const today = ['--today', '2026-11-25'];

type Answers = Record<string, unknown>;
const full = (kind: string, language: string): Answers =>
  JSON.parse(readFileSync(path.join(answersOf, kind, `answers.full.${language}.json`), 'utf8')) as Answers;
const renamed = (answers: Answers, client: string, provider: string): Answers =>
  ({ ...answers, client: { ...answers['client'] as object, name: client }, provider: { ...answers['provider'] as object, name: provider } });

const sets: readonly { readonly name: string; readonly answers: (kind: string, language: string) => Answers; readonly allowed: readonly string[] }[] = [
  { name: 'full', answers: full, allowed: [] },
  { name: 'hostile', answers: (kind, language) => renamed(full(kind, language), '{{constructor}} & Sons: "Ltd" #1', 'Panadería «La Ñ»'), allowed: [] },
  { name: 'names', answers: () => renamed({}, 'Acme Inc.', 'Panadería «La Ñ»'), allowed: ['structure/unfilled-place'] },
];

/** Makes one document of each kind into a folder and says where they are. */
async function makeAll(set: (typeof sets)[number], language: string): Promise<string> {
  const out = path.join(dir, `${set.name}-${language}`);
  for (const { id } of kinds) {
    const answers = path.join(dir, `${set.name}-${language}-${id}.json`);
    writeFileSync(answers, JSON.stringify(set.answers(id, language)));
    const made = await run(process.execPath, [cli, 'new', '--kind', id, '--language', language, '--answers', answers, '--out', out, '--force', ...today]);
    assert.deepEqual([made.stdout, made.stderr], [`${path.join(out, `${id}.md`)}\n`, '']);
  }
  return out;
}

/** The findings in a folder, as `file: rule: text`; a folder with warnings makes the command end with 1, and still print. */
async function findingsIn(folder: string): Promise<{ readonly files: number; readonly found: readonly { rule: string; at: string }[] }> {
  const { stdout } = await run(process.execPath, [cli, 'lint', folder, '--format', 'json', ...today], { maxBuffer: 1 << 26 }).catch((e: unknown) => e as { stdout: string });
  const { files } = JSON.parse(stdout) as { files: { path: string; findings: { rule: string; text: string }[] }[] };
  return { files: files.length, found: files.flatMap(f => f.findings.map(({ rule, text }) => ({ rule, at: `${path.basename(f.path)}: ${rule}: ${text}` }))) };
}

describe('the built command line makes every kind', () => {
  for (const set of sets) {
    for (const language of ['en', 'es']) {
      test(`${set.name} answers, ${language}: ${kinds.length} documents`, async () => {
        const out = await makeAll(set, language);
        const { files, found } = await findingsIn(out);
        assert.equal(files, kinds.length);
        assert.deepEqual(found.filter(f => !set.allowed.includes(f.rule)).map(f => f.at), []);
        for (const { id } of kinds) {
          const text = readFileSync(path.join(out, `${id}.md`), 'utf8');
          const { client } = set.answers(id, language) as { client: { name: string } };
          assert.ok(text.includes(`document: ${id}\n`));
          // However it is quoted in the front matter, the name is the client's own.
          assert.ok(text.includes(client.name) || text.includes(client.name.replaceAll('"', '\\"')), client.name);
        }
      });
    }
  }
});
