import type { TerminationDocument } from '../document/document.js';
import type { ProseBlock } from '../document/prose.js';
import { oncePer } from '../recent.js';
import type { Report, Rule, RuleContext, RuleText } from '../rule.js';
import type { Language, Severity } from '../types.js';
import { harmless } from './harmless.js';
import { matchBlock, type ToneMatch, type Trust } from './index.js';
import { readBy, sentencesIn, spokenBlocks } from './spoken.js';
import { suggestionsFor, suggestionTitles } from './suggest.js';
import type { Tokens } from './tokens.js';

/** What a tone rule says about itself: one message, and suggestions of its own if it has any. */
export interface ToneText {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly instead: string;
  readonly message: string;
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
      for (const { block, tokens, match } of matchesByRule(doc).get(name) ?? []) {
        const weight = weighed(doc, block, match, match.construction.severity ?? severity, context);
        if (weight === undefined) continue;
        yield {
          range: match.range, message: 'found', severity: severityIn(doc, weight),
          data: { text: doc.text.slice(match.range.start, match.range.end) },
          suggestions: harmless(doc, block, suggestionsFor(doc, block, tokens, match), context),
        };
      }
    },
  };
}

interface BlockMatch { readonly block: ProseBlock; readonly tokens: Tokens; readonly match: ToneMatch }

/** What the lexicons find in a document, by rule: the rules are many, and most have nothing to say. */
const matchesByRule = oncePer((doc: TerminationDocument): ReadonlyMap<string, readonly BlockMatch[]> => {
  const found = new Map<string, BlockMatch[]>();
  for (const block of spokenBlocks(doc)) {
    const { tokens, matches } = matchBlock(block);
    for (const match of matches) {
      const own = found.get(match.rule);
      if (own) own.push({ block, tokens, match });
      else found.set(match.rule, [{ block, tokens, match }]);
    }
  }
  return found;
});

/**
 * What the pattern and the model say together. A pattern is one witness, the model another: the less a pattern has
 * shown by itself, the more the model must agree. In log-odds from the model's threshold for this document, which rises
 * with the number of its sentences, since of a good letter hardly any may be marked.
 *
 * `stands`: from here on the finding has the severity of its rule; below, it is information. `falls`: below this, the
 * finding is dropped. Set on `dev-*` and on letters that neither patterns nor model had learnt from: of 627 proven
 * findings in faulty sentences 612 stand, of 13 in 160 good letters one.
 */
const witnesses: Readonly<Record<Trust, { readonly stands: number; readonly falls: number }>> = {
  sure: { stands: -4, falls: -Infinity },
  proven: { stands: -2, falls: -4 },
  unproven: { stands: 0, falls: -2 },
};

/** The severity of a finding, or `undefined` where there is none. Without a model, what is unproven is information. */
function weighed(doc: TerminationDocument, block: ProseBlock, match: ToneMatch, own: Severity, context: RuleContext): Severity | undefined {
  const model = context.models?.get(block.language);
  if (!model) return match.trust === 'unproven' ? 'information' : own;
  const { stands, falls } = witnesses[match.trust];
  const from = match.range.start - block.start;
  const to = match.range.end - block.start;
  const { threshold } = readBy(model, doc, block.language);
  let margin = -Infinity;
  for (const r of sentencesIn(block)) if (from < r.end && r.start < to) margin = Math.max(margin, model.score(block.tone.slice(r.start, r.end)) - threshold);
  return margin >= stands ? own : margin >= falls ? 'information' : undefined;
}
