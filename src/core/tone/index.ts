import type { ProseBlock } from '../document/prose.js';
import type { Language, TextRange } from '../types.js';
import { lexicons } from './lexicon/index.js';
import type { Construction, Lexicon } from './lexicon/lexicon.js';
import { PatternIndex, matchesOver, matchesSentence, type Match } from './match.js';
import { patternCompiler, type Pattern } from './pattern.js';
import { Recent } from '../recent.js';
import { PUNCTUATION, rangeOfTokens, sentenceAround, tokenize, type Tokens } from './tokens.js';

/** One construction found in a block. */
export interface ToneMatch {
  /** `blame` for `tone/blame`. */
  readonly rule: string;
  readonly construction: Construction;
  /** What is to be marked, in the document. */
  readonly range: TextRange;
  /** The token in the middle of what is marked, to find its sentence by. */
  readonly first: number;
  readonly last: number;
}

/** A block, read once for all rules. */
export interface BlockReading { readonly tokens: Tokens; readonly matches: readonly ToneMatch[] }

/** Past so many findings in one paragraph nobody reads on, and neither do we. */
const MOST = 300;

interface Owner { readonly rule: string; readonly construction: Construction; readonly guards: () => readonly Guard[] }
interface Guard { readonly pattern: Pattern; readonly wide: boolean }
interface Engine { readonly index: PatternIndex<Owner>; readonly negators: ReadonlySet<string>; readonly turns: ReadonlySet<string> }

const engines = new Map<string, Engine>();

/** Compiles a lexicon when the first block in its language turns up. `strict`: accents tell words apart. */
function engineFor(language: Language, strict: boolean): Engine {
  const id = `${language} ${strict}`;
  const ready = engines.get(id);
  if (ready) return ready;
  const made = buildEngine(lexicons[language], strict);
  engines.set(id, made);
  return made;
}

/** Compiles a lexicon. Throws on a pattern that is wrong. */
export function buildEngine(lexicon: Lexicon, strict: boolean): Engine {
  const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
  const compile = patternCompiler({ classes: lexicon.classes, strict, frequent: set(lexicon.frequent), inflect: lexicon.inflect, short: lexicon.short });
  const guard = (source: string): Guard[] => {
    const wide = source.startsWith('~');
    return compile(wide ? source.slice(1) : source).map(pattern => ({ pattern, wide }));
  };
  const index = new PatternIndex<Owner>();
  for (const [rule, constructions] of Object.entries(lexicon.rules)) {
    const shared = once(() => (lexicon.guards[rule] ?? []).flatMap(guard));
    for (const construction of constructions) {
      const owner = { rule, construction, guards: once(() => [...shared(), ...(construction.not ?? []).flatMap(guard)]) };
      for (const p of construction.patterns) for (const pattern of compile(p)) index.add(pattern, owner);
    }
  }
  return { index, negators: set(lexicon.negators), turns: set(lexicon.turns) };
}

/** Antipatterns are half of a lexicon, and few of them are ever asked for: each set is compiled when its construction first matches. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Rules share one reading of a block: blocks are frozen, and this forgets with them. */
const readings = new WeakMap<ProseBlock, BlockReading>();
/** Readings by language and text, whatever document they stand in: a long letter's worth. */
const recent = new Recent<BlockReading>(100_000);

/**
 * What the lexicons find in a block, in order, at most one finding per stretch: where two overlap, the longer one stays.
 * Quotations are hidden in `block.tone`; whether the block as a whole is quoted is for the caller to ask.
 */
export function matchBlock(block: ProseBlock): BlockReading {
  const known = readings.get(block);
  if (known) return known;
  const { tokens, matches } = recent.get(`${block.language} ${block.tone}`, () => readText(block.tone, block.language));
  const reading = { tokens, matches: matches.map(m => ({ ...m, range: { start: block.start + m.range.start, end: block.start + m.range.end } })) };
  readings.set(block, reading);
  return reading;
}

/** The same for a bare text, with ranges in it. */
export function readText(text: string, language: Language): BlockReading {
  const tokens = tokenize(text, language);
  const engine = engineFor(language, language === 'es' && tokens.strict);
  const found: ToneMatch[] = [];
  for (const { owner, match } of engine.index.matches(tokens)) {
    if (!owner.construction.negated && isNegated(tokens, match, engine)) continue;
    if (owner.guards().some(g => g.wide ? matchesSentence(tokens, g.pattern, match.first) : matchesOver(tokens, g.pattern, match.first, match.last))) continue;
    const range = rangeOfTokens(tokens, match.from, match.to);
    if (owner.construction.small && isName(text, tokens, match, range)) continue;
    found.push({ rule: owner.rule, construction: owner.construction, range, first: match.from, last: match.to });
    if (found.length >= MOST) break;
  }
  return { tokens, matches: withoutOverlaps(found) };
}

/** Whether the first marked word is written as names and abbreviations are. */
function isName(text: string, t: Tokens, match: Match, range: TextRange): boolean {
  const word = text.slice(t.start[match.from], t.end[match.from]);
  const { first } = sentenceAround(t, match.from);
  const starts = match.from === first || (match.from === first + 1 && t.kind[first] === PUNCTUATION);
  if (/^\p{Lu}/u.test(word) && !starts) return true;
  return word.length > 1 && word === word.toUpperCase() && range.end - range.start === word.length && /\p{Lu}/u.test(word);
}

/** Whether a negation earlier in the clause reaches the match. A negation inside the match is the pattern's own business. */
function isNegated(t: Tokens, match: Match, engine: Engine): boolean {
  if (engine.negators.has(t.text[match.first]!)) return false;
  for (let i = match.first - 1; i >= 0 && match.first - i <= 8 && t.clause[i] === t.clause[match.first]; i--) {
    if (engine.turns.has(t.text[i]!)) return false;
    if (engine.negators.has(t.text[i]!)) return true;
  }
  return false;
}

/** One stretch, one remark: longer before shorter, surer before less sure. */
function withoutOverlaps(found: readonly ToneMatch[]): ToneMatch[] {
  const rank = (m: ToneMatch): number => (m.construction.severity === 'information' ? 0 : 1);
  const kept: ToneMatch[] = [];
  for (const m of found.toSorted((a, b) => a.range.start - b.range.start || rank(b) - rank(a) || b.range.end - a.range.end)) {
    const last = kept.at(-1);
    if (!last || last.range.end <= m.range.start) kept.push(m);
    else if (rank(m) > rank(last) || (rank(m) === rank(last) && m.range.end - m.range.start > last.range.end - last.range.start)) kept[kept.length - 1] = m;
  }
  return kept;
}
