import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../core/types.js';

/** One labelled line of `test/corpus`; see the README there. */
export interface Sample {
  readonly id: string;
  readonly lang: Language;
  readonly label: 'flag' | 'ok';
  readonly category: string;
  readonly text: string;
  readonly span: string;
  readonly note?: string;
  readonly pair?: string;
}

export interface CorpusFile { readonly name: string; readonly samples: readonly Sample[] }

/** Reads the JSONL files of a corpus folder whose names start with `prefix` (`train-en-`), in name order. */
export function readCorpus(folder: string, prefix: string): CorpusFile[] {
  return readdirSync(folder).filter(f => f.startsWith(prefix) && f.endsWith('.jsonl')).sort().map(f => ({
    name: f.replace(/\.jsonl$/, ''),
    samples: readFileSync(path.join(folder, f), 'utf8').split('\n').filter(l => l.trim() !== '').map(l => JSON.parse(l) as Sample),
  }));
}
