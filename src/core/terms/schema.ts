import * as z from 'zod/mini';
import { kinds } from '../kinds.js';
import { isCalendarDate } from './dates.js';

/**
 * The terms: what the front matter promises. Keys are English in every language. Values arrive from YAML as text,
 * from JSON answers also as numbers and booleans; either way they leave as the types below.
 */

const text = z.string().check(z.maxLength(20_000, 'too_long'));
const oneLine = text.check(z.regex(/^[^\r\n]*$/, 'one_line'));
/** A name or number that YAML or JSON may hand over as a number: `2041` and `"2041"` are the same invoice. */
const label = z.pipe(z.union([oneLine, z.number()], 'expected_text'), z.transform(String));
const date = z.string('expected_date').check(z.refine(isCalendarDate, 'impossible_date'));
/** Exact decimal, at least 0, at most 12 digits before and 4 after the point; kept digit by digit. */
const amount = z.pipe(z.union([z.string(), z.number()], 'expected_amount'), z.transform(String))
  .check(z.regex(/^\d{1,12}(\.\d{1,4})?$/, 'expected_amount'));
const count = (max: number): z.ZodMiniType<number> =>
  z.pipe(z.pipe(z.union([z.string(), z.number()], 'expected_count'), z.transform(String)).check(z.regex(/^\d{1,4}$/, 'expected_count')), z.transform(Number))
    .check(z.maximum(max, 'too_large'));
const yesNo = z.boolean('expected_yes_no');
const email = oneLine.check(z.regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/, 'expected_email'));
const currency = z.string('expected_currency').check(z.refine(c => currencies.has(c), 'expected_currency'));
const oneOf = <const T extends readonly string[]>(values: T) => z.enum(values as unknown as Record<string, T[number]> & T);
const optional = z.optional;

/** ISO 4217 codes as the platform knows them; `Intl` itself would accept made-up ones. */
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

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

const language = z.string('expected_language').check(z.regex(/^(en|es)(-[A-Za-z0-9]{2,8})*$/, 'expected_language'));

export const termsSchema = z.strictObject({
  version: optional(count(1)),
  document: optional(z.enum(Object.fromEntries(choices.document.map(k => [k, k])), 'unknown_value')),
  language: optional(language),
  voice: optional(oneOf(choices.voice)),
  formality: optional(oneOf(choices.formality)),
  client: optional(z.strictObject({ name: optional(label), contact: optional(label), salutation: optional(oneLine), email: optional(email) }, 'expected_group')),
  provider: optional(z.strictObject({ name: optional(label), contact: optional(label), email: optional(email) }, 'expected_group')),
  contract: optional(z.strictObject({ title: optional(label), date: optional(date), clause: optional(label), notice_days: optional(count(1000)), renewal_date: optional(date) }, 'expected_group')),
  situation: optional(oneOf(choices.situation)),
  reason: optional(text),
  notice_date: optional(date),
  last_working_day: optional(date),
  deliverables: optional(z.array(z.strictObject({ title: label, deadline: optional(date), status: optional(oneOf(choices.deliverableStatus)) }, 'expected_group'), 'expected_list')),
  outstanding_payments: optional(z.array(z.strictObject({
    invoice: label, amount, currency, due: optional(date), status: optional(oneOf(choices.paymentStatus)), to: optional(oneOf(choices.paymentTo)),
  }, 'expected_group'), 'expected_list')),
  handover: optional(z.array(z.strictObject({ item: label, kind: optional(oneOf(choices.handoverKind)), to: optional(label), by: optional(date), done: optional(yesNo) }, 'expected_group'), 'expected_list')),
  referrals: optional(z.array(z.strictObject({ name: label, contact: optional(label), consent: optional(yesNo) }, 'expected_group'), 'expected_list')),
  personal_data: optional(yesNo),
  release: optional(oneOf(choices.release)),
  cure_days: optional(count(1000)),
  reminder_stage: optional(count(4)),
  other_terms: optional(z.array(text, 'expected_list')),
  source: optional(oneLine),
  sent_on: optional(date),
  acknowledged_on: optional(date),
});

/** Private notes: they live in `<name>.private.yaml` beside the document and are never rendered by a sendable kind. */
export const privateSchema = z.strictObject({
  history: optional(text),
  reason_if_asked: optional(text),
  decided_on: optional(date),
  conversation_held_on: optional(date),
  notes: optional(text),
  score: optional(count(1000)),
});

export type Terms = z.infer<typeof termsSchema>;
export type PrivateTerms = z.infer<typeof privateSchema>;
