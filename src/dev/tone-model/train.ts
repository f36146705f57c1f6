// Trains the second opinion on tone from test/corpus and writes media/models/tone-<language>.bin.
//   npm run train:tone            · npm run train:tone -- --check   trains anew and fails where the bytes differ
import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { loadModel } from '../../core/tone/model/model.js';
import type { Language } from '../../core/types.js';
import { readCorpus } from './corpus.js';
import { fit, instancesOf } from './fit.js';
import { pack } from './pack.js';
import { modelFile, sourceFile, sourceHash } from './source.js';
import { auc, scoreText, thresholdFor } from './threshold.js';

const PRECISION = 0.95;

const root = path.resolve(import.meta.dirname, '../../..');
const check = process.argv.includes('--check');
const corpus = path.join(root, 'test/corpus/sentences');

/** Learns from `train-*`, sets the threshold on `dev-*`. */
function train(language: Language): Uint8Array {
  const fitted = fit(readCorpus(corpus, `train-${language}-`).flatMap(f => instancesOf(f.samples)));
  const unset = loadModel(pack(fitted, 0));
  const dev = readCorpus(corpus, `dev-${language}`).flatMap(f => f.samples)
    .map(s => ({ score: scoreText(unset, s.text), faulty: s.label === 'flag' }));
  const threshold = thresholdFor(dev, PRECISION);
  const bytes = pack(fitted, threshold);
  const flagged = dev.filter(s => s.score >= threshold);
  console.log(`${language}: ${bytes.length} bytes, ${fitted.weights.size} features; on dev: AUC ${auc(dev).toFixed(3)}, threshold ${threshold.toFixed(3)} flags ${flagged.length}, ${flagged.filter(s => s.faulty).length} of them rightly`);
  return bytes;
}

mkdirSync(path.join(root, path.dirname(sourceFile)), { recursive: true });
for (const language of ['en', 'es'] as const) {
  const file = path.join(root, modelFile(language));
  const bytes = train(language);
  if (!check) writeFileSync(file, bytes);
  else if (!existsSync(file) || !readFileSync(file).equals(bytes)) {
    console.error(`${modelFile(language)} is not what training gives. Run \`npm run train:tone\` and commit the result.`);
    process.exitCode = 1;
  }
}
if (!check) writeFileSync(path.join(root, sourceFile), `${sourceHash(root)}\n`);
