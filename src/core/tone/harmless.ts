import type { TerminationDocument } from '../document/document.js';
import type { ProseBlock } from '../document/prose.js';
import { applyEdits } from '../fix.js';
import { Recent } from '../recent.js';
import type { RuleContext, SuggestionReport } from '../rule.js';
import type { Edit } from '../types.js';
import { readText } from './index.js';
import { sentencesOf } from './model/sentences.js';
import { shouts } from './shouting.js';
import { judgedSentences, readBy, scoreOf } from './spoken.js';

/** A paragraph past this length, in UTF-16 units, is no letter of anybody's; its sentences are not weighed one by one. */
export const LONGEST_PARAGRAPH = 20_000;

/** Leaves out what would create a tone finding where there was none. Edits stay within the block, or take it out whole. */
export function harmless(doc: TerminationDocument, block: ProseBlock, suggestions: readonly SuggestionReport[], context: RuleContext): SuggestionReport[] {
  return suggestions.filter(s => s.edits === undefined || block.text.length >= LONGEST_PARAGRAPH || createsNothing(doc, block, s.edits, context));
}

function createsNothing(doc: TerminationDocument, block: ProseBlock, edits: readonly Edit[], context: RuleContext): boolean {
  const isWhole = edits.length === 1 && edits[0]!.text === '' && edits[0]!.start <= block.start && block.end <= edits[0]!.end;
  const after = isWhole ? '' : applyEdits(block.tone, edits.map(e => ({ ...e, start: e.start - block.start, end: e.end - block.start })));
  return recent.get(`${block.language} ${after}\n${block.tone}`, () => findsNoMore(block, after)) && !standsOut(doc, block, after, context);
}

/** While a person types, most paragraphs and what would become of them stay as they are. */
const recent = new Recent<boolean>(300_000);

function findsNoMore(block: ProseBlock, after: string): boolean {
  const had = new Map<string, number>();
  for (const found of foundIn(block.tone, block)) had.set(found, (had.get(found) ?? 0) + 1);
  for (const found of foundIn(after, block)) {
    const left = had.get(found) ?? 0;
    if (left === 0) return false;
    had.set(found, left - 1);
  }
  return true;
}

/** What patterns find in a text, and what is shouted in it; in small letters, since what was shouted may stand in a level voice afterwards. */
function foundIn(text: string, { language }: ProseBlock): string[] {
  return [
    ...readText(text, language).matches.map(m => `${m.rule} ${text.slice(m.range.start, m.range.end)}`),
    ...[...shouts(text, language)].map(s => `${s.kind} ${text.slice(s.start, s.end)}`),
  ].map(found => found.toLowerCase());
}

/**
 * Whether the model marks a sentence that it did not mark before: one that the edits have made, unless the one that it
 * was made of was marked already; or any other, since with fewer sentences less is asked of each.
 */
function standsOut(doc: TerminationDocument, block: ProseBlock, after: string, context: RuleContext): boolean {
  const model = context.models?.get(block.language);
  if (!model || block.kind === 'heading' || block.kind === 'table-cell') return false;
  const { sentences, suspects, threshold } = readBy(model, doc, block.language);
  const own = sentences.filter(s => s.block === block);
  const ownTexts = new Set(own.map(s => s.text));
  const made = sentencesOf(after).map(r => after.slice(r.start, r.end)).map(text => ({ text, score: scoreOf(model, text) }));
  const madeTexts = new Set(made.map(s => s.text));
  const alone = model.threshold(1);
  const count = (some: readonly { readonly score: number }[]): number => some.filter(s => s.score >= alone).length;
  const now = model.threshold(judgedSentences(doc).length - own.length + made.length, suspects - count(own) + count(made));
  const worstGone = Math.max(...own.filter(s => !madeTexts.has(s.text)).map(s => s.score));
  return sentences.some(s => s.score >= now && s.score < threshold && (s.block !== block || madeTexts.has(s.text)))
    || made.some(s => s.score >= now && !ownTexts.has(s.text) && worstGone < threshold);
}
