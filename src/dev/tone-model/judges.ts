import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadModel, type ToneModel } from '../../core/tone/model/model.js';
import type { Service } from '../../core/index.js';
import type { Language } from '../../core/types.js';
import { load } from '../generator.js';
import { readCorpus, type Sample } from './corpus.js';
import { fit, instancesOfFile, letterInstances } from './fit.js';
import { readLetters } from './letters.js';
import type { Verdict } from './measure.js';
import { pack } from './pack.js';
import { modelFile } from './source.js';
import { inCompany, scoreText, type Scored } from './threshold.js';

/** Says whether a text would be marked. */
export type Judge = (text: string) => boolean;

/** Loads the core as the build bundles it. */
export async function coreOf(root: string): Promise<typeof import('../../core/index.js')> {
  return await load(root, 'src/core/index.ts') as typeof import('../../core/index.js');
}

export const modelBytes = (root: string, language: Language): Uint8Array => readFileSync(path.join(root, modelFile(language)));

/** Any finding of the tone family, or of those of its severities. */
export function lintJudge(service: Pick<Service, 'lint'>, language: Language, severities: readonly string[] = ['error', 'warning', 'information', 'hint']): Judge {
  return text => service.lint(text, { language, any: true }).some(f => f.rule.startsWith('tone/') && severities.includes(f.severity));
}

export const modelJudge = (model: ToneModel): Judge => text => scoreText(model, text) >= model.threshold(1);

export function judge(samples: readonly Sample[], flagged: Judge, change: (text: string) => string = t => t): Verdict[] {
  return samples.map(s => ({ faulty: s.label === 'flag', flagged: flagged(change(s.text)), category: s.category }));
}

/** So many models are trained; the files are dealt out among them. */
const FOLDS = 8;

/** A train file, judged by a model that has not learnt from it. */
export interface CrossValidated { readonly name: string; readonly verdicts: Verdict[]; readonly scored: Scored[]; /** As whole messages, where the file holds such. */ readonly messages: Verdict[] }

/** Each train file judged by a model that has not learnt from it, at the threshold that ships. */
export function crossValidate(folder: string, language: Language): readonly CrossValidated[] {
  const root = path.resolve(folder, '../../..');
  const threshold = loadModel(modelBytes(root, language)).threshold(1);
  const files = readCorpus(folder, `train-${language}-`);
  const letters = letterInstances(readLetters(root, language).filter(l => l.set === 'tune').map(l => l.text));
  const models = Array.from({ length: Math.min(FOLDS, files.length) }, (_, fold) =>
    loadModel(pack(fit([...files.filter((_f, i) => i % FOLDS !== fold).flatMap(instancesOfFile), ...letters]), threshold)));
  return files.map((file, i) => {
    const model = models[i % FOLDS]!;
    const verdict = (s: Sample, score: number): Verdict => ({ faulty: s.label === 'flag', flagged: score >= threshold, category: s.category });
    const scored = file.samples.map(s => ({ score: scoreText(model, s.text), faulty: s.label === 'flag' }));
    const scores = scored.map(s => s.score);
    const messages = ofMessages.test(file.name) ? inPieces(scores).flatMap(inCompany).map((reach, k) => verdict(file.samples[k]!, reach)) : [];
    return { name: file.name, scored, messages, verdicts: file.samples.map((s, k) => verdict(s, scores[k]!)) };
  });
}

/** Files that hold whole messages, cut into sentences in order. */
const ofMessages = /^train-(?:..-(?:v|ab)|es-ag)$/;
/** About as many lines as a message has. */
const MESSAGE_LINES = 12;

function inPieces(scores: readonly number[]): number[][] {
  return Array.from({ length: Math.ceil(scores.length / MESSAGE_LINES) }, (_, i) => scores.slice(i * MESSAGE_LINES, (i + 1) * MESSAGE_LINES));
}

/** Leaves the letters and drops their accents, but for the tilde of ñ. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/n\u0303/g, '\u{e000}').replace(/N\u0303/g, '\u{e001}').replace(/\p{M}/gu, '').replace(/\u{e000}/gu, 'ñ').replace(/\u{e001}/gu, 'Ñ');
}
