import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadModel, type ToneModel } from '../../core/tone/model/model.js';
import type { Service } from '../../core/index.js';
import type { Language } from '../../core/types.js';
import { load } from '../generator.js';
import { readCorpus, type Sample } from './corpus.js';
import { fit, instancesOf } from './fit.js';
import type { Verdict } from './measure.js';
import { pack } from './pack.js';
import { modelFile } from './source.js';
import { scoreText, thresholdFor } from './threshold.js';

/** Says whether a text would be marked. */
export type Judge = (text: string) => boolean;

export const MODEL_RULE = 'tone/may-read-as-reproach';

/** Loads the core as the build bundles it. */
export async function coreOf(root: string): Promise<typeof import('../../core/index.js')> {
  return await load(root, 'src/core/index.ts') as typeof import('../../core/index.js');
}

export const modelBytes = (root: string, language: Language): Uint8Array => readFileSync(path.join(root, modelFile(language)));

/** Any finding of the tone family, or of those of its severities. */
export function lintJudge(service: Pick<Service, 'lint'>, language: Language, severities: readonly string[] = ['error', 'warning', 'information', 'hint']): Judge {
  return text => service.lint(text, { language, any: true }).some(f => f.rule.startsWith('tone/') && severities.includes(f.severity));
}

export const modelJudge = (model: ToneModel): Judge => text => scoreText(model, text) >= model.threshold;

export function judge(samples: readonly Sample[], flagged: Judge, change: (text: string) => string = t => t): Verdict[] {
  return samples.map(s => ({ faulty: s.label === 'flag', flagged: flagged(change(s.text)), category: s.category }));
}

/** The trained model's bytes, for some of the files, with its threshold set on `dev`. */
export function trainOn(files: readonly { readonly samples: readonly Sample[] }[], dev: readonly Sample[], precision: number): Uint8Array {
  const fitted = fit(files.flatMap(f => instancesOf(f.samples)));
  const unset = loadModel(pack(fitted, 0));
  return pack(fitted, thresholdFor(dev.map(s => ({ score: scoreText(unset, s.text), faulty: s.label === 'flag' })), precision));
}

/** Each train file judged by a model that has not learnt from it. */
export function crossValidate(folder: string, language: Language, precision: number): { readonly name: string; readonly verdicts: Verdict[]; readonly scored: { score: number; faulty: boolean }[] }[] {
  const files = readCorpus(folder, `train-${language}-`);
  const dev = readCorpus(folder, `dev-${language}`).flatMap(f => f.samples);
  return files.map(file => {
    const model = loadModel(trainOn(files.filter(f => f !== file), dev, precision));
    return {
      name: file.name,
      verdicts: judge(file.samples, modelJudge(model)),
      scored: file.samples.map(s => ({ score: scoreText(model, s.text), faulty: s.label === 'flag' })),
    };
  });
}

/** Leaves the letters and drops their accents, but for the tilde of ñ. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/n\u0303/g, '\u{e000}').replace(/N\u0303/g, '\u{e001}').replace(/\p{M}/gu, '').replace(/\u{e000}/gu, 'ñ').replace(/\u{e001}/gu, 'Ñ');
}
