// Runs the bundled unit tests with node's own runner: the quick ones, or with --all also the `*.slow.test.ts`, which
// render every document there is or read a megabyte of nonsense. Node 20 takes no globs, later ones no folders: hence the list.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const out = path.resolve('out/unit');
const args = process.argv.slice(2);
const all = args.includes('--all');
const built = readdirSync(out, { recursive: true }).filter(f => f.endsWith('.test.mjs'));
if (built.length === 0) {
  console.error('No unit tests were built. Run `node esbuild.js --with-tests` first.');
  process.exit(1);
}
/** The command line's tests work in a folder of their own, so each has a process of its own, as has everything slow. */
const alone = f => f.startsWith(path.join('unit', 'cli')) || f.endsWith('.slow.test.mjs');
// The other quick ones share a process: starting one for each took longer than running them.
const together = path.join(out, 'together.mjs');
writeFileSync(together, built.filter(f => !alone(f)).map(f => `import './${f.split(path.sep).join('/')}';\n`).join(''));
const files = [together, ...built.filter(f => alone(f) && (all || !f.endsWith('.slow.test.mjs'))).map(f => path.join(out, f))];
process.exit(spawnSync(process.execPath, ['--enable-source-maps', '--test', ...args.filter(a => a !== '--all'), ...files], { stdio: 'inherit' }).status ?? 1);
