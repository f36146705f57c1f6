import type { YamlBlock, TermPath } from '../document/yaml.js';
import { termsSchema, privateSchema, type Terms, type PrivateTerms } from './schema.js';

/** Something in the terms that is not as it should be. `code` is one of ours (`impossible_date`) or zod's own. */
export interface TermIssue {
  readonly code: string;
  readonly path: TermPath;
  /** For unknown keys, the keys; for a fixed choice, the values it may take. */
  readonly values: readonly string[];
}

export interface ReadTerms<T> { readonly terms: T; readonly issues: readonly TermIssue[] }

/** Reads terms from parsed YAML or JSON. What is wrong is an issue and left out of the terms; the rest is read. */
export function readTerms(data: unknown): ReadTerms<Terms> {
  return read(data, d => termsSchema.safeParse(d));
}

/** As `readTerms`, for the private notes. */
export function readPrivateTerms(data: unknown): ReadTerms<PrivateTerms> {
  return read(data, d => privateSchema.safeParse(d));
}

interface Issue { readonly code?: string; readonly path: readonly PropertyKey[]; readonly message: string; readonly keys?: readonly string[]; readonly values?: readonly unknown[] }
type Parsed<T> = { success: true; data: T } | { success: false; error: { issues: readonly unknown[] } };

function read<T extends object>(data: unknown, parse: (d: unknown) => Parsed<T>): ReadTerms<T> {
  const issues: TermIssue[] = [];
  let rest: unknown = withoutNulls(data) ?? {};
  // Each round takes out what was wrong, so that one bad value does not hide the good ones. The list of issues only
  // ever shrinks what is left, hence the bound: no document needs more rounds than the schema is deep.
  for (let round = 0; round < 8; round++) {
    const result = parse(rest);
    if (result.success) return { terms: result.data, issues };
    for (const raw of result.error.issues as readonly Issue[]) {
      const path = raw.path.map(p => typeof p === 'number' ? p : String(p));
      issues.push({ code: raw.code === 'custom' || raw.code === 'invalid_format' || raw.code === 'too_big' || isOurs(raw.message) ? raw.message : raw.code ?? 'invalid', path, values: raw.keys ?? (raw.values ?? []).map(String) });
      rest = raw.keys ? raw.keys.reduce((r, k) => without(r, [...path, k]), rest) : without(rest, path);
    }
  }
  return { terms: {} as T, issues };
}

const isOurs = (message: string): boolean => /^[a-z_]+$/.test(message);

/** `client:` with nothing behind it is a term that is not there yet, not a wrong one. */
function withoutNulls(data: unknown): unknown {
  if (data === null) return undefined;
  if (Array.isArray(data)) return data.map(withoutNulls).filter(d => d !== undefined);
  if (typeof data === 'object') return Object.fromEntries(Object.entries(data).map(([k, v]) => [k, withoutNulls(v)] as const).filter(([, v]) => v !== undefined));
  return data;
}

/** A copy with one path taken out. A list loses the item that held it, so that indices stay those of the document. */
function without(data: unknown, path: TermPath): unknown {
  const [head, ...tail] = path;
  if (head === undefined) return {};
  if (Array.isArray(data)) return data.map((d: unknown, i) => i === Number(head) && tail.length > 0 ? without(d, tail) : d).filter((_, i) => i !== Number(head) || tail.length > 0);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).flatMap(([k, v]) => k !== String(head) ? [[k, v]] : tail.length > 0 ? [[k, without(v, tail)]] : []));
}

/** The terms of a document's front matter. */
export function termsOf(yaml: YamlBlock | undefined): ReadTerms<Terms> {
  return yaml ? readTerms(yaml.data) : { terms: {}, issues: [] };
}
