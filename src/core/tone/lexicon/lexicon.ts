import type { Address } from '../register.js';
import type { WordClasses } from '../pattern.js';

/** A wording to put in the place of what was marked; by form of address where the language asks for it. */
export type Wording = string | Readonly<Partial<Record<Address, string>>>;

/**
 * A way of saying something that a rule marks: patterns that belong together because they share one reason, one set of
 * guards and one way out. This is what an entry of a lexicon is.
 */
export interface Construction {
  /** Kebab-case, one of a kind within its rule. */
  readonly name: string;
  /** Why it is there: what it does to the reader. */
  readonly why: string;
  /** See `pattern.ts` for the language. */
  readonly patterns: readonly string[];
  /** Antipatterns: a match that shares a word with one of these is no finding. With `~` before it, anywhere in the sentence will do. */
  readonly not?: readonly string[];
  /** `information` where it takes the context to be sure; the rule's own severity otherwise. */
  readonly severity?: 'information' | 'warning' | 'error';
  /** Outright: may be relied on by itself, however few writers of the corpus used it; see `proven.generated.ts`. */
  readonly sure?: true;
  /** Found even where the clause is negated; otherwise "not", "never", "no" earlier in the clause makes it none. */
  readonly negated?: true;
  /** A capital inside a sentence makes it a name or an abbreviation (Peña, TB), and no finding. */
  readonly small?: true;
  /** What may stand in its place, best first. Offered, and applied unasked only with `safe`. */
  readonly swap?: readonly Wording[];
  readonly safe?: true;
  /** A plain wording for some of what is marked, by the marked text in small letters. */
  readonly plain?: Readonly<Record<string, string>>;
}

/** All that the engine knows about one language. */
export interface Lexicon {
  readonly classes: WordClasses;
  /** Verb forms for `verb~sets` in patterns and classes. */
  readonly inflect?: (verb: string, sets: string) => readonly string[];
  /** Short forms a word is met in as well: is → 's. */
  readonly short?: Readonly<Record<string, string>>;
  /** Too frequent to look for. */
  readonly frequent: string;
  /** Words that negate the rest of their clause. */
  readonly negators: string;
  /** Words after which an earlier negation no longer holds. */
  readonly turns: string;
  /** Constructions by rule: `blame` for `tone/blame`. */
  readonly rules: Readonly<Record<string, readonly Construction[]>>;
  /** Antipatterns of a whole rule. */
  readonly guards: Readonly<Record<string, readonly string[]>>;
}
