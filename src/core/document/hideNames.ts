import { oncePer, Recent } from '../recent.js';
import { escapeMarkdown, tidy } from '../templates/markdown.js';
import type { Terms } from '../terms/schema.js';
import { OPAQUE, type ProseBlock } from './prose.js';

/** More names than a letter has; what goes beyond is read as prose. */
const MOST_NAMES = 300;
/** Shorter ones may be ordinary words. */
const SHORTEST = 4;

/**
 * Hides names, titles and numbers of the terms where they stand in the prose, so that nobody is told off for a client
 * called “ALWAYS LATE LTD”. Only `tone` changes: facts are compared in `prose`, names included.
 */
export function hideNames(blocks: readonly ProseBlock[], terms: Terms): readonly ProseBlock[] {
  const { pattern, recent } = namesOf(terms);
  if (!pattern) return blocks;
  return blocks.map(block => {
    const tone = recent.get(`${block.text}\n${block.prose}`, () => {
      let hidden = block.prose;
      for (const m of block.text.matchAll(pattern)) hidden = hidden.slice(0, m.index) + OPAQUE.repeat(m[0].length) + hidden.slice(m.index + m[0].length);
      return hidden;
    });
    return tone === block.prose ? block : { ...block, tone };
  });
}

/** The names of some terms, and what was hidden by them lately. */
const namesOf = oncePer((terms: Terms): { readonly pattern: RegExp | undefined; readonly recent: Recent<string> } => {
  const names = namesIn(terms).map(n => n.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = names.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return { pattern, recent: new Recent(100_000) };
});

/** As typed and as our templates escape them, longest first, so that “Acme Ltd” goes before “Acme”. */
function namesIn(terms: Terms): string[] {
  const given = [
    terms.client?.name, terms.client?.contact, terms.client?.contact?.trim().split(/\s+/)[0], terms.provider?.name, terms.provider?.contact, terms.contract?.title,
    ...(terms.deliverables ?? []).map(d => d.title), ...(terms.outstanding_payments ?? []).map(p => p.invoice),
    ...(terms.handover ?? []).flatMap(h => [h.item, h.to]), ...(terms.referrals ?? []).flatMap(r => [r.name, r.contact]),
  ].flatMap(n => n === undefined || n.trim().length < SHORTEST ? [] : [n.trim()]).slice(0, MOST_NAMES);
  return [...new Set(given.flatMap(n => [n, tidy(escapeMarkdown(n))]))].toSorted((a, b) => b.length - a.length);
}
