import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Service } from '../../core/index.js';
import type { Finding, Language } from '../../core/types.js';

/**
 * A whole good letter. `tune`: the model learnt from it; `holdout`: it did not, but false alarms in it were mended; `blind`:
 * written last, by somebody who had not seen the rules, and linted once. Only these are reported.
 */
export interface Letter { readonly name: string; readonly set: 'tune' | 'holdout' | 'blind'; readonly text: string }

export interface Alarms { readonly letters: number; readonly words: number; readonly warnings: number; readonly findings: readonly (Finding & { readonly letter: string })[] }

export function readLetters(root: string, language: Language): Letter[] {
  const folder = path.join(root, 'test/corpus/letters', language);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter(f => f.endsWith('.md')).sort().map(name => ({
    name, set: (/\.(holdout|blind)\.md$/.exec(name)?.[1] ?? 'tune') as Letter['set'], text: readFileSync(path.join(folder, name), 'utf8'),
  }));
}

/** Every tone finding in letters that deserve none. */
export function alarms(service: Pick<Service, 'lint'>, language: Language, letters: readonly Letter[]): Alarms {
  const findings = letters.flatMap(l => service.lint(l.text, { language, any: true }).filter(f => f.rule.startsWith('tone/')).map(f => ({ ...f, letter: l.name })));
  return {
    letters: letters.length,
    words: letters.reduce((n, l) => n + (l.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0),
    warnings: findings.filter(f => f.severity === 'error' || f.severity === 'warning').length,
    findings,
  };
}

export const perThousand = (a: Alarms): string => a.words === 0 ? '–' : (a.findings.length * 1000 / a.words).toFixed(2);
