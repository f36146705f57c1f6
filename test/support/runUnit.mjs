// Runs the bundled unit tests with node's own runner: the quick ones, or with --all also the `*.slow.test.ts`, which
// render every document there is or read a megabyte of nonsense. Node 20 takes no globs, later ones no folders: hence the list.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const out = path.resolve('out/unit');
const args = process.argv.slice(2);
const all = args.includes('--all');
const files = readdirSync(out, { recursive: true }).filter(f => f.endsWith('.test.mjs') && (all || !f.endsWith('.slow.test.mjs'))).map(f => path.join(out, f));
if (files.length === 0) {
  console.error('No unit tests were built. Run `node esbuild.js --with-tests` first.');
  process.exit(1);
}
process.exit(spawnSync(process.execPath, ['--enable-source-maps', '--test', ...args.filter(a => a !== '--all'), ...files], { stdio: 'inherit' }).status ?? 1);
