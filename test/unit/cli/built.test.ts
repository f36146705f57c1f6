import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';

const cli = path.resolve('dist/cli.js');

test('the built file reads standard input, prints, and exits as it should', () => {
  const run = spawnSync(process.execPath, [cli, 'lint', '--stdin', '--any', '--format', 'json'], { input: 'The project failed because of you.', encoding: 'utf8', env: { LANG: 'C' } });
  assert.equal(run.status, 1, run.stderr);
  assert.deepEqual((JSON.parse(run.stdout) as { files: { findings: { rule: string }[] }[] }).files[0]!.findings.map(f => f.rule), ['tone/blame']);
});

test('a mistake goes to standard error, with exit 2', () => {
  const run = spawnSync(process.execPath, [cli, 'lint', 'nope.md'], { encoding: 'utf8', env: { LANG: 'es_ES.UTF-8' } });
  assert.deepEqual([run.status, run.stdout.trim().split('\n').length, run.stderr], [2, 1, 'nope.md no existe.\n']);
});
