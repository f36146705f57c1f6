import { resolveConfig, type Config } from './config.js';
import { parseDocument, type ParseOptions, type TerminationDocument } from './document/document.js';
import { fixText } from './fix.js';
import { kinds } from './kinds.js';
import { lintDocument } from './lint.js';
import { rehearse, type Script, type ScriptPart } from './rehearse.js';
import { rules } from './rules/index.js';
import { selfCheck, selfCheckQuestions, selfCheckScale, type SelfCheckQuestion, type SelfCheckResult } from './selfCheck.js';
import { situations, type Situation } from './situations.js';
import { builtinPartials, builtinTemplate, kindsWithTemplate, type TemplateSource } from './templates/builtin.js';
import { clauses, type Clause } from './templates/clauses.js';
import { checkTemplate, previewTemplate, templateCompletions, type CheckOptions, type OwnTemplateProblem, type TemplateCompletion } from './templates/ownTemplate.js';
import { offersFor } from './templates/offers.js';
import { makePack, proposePack, type PackProposal, type PackRequest } from './templates/pack.js';
import { scaffold, type ScaffoldRequest, type ScaffoldResult } from './templates/scaffold.js';
import { updateSections, type SectionUpdate } from './templates/sections.js';
import { notesBeside, sentBeside } from './terms/beside.js';
import { systemToday } from './terms/dates.js';
import { modelLibrary, type ToneModels } from './tone/model/model.js';
import type { PrivateTerms, Terms } from './terms/schema.js';
import type { Finding, IsoDate, Language } from './types.js';

export * from './editing.js';
export * from './types.js';
export type { Config } from './config.js';
export type { Rule, RuleText } from './rule.js';
export type { ToneModels } from './tone/model/model.js';
export type { Kind } from './kinds.js';
export type { Terms, PrivateTerms } from './terms/schema.js';
export type { AnswerProblem } from './templates/answerProblems.js';
export type { CheckOptions, Clause, OwnTemplateProblem, PackProposal, PackRequest, Script, ScriptPart, SelfCheckQuestion, SelfCheckResult, Situation, TemplateCompletion };
export type { ScaffoldRequest, ScaffoldResult, SectionUpdate, TemplateSource };
export type { TerminationDocument } from './document/document.js';

export interface ServiceOptions {
  readonly config?: Config;
  /** Called with one line on what went wrong inside; never with a document's content. */
  readonly log?: (line: string) => void;
  /** The clock: today's calendar date, asked for at each call. */
  readonly today?: () => IsoDate;
  /** The sentence models, as bytes, by language. Looked at on every call, so that an adapter may fill it later. */
  readonly models?: ToneModels;
}

export interface LintOptions extends ParseOptions {
  /** Check the text even where its front matter is not ours: tone and safety only. */
  readonly any?: boolean;
  /**
   * Gives the text of a file beside this one, by relative path: the source of a document of a pack and, where `path` is
   * given, the private notes and the record of what was sent (see `terms/beside.ts`). Nothing of the private ones appears in a message.
   */
  readonly related?: ((path: string) => string | undefined) | undefined;
  /** The private notes, where the caller has them already. */
  readonly notes?: PrivateTerms;
  /** The terms as they were sent, likewise: what has changed since is remarked on. */
  readonly sent?: Terms;
}

/** The core as a library. Everything on it is synchronous and pure but for the clock it is given. */
export interface Service {
  readonly parse: (text: string, options?: ParseOptions) => TerminationDocument;
  readonly lint: (text: string, options?: LintOptions) => Finding[];
  readonly fix: (text: string, options?: LintOptions) => { readonly text: string; readonly fixed: number };
  /** The files of a new document, or what is wrong with the answers. Writes nothing. */
  readonly scaffold: (request: ScaffoldRequest) => ScaffoldResult;
  /** What each derived section of a document ought to say, from its terms. */
  readonly updateSections: (doc: TerminationDocument) => SectionUpdate[];
  /** Passages to insert, in a document's language and register, with its terms filled in. */
  readonly clauses: (language: Language, terms?: Terms) => Clause[];
  /** The documents of an exit pack that a document's situation and terms call for, each with the reason. */
  readonly proposePack: (doc: TerminationDocument) => PackProposal[];
  /** Makes documents from one document's terms, linked to it by `source`: all of them, or none. */
  readonly makePack: (request: PackRequest) => ScaffoldResult;
  /** The situations of the picker, with reasons in a document's language, voice and register. */
  readonly situations: typeof situations;
  /** Which options for the client (a situation's, see `clauses`) a kind of document has room for and does not say already. */
  readonly offersFor: typeof offersFor;
  readonly selfCheck: { readonly questions: typeof selfCheckQuestions; readonly scale: typeof selfCheckScale; readonly evaluate: typeof selfCheck };
  /** Talking points as a script with its speaking time. */
  readonly rehearse: (doc: TerminationDocument) => Script;
  /** A person's own templates: what is wrong with one, what can be completed in one, one with sample terms; and ours, to copy. */
  readonly ownTemplates: {
    readonly check: typeof checkTemplate;
    readonly completions: typeof templateCompletions;
    readonly preview: (text: string, options: CheckOptions) => ScaffoldResult;
    readonly builtin: typeof builtinTemplate;
    readonly builtinPartials: typeof builtinPartials;
  };
  readonly rules: typeof rules;
  /** Every kind that a linted document may be. */
  readonly kinds: typeof kinds;
  /** Those that can be made. */
  readonly templates: typeof kindsWithTemplate;
}

/** Wires the core. This is the one place where its parts meet. */
export function createService(options: ServiceOptions = {}): Readonly<Service> {
  const config = resolveConfig(options.config);
  const today = options.today ?? ((): IsoDate => systemToday());
  const models = modelLibrary(options.models ?? {}, options.log);
  const parse = (text: string, o: ParseOptions = {}): TerminationDocument => parseDocument(text, { ...o, kinds: o.kinds ?? config.kinds });
  const lint = (text: string, o: LintOptions = {}): Finding[] => {
    const doc = parse(text, o);
    const { related } = o;
    const notes = o.notes ?? notesBeside(doc, related);
    const sent = o.sent ?? sentBeside(doc, related);
    return doc.ours || o.any ? lintDocument(doc, rules, config, { today: today(), models, related, ...(notes ? { notes } : {}), ...(sent ? { sent } : {}) }) : [];
  };
  return Object.freeze<Service>({
    parse,
    lint,
    fix: (text, o = {}) => fixText(text, t => lint(t, o)),
    scaffold: request => scaffold(request, { today: today(), locale: config.locale, options: config.options }),
    updateSections,
    clauses,
    proposePack: doc => proposePack(doc, today(), config.locale),
    makePack: request => makePack(request, today(), config.locale, config.options),
    situations,
    offersFor,
    selfCheck: { questions: selfCheckQuestions, scale: selfCheckScale, evaluate: selfCheck },
    rehearse,
    ownTemplates: { check: checkTemplate, completions: templateCompletions, preview: (text, o) => previewTemplate(text, o, today()), builtin: builtinTemplate, builtinPartials },
    rules,
    kinds,
    templates: kindsWithTemplate,
  });
}
