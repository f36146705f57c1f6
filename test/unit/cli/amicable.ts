import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';

/** A folder of this test file's own, gone when its tests are done. */
export const dir = mkdtempSync(path.join(tmpdir(), 'amicable-cli-'));
after(() => rmSync(dir, { recursive: true, force: true }));

export interface Run { readonly code: number; readonly out: string; readonly err: string }

/** Runs the built command line in `dir`, as a person would. */
export function amicable(args: readonly string[], input?: string | Buffer): Run {
  const r = spawnSync(process.execPath, [path.resolve('dist/cli.js'), ...args], { cwd: dir, encoding: 'utf8', input: input ?? '', env: { PATH: process.env.PATH, LANG: 'C' } });
  return { code: r.status ?? -1, out: r.stdout, err: r.stderr };
}

/** Writes a file in `dir` and returns its name. */
export function file(name: string, content: string | Buffer): string {
  mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
  writeFileSync(path.join(dir, name), content);
  return name;
}
