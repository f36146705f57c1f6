import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, stringify, visit, Document, type Node, type Pair, type Tags } from 'yaml';
import { Recent } from '../recent.js';
import type { TextRange } from '../types.js';

/** A path into the terms: `['deliverables', 0, 'deadline']`. */
export type TermPath = readonly (string | number)[];

/** `code` is the YAML library's own name for the problem; `range` is relative to the whole document. */
export interface YamlProblem { readonly code: string; readonly range: TextRange }

/** The parsed front matter: its plain data, and where each part of it stands. */
export interface YamlBlock {
  /** Numbers and dates stay as they are written (text); only booleans and null are converted. */
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
  /** Where a term stands; `key` and `value` narrow it. The closest parent's key where the path does not exist. */
  rangeOf(path: TermPath, part?: 'key' | 'value' | 'pair'): TextRange | undefined;
  has(path: TermPath): boolean;
  /** Every scalar and where it stands, in document order. Quotes are outside the range. */
  scalars(): readonly { readonly path: TermPath; readonly value: string; readonly range: TextRange }[];
}

/** More aliases than a letter could ever need, and few enough that no expansion of them is slow. */
const MAX_ALIASES = 20;

/** Keys within keys (`? ? ?`) are no terms, and the time that the library takes for them grows with the cube of their number. */
const nestedKeys = /(?:\?\s+){8}/;

/** Leaves numbers as text, in both directions, so that an amount is written and read digit by digit. */
const withoutNumbers = (tags: Tags): Tags => tags.filter(t => typeof t === 'string' || !/:(int|float)$/.test(t.tag));

/**
 * Parses YAML 1.2 without turning numbers into floats: `1200.00` and `007` stay as written, so that amounts are exact.
 * Never throws, never executes; what is wrong is in `problems`.
 */
export function parseYaml(text: string, within: TextRange): YamlBlock {
  // While a person writes the letter, its front matter stays what it is. Positions depend on where it starts, and on nothing else outside it.
  const source = text.slice(within.start, within.end);
  return recent.get(`${within.start} ${within.end} ${source}`, () => readYaml(text, within));
}

const recent = new Recent<YamlBlock>(20_000);

/** Undefined where the nesting is deeper than the library can follow: no terms are. */
function parseUnlessTooDeep(source: string): Document | undefined {
  if (nestedKeys.test(source)) return undefined;
  try {
    return parseDocument(source, {
      schema: 'core', merge: false, uniqueKeys: true, logLevel: 'silent', prettyErrors: false, stringKeys: true,
      customTags: withoutNumbers,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readYaml(text: string, within: TextRange): YamlBlock {
  const source = text.slice(within.start, within.end);
  const parsed = parseUnlessTooDeep(source);
  const doc = parsed ?? new Document();
  const shift = (r: readonly [number, number]): TextRange => ({ start: within.start + Math.min(r[0], source.length), end: within.start + Math.min(r[1], source.length) });
  const problems: YamlProblem[] = doc.errors.map(e => ({ code: e.code, range: shift(e.pos) }));
  if (!parsed) problems.push({ code: 'TOO_DEEP', range: shift([0, source.search(/\n|$/)]) });
  let data: unknown;
  try {
    data = unfilled(problems.length > 0 ? partial(doc) : doc.toJS({ maxAliasCount: MAX_ALIASES }));
  } catch {
    problems.push(aliasProblem(doc, shift));
  }
  const nodeRange = (n: Node | null | undefined): TextRange | undefined => n?.range ? shift([n.range[0], n.range[1]]) : undefined;
  return {
    data,
    problems,
    rangeOf(path, part = 'value') {
      const found = find(doc, path);
      if (!found) return path.length > 1 ? this.rangeOf(path.slice(0, -1), 'key') : undefined;
      const { pair, node } = found;
      const key = pair ? nodeRange(pair.key as Node) : undefined;
      const value = trimmed(text, nodeRange(node));
      if (part === 'key') return key ?? value;
      if (part === 'pair') return key ? { start: key.start, end: value && value.end > key.end ? value.end : key.end } : value;
      return value && value.end > value.start ? value : key;
    },
    has: path => find(doc, path) !== undefined,
    scalars: () => [...scalarsOf(doc.contents, [], shift, text)],
  };
}

/** `name: [[your name]]` is a list of a list to YAML; to us, and to whoever wrote it, it is a place to fill in. */
function unfilled(data: unknown): unknown {
  if (Array.isArray(data)) {
    const inner: unknown = data.length === 1 ? data[0] : undefined;
    return Array.isArray(inner) && inner.length === 1 && typeof inner[0] === 'string' ? `[[${inner[0]}]]` : data.map(unfilled);
  }
  if (typeof data === 'object' && data !== null) return Object.fromEntries(Object.entries(data).map(([k, v]) => [k, unfilled(v)]));
  return data;
}

/** Which alias it was that could not be followed: one without its anchor (`*important*` taken for one), one inside its own anchor, or one too many. */
function aliasProblem(doc: Document, shift: (r: readonly [number, number]) => TextRange): YamlProblem {
  let problem: { code: string; at: readonly [number, number] } | undefined;
  visit(doc, {
    Alias(_, alias, path) {
      const at = [alias.range?.[0] ?? 0, alias.range?.[1] ?? 1] as const;
      const target = alias.resolve(doc);
      if (target && !path.some(node => node === target)) {
        problem ??= { code: 'TOO_MANY_ALIASES', at };
        return undefined;
      }
      problem = { code: target ? 'TOO_MANY_ALIASES' : 'BAD_ALIAS', at };
      return visit.BREAK;
    },
  });
  return { code: problem?.code ?? 'BAD_ALIAS', range: shift(problem?.at ?? [0, 1]) };
}

/** What could be read of a broken document; nothing where even that fails. */
function partial(doc: Document): unknown {
  try {
    return doc.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    return undefined;
  }
}

/** Block values run on to the next key; their line end is not theirs. */
function trimmed(text: string, range: TextRange | undefined): TextRange | undefined {
  if (!range) return undefined;
  let end = range.end;
  while (end > range.start && /\s/.test(text[end - 1]!)) end--;
  return { start: range.start, end };
}

function find(doc: Document, path: TermPath): { pair?: Pair | undefined; node: Node | null } | undefined {
  let node: Node | null = doc.contents;
  let pair: Pair | undefined;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(doc) ?? null;
    if (isMap(node)) {
      const found: Pair | undefined = node.items.find(i => isPair(i) && isScalar(i.key) && String(i.key.value) === String(step));
      if (!found) return undefined;
      pair = found;
      node = found.value as Node | null;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) return undefined;
      pair = undefined;
      node = item as Node;
    } else {
      return undefined;
    }
  }
  return { pair, node };
}

function* scalarsOf(node: unknown, path: TermPath, shift: (r: readonly [number, number]) => TextRange, text: string): Generator<{ path: TermPath; value: string; range: TextRange }> {
  if (isMap(node)) {
    for (const item of node.items) if (isScalar(item.key)) yield* scalarsOf(item.value, [...path, String(item.key.value)], shift, text);
  } else if (isSeq(node)) {
    for (const [i, item] of node.items.entries()) yield* scalarsOf(item, [...path, i], shift, text);
  } else if (isScalar<string | boolean | null>(node) && node.range && node.value !== null) {
    const range = trimmed(text, shift([node.range[0], node.range[1]]))!;
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
    yield { path, value: String(node.value), range: { start: range.start + quoted, end: range.end - quoted } };
  }
}

/**
 * Writes data as YAML that `parseYaml` reads back unchanged. Text that YAML could take for something else is quoted,
 * so a client called `{{constructor}} & Sons: "Ltd" #1` is safe; lines are never folded.
 */
export function writeYaml(data: unknown): string {
  return stringify(data, (_, value: unknown) => typeof value === 'number' ? String(value) : value, { schema: 'core', version: '1.2', customTags: withoutNumbers, lineWidth: 0, indentSeq: true, aliasDuplicateObjects: false });
}
