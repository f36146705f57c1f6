import type { TermPath } from '../document/yaml.js';
import { sameAmount } from './money.js';
import type { Terms } from './schema.js';

/** A term that says one thing in one version and another, or nothing, in the other. Values are as text; `bare` is one that was a number or a yes or no. */
export interface TermChange { readonly path: TermPath; readonly before: string | undefined; readonly after: string | undefined; readonly bare: boolean }

/** What moves on after a document is sent, without anybody changing their mind. */
const moving = (path: TermPath): boolean => ['status', 'done', 'sent_on', 'acknowledged_on', 'version'].includes(String(path.at(-1)));

/** What an item of a list is known by, so that one more at the head of the list does not look like a change of all. */
const names = ['title', 'invoice', 'item', 'name'] as const;

type Group = Readonly<Record<string, unknown>>;
const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The terms that differ between the text that was sent and the one that is there now, in the order of the new one.
 * An item of a list that came or went is one change, at what it is called.
 */
export function changedTerms(sent: Terms, now: Terms): TermChange[] {
  return [...compare(sent, now, [])].filter(({ path }) => !moving(path));
}

function* compare(before: unknown, after: unknown, path: TermPath): Generator<TermChange> {
  if (Array.isArray(before) || Array.isArray(after)) {
    yield* compareLists(before as readonly unknown[] | undefined ?? [], after as readonly unknown[] | undefined ?? [], path);
  } else if (isGroup(before) || isGroup(after)) {
    const [old, there] = [before as Group | undefined ?? {}, after as Group | undefined ?? {}];
    for (const key of new Set([...Object.keys(there), ...Object.keys(old)])) yield* compare(old[key], there[key], [...path, key]);
  } else if (before !== after && !sameSum(path, written(before), written(after))) {
    yield { path, before: written(before), after: written(after), bare: typeof before === 'number' || typeof before === 'boolean' };
  }
}

/** Whether a term is an amount that only gained or lost zeros: 1200 and 1200.00. */
function sameSum(path: TermPath, before = '', after = ''): boolean {
  const amount = /^\d+(?:\.\d+)?$/;
  return path.at(-1) === 'amount' && amount.test(before) && amount.test(after) && sameAmount(before, after);
}

/** Items go by their name; those whose name is in only one of the lists by their place. What is left came or went. */
function* compareLists(before: readonly unknown[], after: readonly unknown[], path: TermPath): Generator<TermChange> {
  const pairs = new Map<number, number>();
  const pair = (fits: (i: number, j: number) => boolean): void => {
    const taken = new Set(pairs.values());
    for (const i of after.keys()) {
      const j = pairs.has(i) ? -1 : [...before.keys()].findIndex(k => !taken.has(k) && fits(i, k));
      if (j < 0) continue;
      taken.add(j);
      pairs.set(i, j);
    }
  };
  pair((i, j) => nameOf(after[i]) === nameOf(before[j]));
  pair((i, j) => i === j);
  const kept = new Set(pairs.values());
  for (const [i, item] of after.entries()) {
    const j = pairs.get(i);
    if (j !== undefined) yield* compare(before[j], item, [...path, i]);
    else yield { path: nameKey(item) === undefined ? [...path, i] : [...path, i, nameKey(item)!], before: undefined, after: nameOf(item), bare: false };
  }
  for (const [j, item] of before.entries()) if (!kept.has(j)) yield { path, before: nameOf(item), after: undefined, bare: false };
}

const nameKey = (item: unknown): string | undefined => isGroup(item) ? names.find(n => typeof item[n] === 'string') : undefined;

/** What an item is called: its name, or the sentence that it is. */
function nameOf(item: unknown): string {
  const key = nameKey(item);
  return key === undefined ? written(item) ?? '' : String((item as Group)[key]);
}

function written(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
