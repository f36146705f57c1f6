import type { TerminationDocument } from '../document/document.js';
import type { ProseBlock } from '../document/prose.js';
import type { Report, Rule, RuleText } from '../rule.js';
import type { Language, Severity } from '../types.js';
import { matchBlock } from './index.js';
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
    *check(doc): Generator<Report> {
      for (const block of spokenBlocks(doc)) {
        const { tokens, matches } = matchBlock(block);
        for (const match of matches) {
          if (match.rule !== name) continue;
          yield {
            range: match.range, message: 'found', severity: severityIn(doc, match.construction.severity ?? severity),
            data: { text: doc.text.slice(match.range.start, match.range.end) },
            suggestions: suggestionsFor(doc, block, tokens, match),
          };
        }
      }
    },
  };
}
