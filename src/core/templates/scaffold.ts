import { languageOfTag } from '../document/language.js';
import { writeYaml } from '../document/yaml.js';
import { kindById } from '../kinds.js';
import { nearest } from '../nearest.js';
import { PRIVATE_IGNORE } from '../terms/beside.js';
import { privateSchema, termsSchema, type PrivateTerms, type Terms } from '../terms/schema.js';
import { readPrivateTerms, readTerms } from '../terms/terms.js';
import type { IsoDate, Language, ProposedFile } from '../types.js';
import { answerProblem, termProblem, type AnswerProblem } from './answerProblems.js';
import { kindsWithTemplate, templateFor, type TemplateSource } from './builtin.js';
import { withDefaults, type NoticeOptions } from './defaults.js';
import { fileNames, slugOf } from './names.js';
import { offersFor, withOffers } from './offers.js';
import { sayProblem, TemplateError, type TemplateProblem } from './templateProblems.js';
import { registerOf, viewOf } from './view.js';

export interface ScaffoldRequest {
  /** The shape of the front matter, plus `private` for the notes beside the document. */
  readonly answers: unknown;
  /** Override what the answers say. */
  readonly kind?: string | undefined;
  readonly language?: string | undefined;
  readonly templates?: TemplateSource | undefined;
  /** Ids of clauses with options for the client, which the document offers in a part of its own; see `offersFor`. */
  readonly offers?: readonly string[] | undefined;
}

/** The document first; the private notes and the line of `.gitignore` that covers them only where there are any. */
export type ScaffoldResult =
  | { readonly ok: true; readonly files: readonly ProposedFile[]; readonly slug: string }
  | { readonly ok: false; readonly problems: readonly AnswerProblem[] };

export interface ScaffoldContext {
  readonly today: IsoDate;
  /** The language of problems, and of a document whose language nobody chose. */
  readonly locale: Language;
  readonly options: NoticeOptions;
}

const usualKind = 'termination-agreement';

/** Makes a document from answers. Writes nothing; where an answer is wrong, says so and makes nothing. */
export function scaffold(request: ScaffoldRequest, { today, locale, options }: ScaffoldContext): ScaffoldResult {
  const { answers } = request;
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return { ok: false, problems: [answerProblem([], 'not_an_object', locale)] };
  const { private: notes, document, ...rest } = answers as Record<string, unknown>;
  const kind = request.kind ?? document ?? usualKind;
  const tag = request.language ?? rest['language'] ?? locale;
  const language = typeof tag === 'string' ? languageOfTag(tag) : undefined;
  if (typeof kind !== 'string' || (!kindById(kind) && (language === undefined || request.templates?.template(language, kind) === undefined))) {
    const written = typeof kind === 'string' ? kind.slice(0, 80) : '';
    return { ok: false, problems: [answerProblem(['document'], 'unknown_kind', locale, { written, near: nearest(written, [...kindsWithTemplate.map(k => k.id), ...(language && request.templates?.kinds?.(language)) ?? []]) })] };
  }
  const read = readTerms({ ...rest, language: tag });
  const readNotes = notes === undefined ? undefined : readPrivateTerms(notes);
  const problems = [...read.issues.map(i => termProblem(i, locale)), ...(readNotes?.issues ?? []).map(i => termProblem(i, locale, ['private']))];
  if (problems.length > 0) return { ok: false, problems };

  return make(withDefaults(read.terms, kind, read.terms.language ?? locale, today, options), kind, readNotes?.terms, locale, request.templates, request.offers);
}

/** The files for terms that are complete. */
export function make(terms: Terms, kind: string, notes: PrivateTerms | undefined, locale: Language, source?: TemplateSource, offers: readonly string[] = []): ScaffoldResult {
  const register = registerOf(terms, locale);
  const template = templateFor(register.language, kind, source);
  // The first says enough here; the others are diagnostics in the template.
  const broken = ([p]: readonly TemplateProblem[]): ScaffoldResult => ({ ok: false, problems: p === undefined ? [] : [answerProblem(['document'], 'broken_template', locale, {
    file: `${register.language}/${p.partial === undefined ? kind : `partials/${p.partial}`}.md.hbs`, line: String(p.line), column: String(p.column), detail: sayProblem(p, locale),
  })] });
  if (!template) return { ok: false, problems: [answerProblem(['document'], 'no_template', locale)] };
  if (!template.ok) return broken(template.problems);
  let body: string;
  try {
    const readsNotes = !template.own && kindById(kind)?.private === true;
    body = withOffers(template.template.render(viewOf(terms, register, readsNotes ? notes ?? {} : undefined), register), template.own ? [] : offersFor(kind, offers), terms, register);
  } catch (error) {
    if (error instanceof TemplateError) return broken(error.problems);
    throw error;
  }
  const names = fileNames(kind);
  const hasNotes = notes !== undefined && Object.keys(notes).length > 0;
  return {
    ok: true,
    slug: slugOf(terms.client?.name ?? '', register.language),
    files: [
      { path: names.document, text: `---\n${writeYaml(ordered(terms))}---\n\n${body}\n` },
      ...(hasNotes ? [{ path: names.privateNotes, text: writeYaml(inOrder(notes, Object.keys(privateSchema.shape))) }, { path: '.gitignore', text: PRIVATE_IGNORE }] : []),
    ],
  };
}

const termNames = Object.keys(termsSchema.shape);

/** The order of the schema, which is that of the manual; groups and items keep the order they came in. */
function ordered(terms: Terms): Record<string, unknown> {
  return inOrder(terms, termNames);
}

/** Counts become text: the YAML writer leaves digits as they are, so that `version: 1` and an amount read the same way. */
function inOrder(data: object, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.flatMap(k => {
    const value = (data as Record<string, unknown>)[k];
    return value === undefined ? [] : [[k, digitsAsText(value)]];
  }));
}

function digitsAsText(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(digitsAsText);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, digitsAsText(v)]));
  return value;
}
