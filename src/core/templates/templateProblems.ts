import type { Language } from '../types.js';
import { sayText } from './say.js';

/** Something wrong in a template. Lines and columns count from 1; `partial` names the partial it stands in, if any. */
export interface TemplateProblem {
  readonly code: TemplateCode;
  readonly data: Readonly<Record<string, string>>;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly partial?: string | undefined;
}

const texts = {
  syntax: { en: 'This is not a template as it stands: {detail}.', es: 'Así no es una plantilla: {detail}.' },
  unknown_term: { en: 'There is no term “{name}” here.', es: 'Aquí no existe el término «{name}».' },
  unknown_helper: { en: 'There is no helper “{name}”.', es: 'No existe el ayudante «{name}».' },
  unknown_partial: { en: 'There is no partial “{name}”.', es: 'No existe el fragmento «{name}».' },
  unknown_word: { en: '“{name}” is not a word whose forms are known.', es: 'No se conocen las formas de «{name}».' },
  not_text: { en: '“{name}” does not print: it is a list, a group or a flag.', es: '«{name}» no se imprime: es una lista, un grupo o un indicador.' },
  not_list: { en: '“{name}” is not a list.', es: '«{name}» no es una lista.' },
  wrong_arguments: { en: '“{name}” is used like this: {example}', es: '«{name}» se usa así: {example}' },
  not_supported: { en: '“{name}” is not supported in templates.', es: 'Las plantillas no admiten «{name}».' },
  endless: { en: 'The partial “{name}” includes itself.', es: 'El fragmento «{name}» se incluye a sí mismo.' },
  too_long: { en: 'The template gives more text than a letter can hold.', es: 'La plantilla produce más texto del que cabe en una carta.' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type TemplateCode = keyof typeof texts;

/** The problem in one calm sentence, with "did you mean" where something is close. */
export function sayProblem(problem: TemplateProblem, locale: Language): string {
  return sayText(texts[problem.code], locale, problem.data);
}

/** Thrown by `render` for what only shows while rendering, and by code that needs a template of ours that is broken. */
export class TemplateError extends Error {
  readonly problems: readonly TemplateProblem[];

  constructor(problems: readonly TemplateProblem[]) {
    super(problems.map(p => `${p.partial ?? 'template'}:${p.line}:${p.column} ${sayProblem(p, 'en')}`).join('; '));
    this.problems = problems;
  }
}
