import type { TerminationDocument } from '../document/document.js';
import type { ProseBlock } from '../document/prose.js';
import { oncePer } from '../recent.js';
import type { Report, Rule, RuleContext, RuleText } from '../rule.js';
import type { Language, Severity } from '../types.js';
import { matchBlock, type ToneMatch } from './index.js';
import { sentencesOf } from './model/sentences.js';
import { suggestionsFor, suggestionTitles } from './suggest.js';

/** What a tone rule says about itself: one message, and suggestions of its own if it has any. */
export interface ToneText {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly instead: string;
  readonly message: string;
}

/** The blocks whose tone is judged: prose of the writer's own. */
export function* spokenBlocks(doc: TerminationDocument): Generator<ProseBlock> {
  for (const block of doc.blocks) if (!block.quoted) yield block;
}

const gentler: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'information', information: 'information', hint: 'hint' };

/** Private kinds are the writer's own notes: what is said there is judged one degree more gently. */
export function severityIn(doc: TerminationDocument, severity: Severity): Severity {
  return doc.kind?.private ? gentler[severity] : severity;
}

/** The texts of a tone rule, with the titles that all tone rules share. */
export function ruleTexts(text: Readonly<Record<Language, ToneText>>): Rule['text'] {
  const full = (language: Language): RuleText => {
    const { message, ...rest } = text[language];
    return { ...rest, messages: { found: message }, suggestions: suggestionTitles[language] };
  };
  return { en: full('en'), es: full('es') };
}

/** A rule that says what the lexicons of that name find. */
export function toneRule(name: string, severity: Severity, text: Readonly<Record<Language, ToneText>>): Rule {
  return {
    id: `tone/${name}`, severity, scope: 'any', text: ruleTexts(text),
    *check(doc, context): Generator<Report> {
      for (const block of spokenBlocks(doc)) {
        const { tokens, matches } = matchBlock(block);
        for (const match of matches) {
          if (match.rule !== name) continue;
          if (!match.proven && isContradicted(doc, block, match, context)) continue;
          yield {
            range: match.range, message: 'found', severity: severityIn(doc, match.proven ? match.construction.severity ?? severity : 'information'),
            data: { text: doc.text.slice(match.range.start, match.range.end) },
            suggestions: suggestionsFor(doc, block, tokens, match),
          };
        }
      }
    },
  };
}

/** How far below its own threshold, in log-odds, the model must see a sentence before a pattern that is not proven is dropped. */
const DOUBT = 2;

/**
 * Whether the model speaks against a finding. As for the model's own findings, the longer a text, the more of its
 * sentences are good ones, and the more it takes to mark one.
 */
function isContradicted(doc: TerminationDocument, block: ProseBlock, match: ToneMatch, context: RuleContext): boolean {
  const model = context.models?.get(block.language);
  if (!model) return false;
  const from = match.range.start - block.start;
  const to = match.range.end - block.start;
  const least = model.threshold(sentenceCount(doc)) - DOUBT;
  return sentencesOf(block.tone).every(r => r.end <= from || to <= r.start || model.score(block.tone.slice(r.start, r.end)) < least);
}

/** How many sentences of the writer's own a document has. */
export const sentenceCount = oncePer((doc: TerminationDocument): number => {
  let count = 0;
  for (const block of spokenBlocks(doc)) if (block.kind !== 'heading' && block.kind !== 'table-cell') count += sentencesOf(block.tone).length;
  return count;
});
