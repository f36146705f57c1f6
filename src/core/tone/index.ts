import type { ProseBlock } from '../document/prose.js';
import type { Language, TextRange } from '../types.js';
import { lexicons } from './lexicon/index.js';
import type { Construction, Lexicon } from './lexicon/lexicon.js';
import { PatternIndex, matchesOver, matchesSentence, type Match } from './match.js';
import { patternCompiler, type Pattern } from './pattern.js';
import { proven } from './lexicon/proven.generated.js';
import { oncePer, Recent } from '../recent.js';
import { PUNCTUATION, rangeOfTokens, sentenceAround, tokenize, tokensBetween, type Tokens } from './tokens.js';

/**
 * How far a pattern may be relied on: `sure` where no innocent sentence has it, by its construction; `proven` where
 * independent writers used it in faulty sentences and none in a good one; `unproven` otherwise.
 */
export type Trust = 'sure' | 'proven' | 'unproven';

/** One construction found in a block. */
export interface ToneMatch {
  /** `blame` for `tone/blame`. */
  readonly rule: string;
  readonly construction: Construction;
  /** Names the pattern, see `provenKey`. */
  readonly key: string;
  readonly trust: Trust;
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

interface Owner { readonly rule: string; readonly construction: Construction; readonly key: string; readonly trust: Trust; readonly guards: () => readonly Guard[] }
interface Guard { readonly pattern: Pattern; readonly wide: boolean }
interface Engine { readonly index: PatternIndex<Owner>; readonly negators: ReadonlySet<string>; readonly turns: ReadonlySet<string> }

const engines = new Map<string, Engine>();

/** Compiles a lexicon when the first block in its language turns up. `strict`: accents tell words apart. */
function engineFor(language: Language, strict: boolean): Engine {
  const id = `${language} ${strict}`;
  const ready = engines.get(id);
  if (ready) return ready;
  const made = buildEngine(lexicons[language], strict, new Set(proven[language].split(' ')));
  engines.set(id, made);
  return made;
}

/** Compiles a lexicon. Throws on a pattern that is wrong. */
export function buildEngine(lexicon: Lexicon, strict: boolean, known: ReadonlySet<string>): Engine {
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
      const guards = once(() => [...shared(), ...(construction.not ?? []).flatMap(guard)]);
      for (const p of construction.patterns) {
        for (const [row, pattern] of compile(p).entries()) {
          const key = provenKey(rule, p, row);
          const trust: Trust = sureByItself.has(rule) || construction.sure === true ? 'sure' : known.has(key) ? 'proven' : 'unproven';
          index.add(pattern, { rule, construction, key, trust, guards });
        }
      }
    }
  }
  return { index, negators: set(lexicon.negators), turns: set(lexicon.turns) };
}

/** Swear words need no second witness. */
const sureByItself: ReadonlySet<string> = new Set(['profanity']);

/** A short name for a row of a pattern: FNV-1a over what it says. */
export function provenKey(rule: string, pattern: string, row: number): string {
  let hash = 0x811c9dc5;
  for (const c of `${rule} ${row} ${pattern}`) hash = Math.imul(hash ^ c.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Antipatterns are half of a lexicon, and few of them are ever asked for: each set is compiled when its construction first matches. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Readings by language and text, whatever document they stand in: a long letter's worth. */
const recent = new Recent<BlockReading>(100_000);

/**
 * What the lexicons find in a block, in order, at most one finding per stretch: where two overlap, the longer one stays.
 * Quotations are hidden in `block.tone`; whether the block as a whole is quoted is for the caller to ask.
 * Rules share one reading of a block, which goes with it.
 */
export const matchBlock = oncePer((block: ProseBlock): BlockReading => {
  const { tokens, matches } = recent.get(`${block.language} ${block.tone}`, () => readText(block.tone, block.language));
  return { tokens, matches: matches.map(m => ({ ...m, range: { start: block.start + m.range.start, end: block.start + m.range.end } })) };
});

/** The same for a bare text, with ranges in it. */
export function readText(text: string, language: Language): BlockReading {
  const { tokens, matches } = readAll(text, language);
  return { tokens, matches: withoutOverlaps(matches) };
}

/** The same with overlaps: all that each pattern finds. */
export function readAll(text: string, language: Language): BlockReading {
  const tokens = tokenize(text, language);
  const strict = language === 'es' && tokens.strict;
  const engine = engineFor(language, strict);
  const found: ToneMatch[] = [];
  let next = 0;
  while (next < tokens.length && found.length < MOST) {
    const first = next;
    while (next < tokens.length && tokens.sentence[next] === tokens.sentence[first]) next++;
    const last = next - 1;
    if (!engine.index.triggers(tokens, first, last)) continue;
    const read = tokensBetween(tokens, first, Math.min(last, first + LONGEST_SENTENCE - 1));
    const from = read.start[0]!;
    const own = text.slice(from, read.end[read.length - 1]);
    // Nothing that is found reaches beyond its sentence, so a sentence is read alike wherever it stands.
    for (const m of sentences.get(`${language} ${strict} ${own}`, () => readSentence(own, shifted(read, from), engine))) {
      found.push({ ...m, range: { start: from + m.range.start, end: from + m.range.end }, first: first + m.first, last: first + m.last });
    }
  }
  return { tokens, matches: found };
}

/** A sentence past so many words and marks is none; what stands behind them is not read. */
const LONGEST_SENTENCE = 2000;
/** Sentences read lately: all but one of them stand while a person types. */
const sentences = new Recent<readonly ToneMatch[]>(200_000);

function shifted(t: Tokens, by: number): Tokens {
  return by === 0 ? t : { ...t, start: t.start.map(x => x - by), end: t.end.map(x => x - by) };
}

/** Everything found in the tokens of one sentence, before overlaps are settled. */
function readSentence(text: string, tokens: Tokens, engine: Engine): ToneMatch[] {
  const found: ToneMatch[] = [];
  for (const { owner, match } of engine.index.matches(tokens)) {
    if (!owner.construction.negated && isNegated(tokens, match, engine)) continue;
    if (owner.guards().some(g => g.wide ? matchesSentence(tokens, g.pattern, match.first) : matchesOver(tokens, g.pattern, match.first, match.last))) continue;
    const range = rangeOfTokens(tokens, match.from, match.to);
    if (owner.construction.small && isName(text, tokens, match, range)) continue;
    found.push({ rule: owner.rule, construction: owner.construction, key: owner.key, trust: owner.trust, range, first: match.from, last: match.to });
    if (found.length >= MOST) break;
  }
  return found;
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

/** Most trusted first. */
const trusts: readonly Trust[] = ['sure', 'proven', 'unproven'];

/** One stretch, one remark: longer before shorter, surer before less sure. It is trusted as the most trusted of those that overlap. */
function withoutOverlaps(found: readonly ToneMatch[]): ToneMatch[] {
  const rank = (m: ToneMatch): number => (m.construction.severity === 'information' ? 0 : 1);
  const kept: ToneMatch[] = [];
  for (const m of found.toSorted((a, b) => a.range.start - b.range.start || rank(b) - rank(a) || b.range.end - a.range.end)) {
    const last = kept.at(-1);
    if (!last || last.range.end <= m.range.start) {
      kept.push(m);
      continue;
    }
    const wins = rank(m) > rank(last) || (rank(m) === rank(last) && m.range.end - m.range.start > last.range.end - last.range.start);
    kept[kept.length - 1] = { ...(wins ? m : last), trust: trusts.find(x => x === m.trust || x === last.trust)! };
  }
  return kept;
}
