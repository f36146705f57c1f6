import type { TermPath } from '../document/yaml.js';
import { describeProblem } from '../terms/describe.js';
import type { TermIssue } from '../terms/terms.js';
import type { Language } from '../types.js';
import { sayText } from './say.js';

/** Something wrong with the answers a document is to be made from. `path` reads `deliverables[0].deadline`. */
export interface AnswerProblem { readonly path: string; readonly code: string; readonly message: string }

const texts = {
  not_an_object: { en: 'The answers are not an object of terms.', es: 'Las respuestas no son un objeto de datos.' },
  unknown_kind: { en: 'There is no kind of document called “{written}”.', es: 'No hay ningún tipo de documento llamado «{written}».' },
  no_terms: { en: 'This document has no terms that could be read.', es: 'Este documento no tiene datos que se puedan leer.' },
  no_template: { en: 'There is no template for this kind of document.', es: 'No hay plantilla para esta clase de documento.' },
  broken_template: { en: 'The template {file} can’t be used as it stands. Line {line}, column {column}: {detail}', es: 'La plantilla {file} no se puede usar tal como está. Línea {line}, columna {column}: {detail}' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** `['deliverables', 0, 'deadline']` → `deliverables[0].deadline`. */
export function pathText(path: TermPath): string {
  return path.map((p, i) => typeof p === 'number' ? `[${p}]` : i === 0 ? p : `.${p}`).join('');
}

/** A problem that is not one of a single term's. */
export function answerProblem(path: TermPath, code: keyof typeof texts, locale: Language, data: Readonly<Record<string, string | undefined>> = {}): AnswerProblem {
  return { path: pathText(path), code, message: sayText(texts[code], locale, data) };
}

/** A wrong term, described as it would be in a document. */
export function termProblem(issue: TermIssue, locale: Language, prefix: TermPath = []): AnswerProblem {
  const path = [...prefix, ...issue.path];
  return { path: pathText(path), code: issue.code, message: describeProblem({ ...issue, path }, locale) };
}
