import { languageOfTag } from '../document/language.js';
import { kindById } from '../kinds.js';
import { addDays, nextWorkday, previousWorkday } from '../terms/dates.js';
import { regionFor } from '../terms/notice.js';
import type { RuleOptions } from '../rule.js';
import type { Terms } from '../terms/schema.js';
import type { IsoDate, Language } from '../types.js';
import { formalityIn } from './formality.js';

/** Unfilled places for the names, in the document's language. */
const places: Readonly<Record<Language, { readonly client: string; readonly provider: string }>> = {
  en: { client: '[[name of the client]]', provider: '[[your name]]' },
  es: { client: '[[nombre del cliente]]', provider: '[[su nombre]]' },
};

/** Kinds beside those that need them (see `kinds.ts`) whose text speaks of the date of the notice and the last working day. */
const speakOfTheEnd: ReadonlySet<string> = new Set([
  'confirmation-email', 'talking-points', 'handover-checklist', 'notice-acknowledgement', 'wind-down-note', 'holding-firm-reply', 'data-return-certificate',
]);
/** Kinds that look back: without a date, the work ended on the last workday up to today. */
const looksBack: ReadonlySet<string> = new Set(['wind-down-note', 'data-return-certificate']);
const withCurePeriod: ReadonlySet<string> = new Set(['nonpayment-notice', 'breach-notice']);

/** Whether a document of this kind names a last working day. One of the person's own kinds may. */
export function speaksOfTheEnd(kind: string): boolean {
  const known = kindById(kind);
  return known === undefined || known.needs.length > 0 || speakOfTheEnd.has(kind);
}

/** What the default of the last working day rests on. */
export type NoticeOptions = Pick<RuleOptions, 'noticeDays' | 'region'>;

/** Ten days to put things right is what common contract forms give; a person's own value goes first. */
const CURE_DAYS = 10;

/**
 * The terms with what may be left out filled in: the register, and dates from today. The last working day is the notice
 * date plus the notice, no earlier than the last deadline of open work, moved to the next day that is neither a weekend nor
 * a public holiday of the region: that of the options, else of the language tag.
 */
export function withDefaults(terms: Terms, kind: string, tag: string, today: IsoDate, options: NoticeOptions): Terms {
  const language = languageOfTag(tag) ?? 'en';
  const needs = kindById(kind)?.needs ?? [];
  const speaks = kindById(kind) !== undefined && speaksOfTheEnd(kind);
  const cure = withCurePeriod.has(kind);
  // What looks back was done on a day on which people work, and no later than it says that it was announced.
  const given = terms.last_working_day ?? (speaks && looksBack.has(kind) ? terms.notice_date ?? previousWorkday(today, regionFor(tag, options.region)) : undefined);
  const notice = terms.notice_date ?? ((speaks && kind !== 'notice-acknowledgement') || cure ? (given !== undefined && given < today ? given : today) : undefined);
  return {
    ...terms,
    version: 1, document: kind, language: tag,
    voice: terms.voice ?? 'i',
    formality: formalityIn(language, terms.formality),
    client: { ...terms.client, name: terms.client?.name?.trim() || places[language].client },
    provider: { ...terms.provider, name: terms.provider?.name?.trim() || places[language].provider },
    ...(notice === undefined ? {} : { notice_date: notice }),
    ...(speaks ? { last_working_day: given ?? lastWorkingDay(terms, kind, notice ?? today, options, tag) } : {}),
    ...(cure ? { cure_days: terms.cure_days ?? CURE_DAYS } : {}),
    ...(kind === 'payment-reminder' ? { reminder_stage: terms.reminder_stage ?? 1 } : {}),
    ...(needs.includes('deliverables') ? { deliverables: terms.deliverables ?? [] } : {}),
    ...(needs.includes('outstanding_payments') ? { outstanding_payments: terms.outstanding_payments ?? [] } : {}),
  };
}

function lastWorkingDay(terms: Terms, kind: string, notice: IsoDate, { noticeDays, region }: NoticeOptions, tag: string): IsoDate {
  const renewal = terms.contract?.renewal_date;
  if (kind === 'retainer-nonrenewal' && renewal !== undefined && renewal >= notice) return renewal;
  const deadlines = (terms.deliverables ?? []).filter(d => (d.status ?? 'pending') === 'pending').flatMap(d => d.deadline ?? []);
  const handover = (terms.handover ?? []).filter(h => h.done !== true).flatMap(h => h.by ?? []);
  const earliest = addDays(notice, terms.contract?.notice_days ?? noticeDays);
  return nextWorkday([earliest, ...deadlines, ...handover].reduce((a, b) => a > b ? a : b), regionFor(tag, region));
}
