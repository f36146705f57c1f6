import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { Stop, tempDir } from './cleanup.js';
import { exitCodes } from './exitCodes.js';
import { root } from './paths.js';

/** Packs what `npm run package` packs, into a temporary folder, and returns the path of the VSIX. */
export function packVsix(): string {
  const file = path.join(tempDir('vsix'), 'amicable.vsix');
  const started = Date.now();
  // What stands after "--" goes to vsce, for which the last --out counts.
  const done = spawnSync('npm', ['run', '--silent', 'package', '--', '--out', file], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) throw new Stop(`The extension could not be packed.\n${done.stdout}${done.stderr}`.trim(), exitCodes.failed);
  console.log(`Packed the extension: ${Math.round(statSync(file).size / 1000)} kB in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return file;
}
