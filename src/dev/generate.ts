// Writes everything that is generated from sources; with --check, writes nothing and fails where a file is not current.
//   npm run generate · npm run generate:check
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Generator } from './generator.js';
import { holidayTable } from './holidayTable.js';
import { manifestRules } from './manifestRules.js';
import { readmeTables } from './readmeTables.js';
import { ruleDocs } from './ruleDocs.js';
import { ruleIndex } from './ruleIndex.js';
import { termsSchema } from './termsSchema.js';
import { toneExamples } from './toneExamples.js';
import { toneProven } from './toneProven.js';
import { toneModelIsCurrent } from './tone-model/source.js';

/** In order: later generators load the sources that earlier ones write. */
const generators: readonly Generator[] = [holidayTable, toneProven, toneExamples, ruleIndex, ruleDocs, manifestRules, readmeTables, termsSchema, toneModelIsCurrent];

const root = path.resolve(import.meta.dirname, '../..');
const check = process.argv.includes('--check');
const stale: string[] = [];

for (const generator of generators) {
  const { files, owns } = await generator(root);
  for (const { path: file, text } of files) {
    const full = path.join(root, file);
    const current = await readFile(full, 'utf8').catch(() => undefined);
    if (current === text) continue;
    stale.push(file);
    if (check) continue;
    await mkdir(path.dirname(full), { recursive: true });
    await writeFile(full, text);
  }
  if (owns === undefined) continue;
  const kept = new Set(files.map(f => path.normalize(f.path)));
  for (const entry of await readdir(path.join(root, owns), { recursive: true, withFileTypes: true }).catch(() => [])) {
    const file = path.relative(root, path.join(entry.parentPath, entry.name));
    if (!entry.isFile() || kept.has(file)) continue;
    stale.push(file);
    if (!check) await rm(path.join(root, file));
  }
}

if (check && stale.length > 0) {
  console.error(`Not current: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`);
  process.exitCode = 1;
} else if (!check) {
  console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}` : 'Everything generated is current.');
}
