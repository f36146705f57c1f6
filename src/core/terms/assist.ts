import type { TerminationDocument } from '../document/document.js';
import type { TermPath } from '../document/yaml.js';
import { kindById, ownKindTitle } from '../kinds.js';
import type { RuleContext } from '../rule.js';
import type { IsoDate, Language, TextRange } from '../types.js';
import { addDays, addMonths, daysBetween, longDate, nextWorkday } from './dates.js';
import { yamlText } from './edits.js';
import { describeTerm, describeValue, glossaryPath, reasonFor } from './glossary.js';
import { formatMoney, totals } from './money.js';
import { holidayRegion, proposedLastDay } from './notice.js';
import { placeAt } from './place.js';
import { choices, partOf, termsSchema, type SchemaPart } from './schema.js';
import { keysAt, partAt } from './terms.js';

/** Something that could stand at the cursor. `text` is plain YAML; `range` is what it replaces. */
export interface TermCompletion {
  readonly label: string;
  readonly detail: string;
  readonly text: string;
  readonly range: TextRange;
  readonly kind: 'key' | 'value';
}

type Context = RuleContext;

/** What could stand at an offset of the front matter: the keys that its group still lacks, or values for its key. */
export function completeTerms(doc: TerminationDocument, offset: number, context: Context): TermCompletion[] {
  const place = placeAt(doc, offset);
  if (!place) return [];
  const { group, key, range, taken } = place;
  if (key === undefined) {
    return keysAt(group).filter(k => !taken.includes(k)).map(k => ({
      label: k, detail: describeTerm([...group, k], context.locale) ?? '', text: opening(k, partAt([...group, k])), range, kind: 'key',
    }));
  }
  return valuesFor([...group, key], doc, context).map(({ value, detail }) => ({ label: value, detail, text: yamlText(value), range, kind: 'value' }));
}

function opening(key: string, part: SchemaPart | undefined): string {
  return part?.shape.type === 'scalar' ? `${key}: ` : `${key}:`;
}

/** Values worth offering for a term, best first, each with what it means in the language of the interface. */
export function valuesFor(path: TermPath, doc: TerminationDocument, context: Context): { readonly value: string; readonly detail: string }[] {
  const { locale } = context;
  const name = glossaryPath(path);
  const part = partAt(path);
  if (part?.shape.type !== 'scalar') return part?.shape.type === 'list' ? [{ value: '[]', detail: locale === 'es' ? 'no queda nada' : 'nothing is left' }] : [];
  if (name === 'document') return [...choices.document, ...doc.ownKinds].map(value => ({ value, detail: kindById(value)?.text[locale].title ?? ownKindTitle(value) }));
  if (name === 'situation') return choices.situation.map(value => ({ value, detail: `${describeValue(path, value, locale)!} · ${reasonFor(value, doc.language)}` }));
  if (name === 'reason') return choices.situation.filter(s => doc.terms.situation === undefined || s === doc.terms.situation).map(s => ({ value: reasonFor(s, doc.language), detail: describeValue(['situation'], s, locale)! }));
  if (name === 'language') return ['en', 'en-GB', 'en-US', 'es', 'es-ES', 'es-MX', 'es-AR'].map(value => ({ value, detail: new Intl.DisplayNames(locale, { type: 'language' }).of(value)! }));
  if (part.shape.values.length > 0) return part.shape.values.map(value => ({ value, detail: describeValue(path, value, locale) ?? '' }));
  if (name.endsWith('.currency')) return commonCurrencies(doc).map(value => ({ value, detail: new Intl.DisplayNames(locale, { type: 'currency' }).of(value)! }));
  if (isYesNo(name)) return ['true', 'false'].map(value => ({ value, detail: locale === 'es' ? (value === 'true' ? 'sí' : 'no') : (value === 'true' ? 'yes' : 'no') }));
  if (isDate(name)) return datesFor(name, doc, context).map(value => ({ value, detail: dateDetail(value, doc, context) }));
  return [];
}

const isYesNo = (name: string): boolean => /(?:^personal_data|\.done|\.consent)$/.test(name);
const isDate = (name: string): boolean => /(?:_date|_day|_on|\.date|\.deadline|\.due|\.by)$/.test(name);

/** The currencies the document already uses, then those of its region and the usual ones. */
function commonCurrencies(doc: TerminationDocument): string[] {
  const used = (doc.terms.outstanding_payments ?? []).map(p => p.currency).filter(c => c !== undefined);
  return [...new Set([...used, ...(doc.language === 'es' ? ['EUR', 'MXN', 'ARS', 'COP', 'CLP', 'PEN', 'UYU', 'USD'] : ['USD', 'GBP', 'EUR', 'CAD', 'AUD', 'NZD'])])];
}

function datesFor(name: string, doc: TerminationDocument, context: Context): IsoDate[] {
  const { today } = context;
  const region = holidayRegion(doc, context);
  const last = doc.terms.last_working_day;
  const from = doc.terms.notice_date ?? today;
  const next = (date: IsoDate): IsoDate => nextWorkday(date, region);
  const offers = name === 'last_working_day' ? [proposedLastDay(doc, context), next(addDays(from, 14)), next(addDays(from, 30)), next(addMonths(from, 1)), ...(doc.terms.deliverables ?? []).map(d => d.deadline)]
    : name === 'notice_date' || name.endsWith('_on') || name === 'contract.date' ? [today, next(addDays(today, 1))]
      : name.endsWith('.due') ? [last, addDays(last ?? today, 14), addDays(last ?? today, 30)]
        : [last, next(addDays(today, 7)), next(addDays(today, 14))];
  return [...new Set(offers.filter(d => d !== undefined))];
}

/** "Monday 7 December 2026 · 14 days’ notice". */
function dateDetail(date: IsoDate, doc: TerminationDocument, { today, locale }: Context): string {
  const days = daysBetween(doc.terms.notice_date ?? today, date);
  const notice = days < 1 ? '' : locale === 'es' ? ` · ${days} días de preaviso` : ` · ${days} days’ notice`;
  return longDate(date, locale, true) + notice;
}

/** What a hover says about the term at an offset, and the stretch it belongs to. Plain text, a line for each thing. */
export function hoverTerm(doc: TerminationDocument, offset: number, { today, locale }: Pick<Context, 'today' | 'locale'>): { readonly text: string; readonly range: TextRange } | undefined {
  const path = termAt(doc, offset);
  const about = path && describeTerm(path, locale);
  if (!path || about === undefined) return undefined;
  const key = doc.rangeOf(path, 'key');
  const value = doc.rangeOf(path, 'value');
  const written = doc.text.slice(value.start, value.end).replace(/^["']|["']$/g, '');
  const meaning = describeValue(path, written, locale) ?? (/^\d{4}-\d{2}-\d{2}$/.test(written) && doc.issues.every(i => i.written !== written) ? `${longDate(written, locale, true)} (${distance(daysBetween(today, written), locale)})` : undefined);
  return { text: [`${glossaryPath(path)}: ${about}`, ...(meaning === undefined ? [] : [`${written}: ${meaning}`])].join('\n\n'), range: offset <= key.end ? key : value };
}

function distance(days: number, locale: Language): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}

/** The term whose key or value an offset is in. */
export function termAt(doc: TerminationDocument, offset: number): TermPath | undefined {
  const yaml = doc.ours ? doc.frontMatter?.yaml : undefined;
  if (!yaml || offset < doc.frontMatter!.range.start || offset >= doc.frontMatter!.range.end) return undefined;
  const paths = new Map<string, TermPath>();
  for (const { path } of yaml.scalars()) for (let i = 1; i <= path.length; i++) paths.set(path.slice(0, i).join('.'), path.slice(0, i));
  for (const key of Object.keys((partOf(termsSchema).shape as { keys: object }).keys)) if (yaml.has([key])) paths.set(key, [key]);
  let best: TermPath | undefined;
  for (const path of paths.values()) {
    const range = yaml.rangeOf(path, 'pair');
    if (range && range.start <= offset && offset <= range.end && path.length > (best?.length ?? 0)) best = path;
  }
  return best;
}

/** The line above a document: "2 of 5 delivered · €1,234.00 open · 18 days left". Parts that the terms don't speak of are left out. */
export function summarize(doc: TerminationDocument, { today, locale }: Pick<Context, 'today' | 'locale'>): string {
  const { deliverables, outstanding_payments: payments, last_working_day: last } = doc.terms;
  const es = locale === 'es';
  const parts: string[] = [];
  const counted = (deliverables ?? []).filter(d => d.status !== 'excluded');
  const done = counted.filter(d => d.status === 'delivered' || d.status === 'accepted').length;
  if (counted.length > 0) parts.push(es ? `${done} de ${counted.length} entregados` : `${done} of ${counted.length} delivered`);
  const open = totals((payments ?? []).filter(p => p.status !== 'paid' && p.to !== 'client'));
  const region = doc.language === locale ? doc.locale : locale;
  for (const { currency, amount } of open) parts.push(es ? `${formatMoney(amount, currency, region)} por cobrar` : `${formatMoney(amount, currency, region)} open`);
  if (payments && payments.length > 0 && open.length === 0) parts.push(es ? 'todo pagado' : 'all paid');
  if (last !== undefined) {
    const days = daysBetween(today, last);
    parts.push(days === 0 ? (es ? 'hoy es el último día' : 'last day today') : days < 0 ? (es ? `terminó el ${longDate(last, locale)}` : `ended on ${longDate(last, locale)}`)
      : es ? (days === 1 ? 'queda 1 día' : `quedan ${days} días`) : `${days === 1 ? '1 day' : `${days} days`} left`);
  }
  return parts.join(' · ');
}
