// Trains the second opinion on tone from test/corpus and writes media/models/tone-<language>.bin.
//   npm run train:tone                       with the thresholds of thresholds.json
//   npm run train:tone -- --set-thresholds   sets them anew first, beside the rules as they are now
//   npm run train:tone -- --check            trains anew and fails where the bytes differ
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadModel } from '../../core/tone/model/model.js';
import type { Language } from '../../core/types.js';
import { readCorpus } from './corpus.js';
import { fit, instancesOfFile, letterInstances, letterSentences, type Instance } from './fit.js';
import { coreOf, lintJudge } from './judges.js';
import { readLetters } from './letters.js';
import { pack } from './pack.js';
import { modelFile, sourceFile, sourceHash } from './source.js';
import { auc, inCompany, letterThreshold, scoreText, thresholdFor, type Scored } from './threshold.js';

const PRECISION = 0.97;

const root = path.resolve(import.meta.dirname, '../../..');
const corpus = path.join(root, 'test/corpus/sentences');
const thresholdsFile = path.join(root, 'src/dev/tone-model/thresholds.json');
const check = process.argv.includes('--check');
const thresholds = JSON.parse(readFileSync(thresholdsFile, 'utf8')) as Record<Language, number>;

const FOLDS = 4;

/** The scores of the tuning letters' sentences, each by a model that has not learnt from its letter. */
function letterScores(instances: readonly Instance[], letters: readonly string[]): number[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = loadModel(pack(fit([...instances, ...letterInstances(letters.filter((_l, i) => i % FOLDS !== fold))]), 0));
    return letters.filter((_l, i) => i % FOLDS === fold).flatMap(l => inCompany(letterSentences(l).map(s => model.score(s))));
  }).flat();
}

/**
 * The lowest threshold at which the model, alone or with the rules, is right on `dev-*` as often as asked, and at which
 * it marks few enough sentences of the good letters that we tune on.
 */
async function setThreshold(language: Language, score: (text: string) => number, instances: readonly Instance[], letters: readonly string[]): Promise<number> {
  const rules = lintJudge((await coreOf(root)).createService({ today: () => '2026-11-25' }), language);
  const samples = readCorpus(corpus, `dev-${language}`).flatMap(f => f.samples);
  const scores = samples.map(s => score(s.text));
  const dev: Scored[] = samples.map((s, i) => ({ score: rules(s.text) ? Infinity : scores[i]!, faulty: s.label === 'flag' }));
  const byLetters = letterThreshold(letterScores(instances, letters), letters.join(' ').split(/\s+/).length);
  const alone = dev.map((s, i) => ({ ...s, score: scores[i]! }));
  const bySentences = Math.min(thresholdFor(dev, PRECISION), thresholdFor(alone, PRECISION));
  const threshold = Math.max(bySentences, byLetters);
  const flagged = dev.filter(s => s.score >= threshold);
  const ruled = dev.filter(s => s.score === Infinity);
  console.log(`${language}: threshold ${threshold.toFixed(3)} (sentences ${bySentences.toFixed(3)}, letters ${byLetters.toFixed(3)}); with the rules it flags ${flagged.length} of dev, ${flagged.filter(s => s.faulty).length} rightly; the rules alone ${ruled.length}, ${ruled.filter(s => s.faulty).length} rightly`);
  return Math.round(threshold * 1000) / 1000;
}

async function train(language: Language): Promise<Uint8Array> {
  const instances = readCorpus(corpus, `train-${language}-`).flatMap(instancesOfFile);
  const letters = readLetters(root, language).filter(l => l.set === 'tune').map(l => l.text);
  const fitted = fit([...instances, ...letterInstances(letters)]);
  const unset = loadModel(pack(fitted, 0));
  if (process.argv.includes('--set-thresholds')) thresholds[language] = await setThreshold(language, text => scoreText(unset, text), instances, letters);
  const bytes = pack(fitted, thresholds[language]);
  const dev = readCorpus(corpus, `dev-${language}`).flatMap(f => f.samples).map(s => ({ score: scoreText(unset, s.text), faulty: s.label === 'flag' }));
  console.log(`${language}: ${bytes.length} bytes, ${fitted.weights.size} features, AUC on dev ${auc(dev).toFixed(3)}`);
  return bytes;
}

mkdirSync(path.join(root, path.dirname(sourceFile)), { recursive: true });
for (const language of ['en', 'es'] as const) {
  const file = path.join(root, modelFile(language));
  const bytes = await train(language);
  if (!check) writeFileSync(file, bytes);
  else if (!existsSync(file) || !readFileSync(file).equals(bytes)) {
    console.error(`${modelFile(language)} is not what training gives. Run \`npm run train:tone\` and commit the result.`);
    process.exitCode = 1;
  }
}
if (!check) {
  writeFileSync(thresholdsFile, `${JSON.stringify(thresholds)}\n`);
  writeFileSync(path.join(root, sourceFile), `${sourceHash(root)}\n`);
}
