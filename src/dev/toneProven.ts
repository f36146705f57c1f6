import path from 'node:path';
import type { Language } from '../core/types.js';
import { load, type Generator } from './generator.js';
import { readCorpus } from './tone-model/corpus.js';
import { readLetters } from './tone-model/letters.js';

type Engine = Pick<typeof import('../core/tone/index.js'), 'readAll'>;

/** So many files, each written without sight of the others, must have a faulty sentence with the pattern in what is wrong with it. */
const FILES = 2;

/**
 * Which patterns of the lexicons may be relied on by themselves: those that several writers used where an editor would
 * step in, and none in a good sentence or letter. What the others find is only information, and asks the model's opinion.
 */
export const toneProven: Generator = async root => {
  const { readAll } = await load(root, 'src/core/tone/index.ts') as Engine;
  const of = (language: Language): string => {
    const seen = new Map<string, Set<string>>();
    const refuted = new Set<string>();
    for (const file of readCorpus(path.join(root, 'test/corpus/sentences'), '')) {
      for (const s of file.samples) {
        if (s.lang !== language) continue;
        const from = s.label === 'flag' ? s.text.indexOf(s.span) : -1;
        for (const { key, range } of readAll(s.text, language).matches) {
          if (s.label === 'ok') refuted.add(key);
          else if (range.start < from + s.span.length && from < range.end) seen.set(key, (seen.get(key) ?? new Set()).add(file.name));
        }
      }
    }
    for (const letter of readLetters(root, language)) {
      for (const { key } of letter.set === 'blind' ? [] : readAll(letter.text, language).matches) refuted.add(key);
    }
    return inLines([...seen].filter(([key, files]) => files.size >= FILES && !refuted.has(key)).map(([key]) => key).sort());
  };
  const text = `import type { Language } from '../../types.js';

// Generated from test/corpus/sentences by \`npm run generate\`. Do not edit.

/** Patterns that may be relied on by themselves, by \`provenKey\`. */
export const proven: Readonly<Record<Language, string>> = {
  en: ${of('en')},
  es: ${of('es')},
};
`;
  return { files: [{ path: 'src/core/tone/lexicon/proven.generated.ts', text }] };
};

function inLines(keys: readonly string[]): string {
  const lines = Array.from({ length: Math.ceil(keys.length / 16) }, (_, i) => keys.slice(i * 16, i * 16 + 16).join(' '));
  return lines.map((line, i) => `'${line}${i < lines.length - 1 ? ' ' : ''}'`).join('\n    + ');
}
