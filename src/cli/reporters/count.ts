import type { LintedFile } from './index.js';

export interface Counts { readonly files: number; readonly errors: number; readonly warnings: number; readonly information: number }

/** How much was checked and found. Hints count as information. */
export function count(files: readonly LintedFile[]): Counts {
  const all = files.flatMap(f => f.findings);
  const of = (...severities: string[]): number => all.filter(f => severities.includes(f.severity)).length;
  return { files: files.length, errors: of('error'), warnings: of('warning'), information: of('information', 'hint') };
}
