import type { ProseBlock } from '../document/prose.js';
import type { TerminationDocument } from '../document/document.js';
import { oncePer } from '../recent.js';
import type { SuggestionReport } from '../rule.js';
import type { Language, TextRange } from '../types.js';
import { closestExample } from './examples/index.js';
import { LONGEST_PARAGRAPH } from './harmless.js';
import type { ToneMatch } from './index.js';
import type { Wording } from './lexicon/lexicon.js';
import { addressOf, type Address } from './register.js';
import { NUMBER, sentenceAround, UNREADABLE, type Tokens } from './tokens.js';

/** Titles of the suggestions that every tone rule may make. */
export const suggestionTitles: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { swap: 'Write “{text}”', sentence: 'Remove this sentence', clause: 'Remove “{text}”', example: 'See how a professional says it' },
  es: { swap: 'Escribir «{text}»', sentence: 'Quitar esta frase', clause: 'Quitar «{text}»', example: 'Ver cómo lo diría un profesional' },
};

/**
 * Ways out of a finding, best first: the lexicon's own wording, the text without the clause or the sentence where what
 * is left still reads, and an example. A sentence that holds a number is never removed: it may hold a fact.
 */
export function suggestionsFor(doc: TerminationDocument, block: ProseBlock, tokens: Tokens, match: ToneMatch): SuggestionReport[] {
  const out: SuggestionReport[] = [];
  const address = addressOfDocument(doc, block.language);
  const { construction, range } = match;
  const plain = construction.plain?.[block.text.slice(range.start - block.start, range.end - block.start).toLowerCase().replace(/[’‘]/g, '\'')];
  const instead = plain === undefined ? undefined : plain === '' ? removal(block, range) : swapOf(block, range, plain, construction.safe ?? false);
  if (instead) out.push(instead);
  for (const wording of construction.swap ?? []) {
    const text = worded(wording, address);
    if (text !== undefined) out.push(swapOf(block, range, text, construction.safe ?? false));
  }
  if (block.text.length < LONGEST_PARAGRAPH) {
    const clause = clauseToDrop(block, tokens, match);
    if (clause) out.push(clause);
    const sentence = sentenceToDrop(doc, block, tokens, match);
    if (sentence) out.push(sentence);
  }
  const { first, last } = sentenceAround(tokens, match.first);
  const example = closestExample(block.language, match.rule, block.text.slice(tokens.start[first], tokens.end[Math.min(last, first + 200)]), address);
  if (example !== undefined) out.push({ title: 'example', example });
  return out.filter((s, i) => s.edits === undefined || !out.slice(0, i).some(o => JSON.stringify(o.edits) === JSON.stringify(s.edits)));
}

const addresses = oncePer<TerminationDocument, Partial<Record<Language, Address>>>(() => ({}));

/** The front matter knows best; else the text tells. */
export function addressOfDocument(doc: TerminationDocument, language: Language): Address {
  const known = addresses(doc);
  const declared = language === 'es' ? (doc.terms.formality as string | undefined) : undefined;
  const isAddress = (value: string | undefined): value is Address => value !== undefined && /^(?:tú|vos|usted|ustedes|vosotros)$/.test(value);
  return known[language] ??= isAddress(declared) ? declared : addressOf(doc.text.slice(doc.body.start, doc.body.end), language);
}

/** The wording for this form of address; a plain text serves them all. */
function worded(wording: Wording, address: Address): string | undefined {
  return typeof wording === 'string' ? wording : wording[address];
}

function swapOf(block: ProseBlock, range: TextRange, wording: string, safe: boolean): SuggestionReport {
  const old = block.text.slice(range.start - block.start, range.end - block.start);
  const before = block.text.slice(0, range.start - block.start);
  const starts = /(?:^|[.!?…]\s+|^[^\p{L}]*)[¿¡"“«(]?$/u.test(before) && /^\p{Lu}/u.test(old);
  const text = starts ? wording.charAt(0).toUpperCase() + wording.slice(1) : wording;
  return { title: 'swap', edits: [{ ...range, text }], safe, data: { text } };
}

/**
 * Takes words out, with the comma and the space that went with them; what follows inherits a capital. Nothing where an
 * article would be left in the wrong form.
 */
function removal(block: ProseBlock, range: TextRange): SuggestionReport | undefined {
  const { text, start } = block;
  let from = range.start - start;
  let to = range.end - start;
  const old = text.slice(from, to);
  const ends = /^\s*(?:[.;:!?…]|$)/.test(text.slice(to));
  if (ends) {
    // At the end of its sentence, the space (and comma) before it goes; alone in its sentence, it has no business here.
    const before = /,?[ \t]*$/.exec(text.slice(0, from))![0];
    from -= before.length;
    if (from === 0 || /[.!?…:\n]$/.test(text.slice(0, from))) return undefined;
    return { title: 'clause', edits: [{ start: start + from, end: start + to, text: '' }], data: { text: old } };
  }
  to += /^,?[ \t]*/.exec(text.slice(to))![0].length;
  const next = text.charAt(to);
  if (/(?:^|\s)an?\s$/i.test(text.slice(Math.max(0, from - 4), from)) && /^[aeiou]/i.test(old) !== /^[aeiou]/i.test(next)) return undefined;
  const capital = /^\p{Lu}/u.test(old) && /\p{Ll}/u.test(next) && (from === 0 || /[.!?…¡¿"“«\n]\s*$/.test(text.slice(0, from)));
  return { title: 'clause', edits: [{ start: start + from, end: start + to + (capital ? 1 : 0), text: capital ? next.toUpperCase() : '' }], data: { text: old } };
}

/** What refers back to the sentence before it would hang in the air without it. */
const refersBack = /^(?:that|this|those|these|it|its|but|and|so|which|then|yet|still|however|they|he|she|eso|esto|ello|pero|y|así|aquello|entonces|sin embargo|también|tampoco|él|ella|ellos)\b/iu;

/** The removal of the sentence that these tokens (`last` is in) stand in, where the text reads on without it. */
export function sentenceToDrop(doc: TerminationDocument, block: ProseBlock, t: Tokens, match: { readonly first: number; readonly last: number }): SuggestionReport | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const { first, last } = sentenceAround(t, match.first);
  if (t.sentence[match.last] !== t.sentence[match.first]) return undefined;
  for (let i = first; i <= last; i++) if (t.kind[i] === NUMBER || t.kind[i] === UNREADABLE) return undefined;
  const start = t.start[first]!;
  const end = t.end[last]!;
  const isGreeting = /[,:]$/.test(block.text.slice(start, end));
  if (isGreeting || end - start > 600) return undefined;
  const whole = first === 0 && last === t.length - 1;
  if (whole) {
    if (doc.blocks.length < 2) return undefined;
    const after = /^[ \t]*(?:\r?\n[ \t]*)*/.exec(doc.text.slice(block.end, block.end + 20))?.[0].length ?? 0;
    return { title: 'sentence', edits: [{ start: block.start, end: block.end + after, text: '' }] };
  }
  if (refersBack.test(block.text.slice(end).trimStart())) return undefined;
  const gapAfter = /^\s*/.exec(block.text.slice(end))?.[0].length ?? 0;
  if (last < t.length - 1) return { title: 'sentence', edits: [{ start: block.start + start, end: block.start + end + gapAfter, text: '' }] };
  const gapBefore = /\s*$/.exec(block.text.slice(0, start))?.[0].length ?? 0;
  return { title: 'sentence', edits: [{ start: block.start + start - gapBefore, end: block.start + end, text: '' }] };
}

/** Words that open a clause which the sentence can do without. */
const removable: Readonly<Record<Language, RegExp>> = {
  en: /^(?:as|which|because|since|thanks to|owing to|due to|no thanks to|like|though|despite|in spite of|after|for the \w+ time|yet again|once again|and i mean|needless to say|to be honest|frankly|honestly|obviously|of course)\b/iu,
  es: /^(?:como|tal (?:y )?como|porque|ya que|puesto que|gracias a|debido a|por|aunque|a pesar de|pese a|según|otra vez|una vez más|la verdad|sinceramente|francamente|obviamente|por supuesto)(?!\p{L})/iu,
};

/** A clause at the start or the end of its sentence, cut at its comma. */
function clauseToDrop(block: ProseBlock, t: Tokens, match: ToneMatch): SuggestionReport | undefined {
  const clause = t.clause[match.first]!;
  if (t.clause[match.last] !== clause) return undefined;
  let first = match.first;
  let last = match.last;
  while (first > 0 && t.clause[first - 1] === clause) first--;
  while (last + 1 < t.length && t.clause[last + 1] === clause) last++;
  for (let i = first; i <= last; i++) if (t.kind[i] === NUMBER || t.kind[i] === UNREADABLE) return undefined;
  const body = block.text.slice(t.start[first], t.end[last]);
  if (!removable[block.language].test(body)) return undefined;
  const sentence = sentenceAround(t, first);
  const text = body.replace(/[\s,.;:!?…]+$/, '');
  const ends = last === sentence.last;
  if (ends && first > sentence.first && t.text[first - 1] === ',') {
    const mark = /[.!?…]+$/.exec(body)?.[0] ?? '';
    return { title: 'clause', edits: [{ start: block.start + t.start[first - 1]!, end: block.start + t.end[last]! - mark.length, text: '' }], data: { text } };
  }
  if (first === sentence.first && !ends && t.text[last] === ',') {
    const next = t.start[last + 1]!;
    const capital = block.text.charAt(next).toUpperCase();
    return { title: 'clause', edits: [{ start: block.start + t.start[first]!, end: block.start + next + 1, text: capital }], data: { text } };
  }
  return undefined;
}
