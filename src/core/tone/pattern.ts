/**
 * The pattern language of the lexicons. A pattern is a row of elements over tokens, separated by spaces:
 *
 * | written | means |
 * | --- | --- |
 * | `word` | that word, folded: any case; `didn't` is the two words `did not`, as in the text |
 * | `,` `?` `!` `.` `…` `;` `:` `—` | that mark. Marks have to be written: `you never` does not match "you, never" |
 * | `{class}` | a word (or words) of the lexicon's class of that name |
 * | `verb~2p` | forms of a verb, see the lexicon's own conjugation; in a class as well |
 * | `{-aste,-iste}` | any word that ends so |
 * | `(a\|b c\|{d})` | one of these rows |
 * | `x?` | x or nothing, for a word, class or group |
 * | `!x` | here does not follow x (zero width) |
 * | `*` | any one word, number or unreadable thing |
 * | `#` | a number |
 * | `…3` | up to three words of any kind, as few as possible, no punctuation: the gap stays in its clause |
 * | `…,3` | the same, but it may cross punctuation inside the sentence, which counts as words |
 * | `^` `$` | here a sentence starts, or ends but for its closing mark |
 * | `<` `>` | here a clause starts or ends |
 * | `@name` | the lexicon's own row of elements of that name, kept in its classes as `@name` |
 * | `[` `]` | the finding is what stands between them; without them, the whole match |
 *
 * There is no repetition without a bound, so a match is never longer than its pattern allows, and matching is linear in the text.
 */
import { oncePer } from '../recent.js';
import { fold, strictKey } from './fold.js';

/** Words by class. An item is a word, words joined by `_`, `-ending`, or `{class}`. Items are separated by spaces. */
export type WordClasses = Readonly<Record<string, string>>;

export type Node =
  | { readonly op: 'word'; readonly words: ReadonlySet<string>; readonly endings: readonly string[]; readonly next: Node }
  | { readonly op: 'any' | 'number' | 'sentence-start' | 'sentence-end' | 'clause-start' | 'clause-end' | 'open' | 'close'; readonly next: Node }
  | { readonly op: 'gap'; readonly max: number; readonly crossing: boolean; readonly next: Node }
  | { readonly op: 'or'; readonly options: readonly Node[] }
  | { readonly op: 'not'; readonly inner: Node; readonly next: Node }
  | { readonly op: 'done' };

export interface Pattern {
  readonly source: string;
  readonly start: Node;
  /** Words of which one must be in every match; the matcher looks only where one is. */
  readonly triggers: readonly string[];
  /** How many tokens may stand between the start of a match and its trigger. */
  readonly before: { readonly min: number; readonly max: number };
  /** The words a match may start with, where they can be told: a cheap look before anything is tried. */
  readonly first: ReadonlySet<string> | undefined;
  /** The longest match in tokens. */
  readonly longest: number;
}

interface Item { readonly parse: Element; readonly optional: boolean }
type Element =
  | { readonly is: 'words'; readonly words: readonly string[]; readonly phrases: readonly (readonly string[])[]; readonly endings: readonly string[] }
  | { readonly is: 'group'; readonly rows: readonly (readonly Item[])[] }
  | { readonly is: 'not'; readonly item: Item }
  | { readonly is: 'gap'; readonly max: number; readonly crossing: boolean }
  | { readonly is: 'single'; readonly op: 'any' | 'number' | 'sentence-start' | 'sentence-end' | 'clause-start' | 'clause-end' | 'open' | 'close' };

const singles: Readonly<Record<string, Extract<Element, { is: 'single' }>['op']>> = {
  '*': 'any', '#': 'number', '^': 'sentence-start', '$': 'sentence-end', '<': 'clause-start', '>': 'clause-end', '[': 'open', ']': 'close',
};
const done: Node = { op: 'done' };

export interface PatternOptions {
  readonly classes: WordClasses;
  /** Whether accents tell words apart, see `strictKey`. */
  readonly strict: boolean;
  /** Words so frequent that they make poor triggers. */
  readonly frequent: ReadonlySet<string>;
  /** Forms of a verb, for `verb~sets`. */
  readonly inflect?: ((verb: string, sets: string) => readonly string[]) | undefined;
  /** Short forms that a word is met in as well: is → 's. */
  readonly short?: Readonly<Record<string, string>> | undefined;
}

/** Compiles patterns of one lexicon, each into as many as it has alternatives. Class look-ups are shared between them. Throws on a pattern that is wrong: lexicons are data of ours. */
export function patternCompiler(options: PatternOptions): (source: string) => Pattern[] {
  const keys = new Map<string, string>();
  const key = (word: string): string => {
    const known = keys.get(word);
    if (known !== undefined) return known;
    const f = /^[a-z']+$/.test(word) ? { text: word, accented: word } : fold(word);
    const made = options.strict ? strictKey(f.text, f.accented) : f.text;
    keys.set(word, made);
    return made;
  };
  const withShort = (word: string): string[] => {
    const short = options.short?.[word];
    return short === undefined ? [key(word)] : [key(word), short];
  };
  const inflected = new Map<string, readonly string[]>();
  const forms = (item: string): readonly string[] => {
    const ready = inflected.get(item);
    if (ready) return ready;
    const [verb, sets] = item.split('~') as [string, string];
    if (!options.inflect) throw new Error(`this lexicon has no verb forms: ${item}`);
    const made = options.inflect(verb, sets).map(key);
    inflected.set(item, made);
    return made;
  };
  const known = new Map<string, Extract<Element, { is: 'words' }>>();
  const classNamed = (name: string, source: string): Extract<Element, { is: 'words' }> => {
    const cached = known.get(name);
    if (cached) return cached;
    const items = name.startsWith('-') ? name.replaceAll(',', ' ') : options.classes[name];
    if (items === undefined) throw new Error(`no word class {${name}} in pattern: ${source}`);
    const words: string[] = [], endings: string[] = [];
    const phrases: (readonly string[])[] = [];
    for (const item of items.split(/\s+/).filter(Boolean)) {
      if (item.startsWith('{')) {
        const inner = classNamed(item.slice(1, -1), source);
        words.push(...inner.words);
        phrases.push(...inner.phrases);
        endings.push(...inner.endings);
      } else if (item.startsWith('-')) endings.push(fold(item.slice(1)).text);
      else if (item.includes('~')) words.push(...forms(item));
      else if (/[_-]/.test(item)) phrases.push(item.split(/[_-]/).map(key));
      else words.push(...withShort(item));
    }
    const made = { is: 'words' as const, words, phrases, endings };
    known.set(name, made);
    return made;
  };
  const words = (word: string): readonly string[] => word.includes('~') ? forms(word) : withShort(word);
  const rowsNamed = new Map<string, Element>();
  const read = (source: string): Item[][] => parse(source, classNamed, words, name => {
    const ready = rowsNamed.get(name);
    if (ready) return ready;
    const text = options.classes[name];
    if (text === undefined) throw new Error(`no row ${name} in pattern: ${source}`);
    const made: Element = { is: 'group', rows: read(text) };
    rowsNamed.set(name, made);
    return made;
  });
  const cost = (word: string): number => options.frequent.has(word) ? 50 : 1;

  const compileRow = (source: string, row: readonly Item[]): Pattern => {
    let best: { triggers: string[]; cost: number; before: { min: number; max: number } } | undefined;
    let min = 0, max = 0;
    for (const item of row) {
      const triggers = item.optional ? undefined : triggersOf(item.parse, cost);
      const price = triggers?.reduce((sum, w) => sum + cost(w), 0) ?? Infinity;
      const length = lengthOf(item);
      // A trigger inside a longer alternative may stand at any of its places.
      if (triggers && (!best || price < best.cost)) best = { triggers, cost: price, before: { min, max: max + Math.max(0, length.max - 1) } };
      min += length.min;
      max += length.max;
    }
    if (!best) throw new Error(`pattern without a word to look for: ${source}`);
    const start = link(row, done);
    return { source, start, first: firstWords(start), triggers: [...new Set(best.triggers)], before: best.before, longest: max };
  };
  return source => alternatives(read(source)).map(row => compileRow(source, row));
}

/**
 * The rows of a pattern, and those of a group that is all there is to a row: each gets a trigger of its own. Rows of one
 * word are put together again, as a class.
 */
function alternatives(rows: readonly (readonly Item[])[]): (readonly Item[])[] {
  const flat = rows.flatMap(row => {
    const only = row.length === 1 && !row[0]!.optional ? row[0]!.parse : undefined;
    return only?.is === 'group' ? alternatives(only.rows) : [row];
  });
  return together(flat);
}

/** Rows of one plain word become one row with a class of words. */
function together(rows: readonly (readonly Item[])[]): (readonly Item[])[] {
  const plain = (row: readonly Item[]): readonly string[] | undefined => {
    const [item] = row;
    return row.length === 1 && !item!.optional && item!.parse.is === 'words' && item!.parse.phrases.length === 0 && item!.parse.endings.length === 0 ? item!.parse.words : undefined;
  };
  const words = rows.flatMap(r => plain(r) ?? []);
  const rest = rows.filter(r => plain(r) === undefined);
  return words.length === 0 ? rest : [...rest, [{ parse: { is: 'words', words, phrases: [], endings: [] }, optional: false }]];
}

/** Words that a match from this node on may start with; undefined where it may be any. */
function firstWords(node: Node): ReadonlySet<string> | undefined {
  switch (node.op) {
    case 'word': return node.endings.length > 0 ? undefined : node.words;
    case 'sentence-start': case 'clause-start': case 'open': case 'not': return firstWords(node.next);
    case 'or': {
      const sets = node.options.map(firstWords);
      if (sets.length === 1) return sets[0];
      return sets.every(s => s !== undefined) ? new Set(sets.flatMap(s => [...s])) : undefined;
    }
    default: return undefined;
  }
}

function triggersOf(e: Element, cost: (word: string) => number): string[] | undefined {
  if (e.is === 'words') return e.endings.length > 0 ? undefined : [...e.words, ...e.phrases.map(p => cheapest(p, cost))];
  if (e.is !== 'group') return undefined;
  const all: string[] = [];
  for (const row of e.rows) {
    const best = row.filter(i => !i.optional).map(i => triggersOf(i.parse, cost)).filter(t => t !== undefined)
      .sort((a, b) => a.reduce((s, w) => s + cost(w), 0) - b.reduce((s, w) => s + cost(w), 0))[0];
    if (!best) return undefined;
    all.push(...best);
  }
  return all;
}

function cheapest(phrase: readonly string[], cost: (word: string) => number): string {
  return phrase.reduce((a, b) => cost(b) < cost(a) ? b : a);
}

function lengthOf(item: Item): { min: number; max: number } {
  const e = item.parse;
  const of = (): { min: number; max: number } => {
    switch (e.is) {
      case 'words': return { min: Math.min(...(e.words.length + e.endings.length > 0 ? [1] : []), ...e.phrases.map(p => p.length)), max: Math.max(1, ...e.phrases.map(p => p.length)) };
      case 'gap': return { min: 0, max: e.max };
      case 'single': return e.op === 'any' || e.op === 'number' ? { min: 1, max: 1 } : { min: 0, max: 0 };
      case 'not': return { min: 0, max: 0 };
      case 'group': {
        const lengths = e.rows.map(r => r.map(lengthOf).reduce((a, b) => ({ min: a.min + b.min, max: a.max + b.max }), { min: 0, max: 0 }));
        return { min: Math.min(...lengths.map(l => l.min)), max: Math.max(...lengths.map(l => l.max)) };
      }
    }
  };
  const { min, max } = of();
  return { min: item.optional ? 0 : min, max };
}

/** Turns a row into nodes that each know what comes next. */
function link(row: readonly Item[], tail: Node): Node {
  return row.reduceRight<Node>((next, item) => {
    const node = linkOne(item.parse, next);
    return item.optional ? { op: 'or', options: [node, next] } : node;
  }, tail);
}

function linkOne(e: Element, next: Node): Node {
  switch (e.is) {
    case 'gap': return { op: 'gap', max: e.max, crossing: e.crossing, next };
    case 'single': return { op: e.op, next };
    case 'not': return { op: 'not', inner: link([e.item], done), next };
    case 'group': return { op: 'or', options: together(e.rows).map(r => link(r, next)) };
    case 'words': {
      const one: Node = { op: 'word', words: setOf(e.words), endings: e.endings, next };
      if (e.phrases.length === 0) return one;
      const rows = e.phrases.map(p => p.reduceRight<Node>((n, w) => ({ op: 'word', words: new Set([w]), endings: [], next: n }), next));
      return { op: 'or', options: e.words.length + e.endings.length > 0 ? [...rows, one] : rows };
    }
  }
}

/** Classes are large and used many times: their words become a set once. */
const setOf = oncePer((words: readonly string[]): ReadonlySet<string> => new Set(words));

type ClassNamed = (name: string, source: string) => Extract<Element, { is: 'words' }>;

/** Reads a pattern into rows of items (several where `|` stands outside a group). */
function parse(source: string, classNamed: ClassNamed, keys: (word: string) => readonly string[], rowsNamed: (name: string) => Element): Item[][] {
  const parts = source.match(/[()|?[\]]|!(?=[\p{L}{(])|\{[^}]*\}|…,?\d+|[^\s()|?{}[\]]+|\s+/gu) ?? [];
  let at = 0;
  const readRows = (inGroup: boolean): Item[][] => {
    const rows: Item[][] = [[]];
    while (at < parts.length) {
      const part = parts[at]!;
      if (part === ')') {
        if (!inGroup) throw new Error(`unmatched ")" in pattern: ${source}`);
        return rows;
      }
      if (part === '|') {
        rows.push([]);
        at++;
      } else if (part.startsWith(' ')) at++;
      else rows.at(-1)!.push(...readItems());
    }
    if (inGroup) throw new Error(`missing ")" in pattern: ${source}`);
    return rows;
  };
  const readItems = (): Item[] => {
    const part = parts[at++]!;
    if (part === '!' && at < parts.length && !parts[at]!.startsWith(' ')) {
      const [item, ...rest] = readItems();
      return [{ parse: { is: 'not', item: item! }, optional: false }, ...rest];
    }
    let elements: Element[];
    if (part === '(') {
      const rows = readRows(true);
      at++;
      elements = [{ is: 'group', rows }];
    } else if (part.startsWith('@')) elements = [rowsNamed(part)];
    else if (part.startsWith('{')) elements = [classNamed(part.slice(1, -1), source)];
    else if (part.startsWith('…') && /^…,?\d+$/.test(part)) elements = [{ is: 'gap', max: Number(part.replace(/\D/g, '')), crossing: part.includes(',') }];
    else if (singles[part]) elements = [{ is: 'single', op: singles[part] }];
    else elements = wordsOf(part).map(w => ({ is: 'words', words: keys(w), phrases: [], endings: [] }));
    // A question mark glued to an element makes it optional; on its own it is the mark.
    const optional = part !== '?' && parts[at] === '?';
    if (optional) at++;
    if (optional && elements.length > 1) return [{ parse: { is: 'group', rows: [elements.map(e => ({ parse: e, optional: false }))] }, optional }];
    return elements.map(e => ({ parse: e, optional }));
  };
  return readRows(false);
}

const contracted: Readonly<Record<string, string>> = { "can't": 'can not', "won't": 'will not', "i'm": 'i am' };

/** A word as the tokenizer cuts it. */
function wordsOf(word: string): string[] {
  // A hyphen between letters is no token: half-baked is two words, in the text as here.
  if (word.includes('-') && /\p{L}-\p{L}/u.test(word) && !word.startsWith('-')) return word.split(/(?<=\p{L})-(?=\p{L})/u).flatMap(wordsOf);
  if (!word.includes("'")) return word === 'cannot' ? ['can', 'not'] : [word];
  const whole = contracted[word.toLowerCase()];
  if (whole !== undefined) return whole.split(' ');
  return word.replace(/n't$/, ' not').replace(/'re$/, ' are').replace(/'ve$/, ' have').replace(/'ll$/, ' will').replace(/(?<=\S)'(d|s)$/, " '$1").split(' ');
}
