import * as z from 'zod/mini';
import { isWellFormedTag } from '../document/language.js';
import { kinds } from '../kinds.js';
import { oncePer } from '../recent.js';
import { isCalendarDate } from './dates.js';

/**
 * The terms: what the front matter promises. Keys are English in every language. Values arrive from YAML as text,
 * from JSON answers also as numbers and booleans; either way they leave as the types below.
 * Every message here is a `TermCode`, so that one table says each of them in words.
 */

/** What can be wrong with a term. This is the whole list. */
export const termCodes = [
  'unknown_key', 'unknown_value', 'missing_key',
  'expected_text', 'one_line', 'too_long', 'expected_group', 'expected_list', 'too_many',
  'expected_date', 'impossible_date', 'expected_amount', 'negative_amount', 'expected_count', 'too_large', 'too_small', 'newer_version',
  'expected_yes_no', 'expected_email', 'expected_currency', 'expected_language',
] as const;
export type TermCode = (typeof termCodes)[number];

/** The longest text and list a term may hold: far more than any letter, far less than what would slow the editor down. */
export const limits = { text: 20_000, line: 1_000, items: 1_000 } as const;

const stop = (test: (value: string) => boolean, error: TermCode) => z.refine<string>(test, { error, abort: true });

/** Characters that no keyboard types and that would make a file binary or unreadable: controls but tab and line ends, halves of a pair. */
const unwritable = /[^\P{Cc}\t\r\n]|\p{Cs}/u;

const text = z.string('expected_text').check(stop(s => s.length <= limits.text, 'too_long'), z.refine(s => !unwritable.test(s), 'expected_text'));
/** A name or number that JSON may hand over as a number: `2041` and `"2041"` are the same invoice. */
const label = z.pipe(z.union([z.string(), z.number()], 'expected_text'), z.transform(String))
  .check(stop(s => s.length <= limits.line, 'too_long'), z.regex(/^[^\r\n]*$/, 'one_line'), z.refine(s => !unwritable.test(s), 'expected_text'));
const date = z.string('expected_date').check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'expected_date', abort: true }), z.refine(isCalendarDate, 'impossible_date'));
/** Exact decimal, at least 0, at most 12 digits before and 4 after the point; kept digit by digit. */
const amount = z.pipe(z.union([z.string(), z.number()], 'expected_amount'), z.transform(String))
  .check(stop(s => !/^[-−]\d/.test(s), 'negative_amount'), z.regex(/^\d{1,12}(\.\d{1,4})?$/, 'expected_amount'));
const count = (min: number, max: number, tooLarge: TermCode = 'too_large'): z.ZodMiniType<number> =>
  z.pipe(z.pipe(z.union([z.string(), z.number()], 'expected_count'), z.transform(String)).check(z.regex(/^\d{1,9}$/, 'expected_count')), z.transform(Number))
    .check(z.minimum(min, 'too_small'), z.maximum(max, tooLarge));
const yesNo = z.boolean('expected_yes_no');
const email = z.string('expected_email').check(z.regex(/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/, 'expected_email'));

/** ISO 4217 codes as the platform knows them; `Intl` itself would accept made-up ones. */
export const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const currency = z.string('expected_currency').check(z.refine(c => currencies.has(c), 'expected_currency'));
const language = z.string('expected_language').check(z.regex(/^(en|es)(-[A-Za-z0-9]{2,8})*$/, { error: 'expected_language', abort: true }), z.refine(isWellFormedTag, 'expected_language'));

/** Every value that a term with a fixed choice may take. The order is the order in pickers. */
export const choices = {
  document: kinds.map(k => k.id),
  voice: ['i', 'we'],
  formality: ['first-name', 'title', 'tú', 'usted', 'vos', 'ustedes', 'vosotros'],
  situation: ['non_payment', 'terms_ignored', 'budget', 'negative_conversations', 'capacity', 'new_direction', 'natural_end', 'other'],
  deliverableStatus: ['pending', 'delivered', 'accepted', 'excluded'],
  paymentStatus: ['open', 'paid', 'disputed'],
  paymentTo: ['provider', 'client'],
  handoverKind: ['file', 'access', 'tool', 'brief', 'property'],
  release: ['none', 'mutual'],
} as const;

const oneOf = <const T extends readonly string[]>(values: T) => z.enum(Object.fromEntries(values.map(v => [v, v])) as { [K in T[number]]: K }, 'unknown_value');
const optional = z.optional;
const group = <T extends z.core.$ZodShape>(shape: T) => z.strictObject(shape, 'expected_group');
const list = <T extends z.core.$ZodType>(item: T) => z.array(item, 'expected_list').check(z.maxLength(limits.items, 'too_many'));

export const termsSchema = group({
  version: optional(count(1, 1, 'newer_version')),
  document: optional(oneOf(choices.document)),
  language: optional(language),
  voice: optional(oneOf(choices.voice)),
  formality: optional(oneOf(choices.formality)),
  client: optional(group({ name: optional(label), contact: optional(label), salutation: optional(label), email: optional(email) })),
  provider: optional(group({ name: optional(label), contact: optional(label), email: optional(email) })),
  contract: optional(group({ title: optional(label), date: optional(date), clause: optional(label), notice_days: optional(count(0, 1000)), renewal_date: optional(date) })),
  situation: optional(oneOf(choices.situation)),
  reason: optional(text),
  notice_date: optional(date),
  last_working_day: optional(date),
  deliverables: optional(list(group({ title: label, deadline: optional(date), status: optional(oneOf(choices.deliverableStatus)) }))),
  outstanding_payments: optional(list(group({
    invoice: label, amount, currency, due: optional(date), status: optional(oneOf(choices.paymentStatus)), to: optional(oneOf(choices.paymentTo)),
  }))),
  handover: optional(list(group({ item: label, kind: optional(oneOf(choices.handoverKind)), to: optional(label), by: optional(date), done: optional(yesNo) }))),
  referrals: optional(list(group({ name: label, contact: optional(label), consent: optional(yesNo) }))),
  personal_data: optional(yesNo),
  release: optional(oneOf(choices.release)),
  cure_days: optional(count(1, 1000)),
  reminder_stage: optional(count(1, 4)),
  other_terms: optional(list(text)),
  source: optional(label),
  sent_on: optional(date),
  acknowledged_on: optional(date),
});

/** Private notes: they live in `<name>.private.yaml` beside the document and are never rendered by a sendable kind. */
export const privateSchema = group({
  history: optional(text),
  reason_if_asked: optional(text),
  decided_on: optional(date),
  conversation_held_on: optional(date),
  notes: optional(text),
  score: optional(count(0, 1000)),
});

/** The keys of the private notes. */
export const privateKeys: readonly string[] = Object.keys(privateSchema.shape);

/** Whether a key belongs to the private notes: the group itself, or one of its own. */
export function isPrivateKey(key: string): boolean {
  return key === 'private' || privateKeys.includes(key);
}

/** Whatever is wrong or not filled in yet is left out of the terms, so nothing in them can be taken for granted. */
type Loose<T> = T extends readonly (infer I)[] ? Loose<I>[] : T extends object ? { [K in keyof T]?: Loose<NonNullable<T[K]>> | undefined } : T;

export type Terms = Loose<z.infer<typeof termsSchema>>;
export type PrivateTerms = Loose<z.infer<typeof privateSchema>>;

/** A part of the schema, as the reader of the terms walks it. */
export type Shape = // bounds: the least and the most that a count may be
  | { readonly type: 'group'; readonly keys: Readonly<Record<string, SchemaPart>> }
  | { readonly type: 'list'; readonly item: SchemaPart }
  | { readonly type: 'scalar'; readonly values: readonly string[]; readonly bounds: readonly string[] };
export interface SchemaPart { readonly schema: z.core.$ZodType; readonly required: boolean; readonly shape: Shape }

/** What kind of thing a schema describes. Read once from zod's own definition of it, then remembered. */
export const partOf = oncePer((schema: z.core.$ZodType): SchemaPart => {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  const inner = def.type === 'optional' ? def.innerType : schema;
  return { schema: inner, required: inner === schema, shape: shapeOf(inner) };
});

function shapeOf(schema: z.core.$ZodType): Shape {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  if (def.type === 'object') return { type: 'group', keys: Object.fromEntries(Object.entries(def.shape).map(([k, s]) => [k, partOf(s)])) };
  if (def.type === 'array') return { type: 'list', item: partOf(def.element) };
  return { type: 'scalar', values: def.type === 'enum' ? Object.keys(def.entries) : [], bounds: (def.checks ?? []).flatMap(boundOf) };
}

/** The figure of a "no less than" or "no more than". */
function boundOf(check: z.core.$ZodCheck): string[] {
  const { def } = check._zod as z.core.$ZodChecks['_zod'];
  return def.check === 'greater_than' || def.check === 'less_than' ? [String(def.value)] : [];
}

/** A scalar's value, or the first thing that is wrong with it. */
export function readScalar(schema: z.core.$ZodType, value: unknown): { readonly value: unknown } | { readonly code: TermCode } {
  const result = z.safeParse(schema, value);
  if (result.success) return { value: result.data };
  const message = result.error.issues[0]?.message;
  return { code: termCodes.find(c => c === message) ?? 'expected_text' };
}

/** The JSON Schema of the front matter, for editors that read one. Any value may also be an unfilled place, as a person leaves it for now. */
export function jsonSchema(describe: (path: string) => string | undefined): object {
  const schema = z.toJSONSchema(termsSchema, { io: 'input', unrepresentable: 'any' });
  decorate(schema, '', describe);
  return schema;
}

type JsonNode = Record<string, unknown>;
const unfilled = { type: 'string', pattern: '^\\[\\[[^\\[\\]]+\\]\\]$' };

function decorate(node: JsonNode, path: string, describe: (path: string) => string | undefined): void {
  for (const [key, child] of Object.entries((node['properties'] ?? {}) as Record<string, JsonNode>)) {
    const at = path === '' ? key : `${path}.${key}`;
    decorate(child, at, describe);
    const description = describe(at);
    if (description !== undefined) child['description'] = description;
  }
  if (node['items']) decorate(node['items'] as JsonNode, `${path}[]`, describe);
  else if (!node['properties']) {
    const own = { ...node };
    for (const key of Object.keys(node)) Reflect.deleteProperty(node, key);
    node['anyOf'] = [own, unfilled];
  }
}
