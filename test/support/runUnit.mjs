// Runs the bundled unit tests with node's own runner: the quick ones, or with --all also the `*.slow.test.ts`, which
// render every document there is or read a megabyte of nonsense.
import { readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { run } from 'node:test';
import { tap } from 'node:test/reporters';

const out = path.resolve('out/unit');
const all = process.argv.includes('--all');
const built = readdirSync(out, { recursive: true }).filter(f => f.endsWith('.test.mjs') && (all || !f.endsWith('.slow.test.mjs')));
if (built.length === 0) {
  console.error('No unit tests were built. Run `node esbuild.js --with-tests` first.');
  process.exit(1);
}
/**
 * The command line's tests work in a folder of their own, so each has a process of its own, as has everything slow.
 * The other quick ones share a process: starting one for each took longer than running them.
 */
const alone = built.filter(f => f.startsWith(path.join('unit', 'cli')) || f.startsWith('rules') || f.endsWith('.slow.test.mjs'));
const together = path.join(out, 'together.mjs');
writeFileSync(together, built.filter(f => !alone.includes(f)).map(f => `import './${f.split(path.sep).join('/')}';\n`).join(''));

run({ files: [...alone.map(f => path.join(out, f)), together], concurrency: availableParallelism() })
  .on('test:fail', () => (process.exitCode = 1))
  .compose(tap)
  .pipe(process.stdout);
