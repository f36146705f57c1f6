import type { Finding, Language, Rule } from '../../core/index.js';
import type { Say } from '../messages.js';
import { github } from './github.js';
import { json } from './json.js';
import { sarif } from './sarif.js';
import { text } from './text.js';

export interface LintedFile { readonly path: string; readonly language: Language; readonly findings: readonly Finding[]; readonly source: string }

export interface ReportInput { readonly files: readonly LintedFile[]; readonly locale: Language; readonly say: Say; readonly rules: readonly Rule[] }

/** Turns the findings of a run into what is printed, line end included. */
export type Reporter = (input: ReportInput) => string;

export const reporters = { text, json, sarif, github } satisfies Record<string, Reporter>;
