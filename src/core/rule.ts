import type { TerminationDocument } from './document/document.js';
import type { PrivateTerms, Terms } from './terms/schema.js';
import type { ToneModel } from './tone/model/model.js';
import type { Edit, IsoDate, Language, Severity, TextRange } from './types.js';

/** What a rule says about itself in one language. In messages and titles, `{name}` is replaced by the report's data. */
export interface RuleText {
  /** Names the offence in a few words: "Blame". */
  readonly title: string;
  /** What it marks, why it matters, what to do instead: a sentence or two each. */
  readonly what: string;
  readonly why: string;
  readonly instead: string;
  /** Each message: what, why, what to do. Calm, short, no exclamation mark. */
  readonly messages: Readonly<Record<string, string>>;
  readonly suggestions?: Readonly<Record<string, string>>;
}

export interface SuggestionReport {
  /** The key of its title in `suggestions`. */
  readonly title: string;
  readonly edits?: readonly Edit[];
  readonly safe?: boolean;
  readonly example?: string;
  readonly data?: Readonly<Record<string, string>>;
}

export interface Report {
  readonly range: TextRange;
  /** The key of its text in `messages`. */
  readonly message: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly suggestions?: readonly SuggestionReport[];
  /** Where this one is more or less certain than the rule's usual severity. */
  readonly severity?: Severity;
}

/** What a rule may know besides the document. Today is an input: rules have no clock. */
export interface RuleContext {
  readonly today: IsoDate;
  /** The language of messages, for dates and places that are part of one. */
  readonly locale: Language;
  readonly options: RuleOptions;
  /** The text of a document beside this one, by the path its `source` gives; undefined where there is none. Without it, nothing is compared. */
  readonly related?: ((path: string) => string | undefined) | undefined;
  /** The sentence models at hand; without one, the rule that asks for it is silent. */
  readonly models?: { get(language: Language): ToneModel | undefined };
  /** The private notes beside the document, where the caller has them. */
  readonly notes?: PrivateTerms;
  /** The terms as they were sent, where the caller knows them. */
  readonly sent?: Terms;
}

/** Settings that rules share. Days are calendar days. */
export interface RuleOptions {
  /** Usual notice where the contract names none: 14 days. */
  readonly noticeDays: number;
  /** Notice longer than this is remarked on: 180 days. 0 means never. */
  readonly longNoticeDays: number;
  /** Commercial agents have notice periods set by law, which grow with the years: nothing is remarked on as long. */
  readonly commercialAgent: boolean;
  /** Whose public holidays count: `ES`, `ES-CT`, `MX`. Empty: the region of the document's language, if it names one. */
  readonly region: string;
}

export interface Rule {
  /** `family/kebab-name`: the one id it has everywhere. It names the offence, never the fix. */
  readonly id: string;
  readonly severity: Severity;
  /** `ours`: only documents with our front matter. `any`: any text that is checked. */
  readonly scope: 'ours' | 'any';
  readonly text: Readonly<Record<Language, RuleText>>;
  /** Speaks only where no other rule of its family has found anything in the same stretch, suppressed or not. */
  readonly secondOpinion?: boolean;
  /** Pure: no I/O, no clock, no state. Reports in any order. */
  check(doc: TerminationDocument, context: RuleContext): Iterable<Report>;
}
