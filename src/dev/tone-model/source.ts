import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../core/types.js';
import type { Generator } from '../generator.js';

export const modelFile = (language: Language): string => `media/models/tone-${language}.bin`;
/** Holds the hash of everything that the model files depend on. */
export const sourceFile = 'media/models/source.txt';

const folders: readonly (readonly [folder: string, files: RegExp])[] = [
  ['src/core/tone', /^characters\.ts$/],
  ['src/core/tone/model', /\.ts$/],
  ['src/dev/tone-model', /^(corpus|fit|lbfgs|pack)\.ts$|^thresholds\.json$/],
  ['test/corpus/sentences', /\.jsonl$/],
  ['test/corpus/letters/en', /\.tune\.md$/],
  ['test/corpus/letters/es', /\.tune\.md$/],
];

/** One hash over the labelled sentences, the trainer and what reads the features; line ends don't count. */
export function sourceHash(root: string): string {
  const hash = createHash('sha256');
  for (const [folder, files] of folders) {
    for (const name of readdirSync(path.join(root, folder)).filter(f => files.test(f)).sort()) {
      hash.update(`${folder}/${name}\n`).update(readFileSync(path.join(root, folder, name), 'utf8').replace(/\r\n/g, '\n'));
    }
  }
  return hash.digest('hex');
}

/** Training takes too long for every `npm run generate`: this only says when it is due. */
// eslint-disable-next-line @typescript-eslint/require-await -- generators are asynchronous; this one has nothing to wait for
export const toneModelIsCurrent: Generator = async root => {
  const stored = readFileSync(path.join(root, sourceFile), 'utf8').trim();
  if (stored !== sourceHash(root)) throw new Error('The tone models are older than their sentences or their trainer. Run `npm run train:tone` and commit the result.');
  return { files: [] };
};
