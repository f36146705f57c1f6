import type { TermPath } from '../document/yaml.js';
import { sameAmount } from './money.js';
import type { Terms } from './schema.js';

/** A term that says one thing in one version and another, or nothing, in the other. Values are as text; `bare` is one that was a number or a yes or no. */
export interface TermChange { readonly path: TermPath; readonly before: string | undefined; readonly after: string | undefined; readonly bare: boolean }

/** What moves on after a document is sent, without anybody changing their mind. */
const moving = (path: TermPath): boolean => ['status', 'done', 'sent_on', 'acknowledged_on', 'version'].includes(String(path.at(-1)));

/** The terms that differ between the text that was sent and the one that is there now, in the order of the new one. */
export function changedTerms(sent: Terms, now: Terms): TermChange[] {
  const before = leaves(sent);
  const after = leaves(now);
  const changes: TermChange[] = [];
  for (const [key, { path, value }] of after) {
    const old = before.get(key);
    if (old?.value !== value && !moving(path) && !sameSum(path, old?.value, value)) changes.push({ path, before: old?.value, after: value, bare: old?.bare ?? false });
  }
  for (const [key, { path, value, bare }] of before) if (!after.has(key) && !moving(path)) changes.push({ path, before: value, after: undefined, bare });
  return changes;
}

/** Whether a term is an amount that only gained or lost zeros: 1200 and 1200.00. */
function sameSum(path: TermPath, before: string | undefined, after: string): boolean {
  return path.at(-1) === 'amount' && /^\d+(?:\.\d+)?$/.test(before ?? '') && sameAmount(before!, after);
}

function leaves(terms: Terms): Map<string, { readonly path: TermPath; readonly value: string; readonly bare: boolean }> {
  const found = new Map<string, { path: TermPath; value: string; bare: boolean }>();
  const walk = (value: unknown, path: TermPath): void => {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) walk(item, [...path, i]);
    else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') found.set(path.join('.'), { path, value: String(value), bare: typeof value !== 'string' });
  };
  walk(terms, []);
  return found;
}
