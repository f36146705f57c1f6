/** The shapes that the whole core speaks in. Offsets are UTF-16 code units from 0; lines and columns count from 1. */

export type Language = 'en' | 'es';
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A half-open stretch of a text: `start` is in, `end` is out. */
export interface TextRange { readonly start: number; readonly end: number }

export interface Position { readonly offset: number; readonly line: number; readonly column: number }

/** Replace the text between `start` and `end` by `text`. */
export interface Edit extends TextRange { readonly text: string }

/**
 * What a person could do about a finding. Only `safe` suggestions are applied unasked (`--fix`, fix all).
 * An `example` shows how a professional says it; such a suggestion has no edits.
 */
export interface Suggestion {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly safe: boolean;
  readonly example?: string;
}

/** One remark on a document, ready to be shown. `rule` is the one id a rule has everywhere: `tone/blame`. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly text: string;
  readonly start: Position;
  readonly end: Position;
  readonly suggestions: readonly Suggestion[];
}

/** A file that a scaffold proposes; only an adapter writes it. `path` is relative, with forward slashes. */
export interface ProposedFile { readonly path: string; readonly text: string }

/** Calendar date `YYYY-MM-DD`: no time, no zone. */
export type IsoDate = string;
/** Exact decimal as text: `1200.00`. */
export type Decimal = string;
