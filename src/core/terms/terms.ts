import type { YamlBlock, TermPath } from '../document/yaml.js';
import { oncePer } from '../recent.js';
import { limits, partOf, privateSchema, readScalar, termsSchema, type PrivateTerms, type SchemaPart, type TermCode, type Terms } from './schema.js';
import { isUnfilled } from './unfilled.js';

/** Something in the terms that is not as it should be. */
export interface TermIssue {
  readonly code: TermCode;
  /** The term meant. For an unknown key it ends in that key; for a missing one, in the key that is missing. */
  readonly path: TermPath;
  /** For an unknown key, the keys that could stand there; for a fixed choice, its values; for a count, the least and the most; for a list, the most; for an amount that a comma cut in two, what follows it. */
  readonly values: readonly string[];
  /** What stands there, where it is a short text, number or yes/no. */
  readonly written: string | undefined;
}

/**
 * What was read. `terms` holds real values only, with the indices of the document: a list's item that could not be
 * read is `{}`. `unfilled` are the terms that are there, but still say `[[…]]`, as dotted paths: `deliverables.0.title`.
 */
export interface ReadTerms<T> { readonly terms: T; readonly issues: readonly TermIssue[]; readonly unfilled: ReadonlySet<string> }

/** Reads terms from parsed YAML or JSON in one pass. What is wrong is an issue and left out of the terms; the rest is read. */
export function readTerms(data: unknown): ReadTerms<Terms> {
  return read<Terms>(partOf(termsSchema), data);
}

/** As `readTerms`, for the private notes. */
export function readPrivateTerms(data: unknown): ReadTerms<PrivateTerms> {
  return read<PrivateTerms>(partOf(privateSchema), data);
}

/** The terms of a document's front matter. In broken YAML only what could still be made out, and no issues: what looks wrong may follow from the break. */
export function termsOf(yaml: YamlBlock | undefined): ReadTerms<Terms> {
  return yaml ? termsIn(yaml) : readTerms(undefined);
}

/** While a person types in the body, the front matter stays the same object, and so do its terms. */
const termsIn = oncePer((yaml: YamlBlock): ReadTerms<Terms> => {
  const result = readTerms(yaml.data);
  return yaml.problems.length > 0 ? { ...result, issues: [] } : result;
});

/** The keys that may stand at a place of the terms: `[]` at the top, `['client']`, `['deliverables', 0]`. */
export function keysAt(path: TermPath): readonly string[] {
  const shape = partAt(path)?.shape;
  return shape?.type === 'group' ? Object.keys(shape.keys) : [];
}

/** The part of the schema at a place of the terms; undefined where the schema knows none. */
export function partAt(path: TermPath): SchemaPart | undefined {
  let part: SchemaPart | undefined = partOf(termsSchema);
  for (const step of path) {
    const shape: SchemaPart['shape'] | undefined = part?.shape;
    part = shape?.type === 'list' ? shape.item : shape?.type === 'group' && Object.hasOwn(shape.keys, step) ? shape.keys[step] : undefined;
  }
  return part;
}

interface Reading { readonly issues: TermIssue[]; readonly unfilled: Set<string> }

function read<T extends object>(part: SchemaPart, data: unknown): ReadTerms<T> {
  const reading: Reading = { issues: [], unfilled: new Set() };
  const terms = (isAbsent(data) ? undefined : walk(part, data, [], reading)) ?? {};
  return { terms: terms as T, issues: reading.issues, unfilled: reading.unfilled };
}

/** A key with nothing behind it, or only blanks, is a term that is not there yet, not a wrong one. */
function isAbsent(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

function walk(part: SchemaPart, value: unknown, path: TermPath, reading: Reading): unknown {
  const { shape } = part;
  if (isUnfilled(value)) {
    reading.unfilled.add(path.join('.'));
    return undefined;
  }
  if (shape.type === 'group') return walkGroup(shape.keys, value, path, reading);
  if (shape.type === 'list') {
    if (!Array.isArray(value)) {
      fail('expected_list', path, value, reading);
      return undefined;
    }
    // A list that is far too long is one problem, not one for each of its items.
    const tooMany = value.length > limits.items;
    if (tooMany) fail('too_many', path, value, reading, [String(limits.items)]);
    return readItems(shape.item, value, path, tooMany ? { ...reading, issues: [] } : reading);
  }
  const result = readScalar(part.schema, value);
  if ('value' in result) return result.value;
  fail(result.code, path, value, reading, shape.values.length > 0 ? shape.values : shape.bounds);
  return undefined;
}

function readItems(part: SchemaPart, items: readonly unknown[], path: TermPath, reading: Reading): unknown[] {
  return items.map((item, i) => {
    if (part.shape.type === 'group') return walk(part, item ?? {}, [...path, i], reading) ?? {};
    return isAbsent(item) ? '' : walk(part, item, [...path, i], reading) ?? '';
  });
}

function walkGroup(keys: Readonly<Record<string, SchemaPart>>, value: unknown, path: TermPath, reading: Reading): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    fail('expected_group', path, value, reading);
    return undefined;
  }
  const out: Record<string, unknown> = {};
  const entries = new Map<string, unknown>(Object.entries(value));
  const cents = centsIn(entries);
  if (cents !== undefined) {
    fail('expected_amount', [...path, 'amount'], `${String(entries.get('amount'))},${cents}`, reading, [cents]);
    entries.delete(cents);
    entries.set('amount', null);
  }
  for (const [key, part] of Object.entries(keys)) {
    const given = entries.get(key);
    if (isAbsent(given)) {
      if (part.required && !(key === 'amount' && cents !== undefined)) reading.issues.push({ code: 'missing_key', path: [...path, key], values: [], written: undefined });
      continue;
    }
    const result = walk(part, given, [...path, key], reading);
    if (result !== undefined) out[key] = result;
  }
  for (const key of entries.keys()) {
    if (!Object.hasOwn(keys, key)) reading.issues.push({ code: 'unknown_key', path: [...path, key], values: Object.keys(keys), written: key.slice(0, 80) });
  }
  return out;
}

/** Inside braces a decimal comma ends the amount: `{ amount: 12,5 }` is 12, and a key called 5. */
function centsIn(entries: ReadonlyMap<string, unknown>): string | undefined {
  const amount = entries.get('amount');
  if (typeof amount !== 'string' || !/^[\d.]+$/.test(amount)) return undefined;
  return [...entries.keys()].find(key => /^\d{1,3}(?:\.\d+)?$/.test(key) && entries.get(key) === null);
}

function fail(code: TermCode, path: TermPath, value: unknown, reading: Reading, values: readonly string[] = []): void {
  const written = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).slice(0, 80) : undefined;
  reading.issues.push({ code, path, values, written });
}
