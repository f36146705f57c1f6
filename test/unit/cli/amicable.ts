import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { run } from '../../../src/cli/run.js';

/** The folder of the project. */
export const root = process.cwd();

/** A folder of this test file's own, in which it runs, and which is gone when its tests are done. */
export const dir = mkdtempSync(path.join(tmpdir(), 'amicable-cli-'));
process.chdir(dir);
after(() => {
  process.chdir(root);
  rmSync(dir, { recursive: true, force: true });
});

export interface Run { readonly code: number; readonly out: string; readonly err: string }

/** Runs the command line in `dir`. `built.test.ts` runs the built file as a process of its own. */
export async function amicable(args: readonly string[], input: string | Buffer = ''): Promise<Run> {
  let out = '';
  let err = '';
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from(input as string));
  }
  const code = await run(args, { env: { LANG: 'C' }, stdin: stdin(), out: text => { out += text; }, err: text => { err += `${text}\n`; }, root });
  return { code, out, err };
}

/** Writes a file in `dir` and returns its name. */
export function file(name: string, content: string | Buffer): string {
  mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
  writeFileSync(path.join(dir, name), content);
  return name;
}
