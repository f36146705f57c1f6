import type { TerminationDocument } from '../document/document.js';
import type { RuleContext, SuggestionReport } from '../rule.js';
import type { IsoDate } from '../types.js';
import { addDays, daysBetween, longDate, nextWorkday } from './dates.js';
import { replaceValue } from './edits.js';
import { regionOf } from './holidays.js';

type Context = Pick<RuleContext, 'options' | 'today'>;

/** Whose public holidays count for a document: the setting's, else those of the region its language names. */
export function holidayRegion(doc: TerminationDocument, { options }: Pick<RuleContext, 'options'>): string | undefined {
  return regionFor(doc.locale, options.region);
}

/** As `holidayRegion`, for a document that is still to be made in this language (`es-MX`). An empty setting says nothing. */
export function regionFor(tag: string, setting: string): string | undefined {
  return setting === '' ? regionOf(tag) : setting;
}

/** The notice that applies, in calendar days: what the contract says, else the configured usual notice. */
export function noticeDays(doc: TerminationDocument, { options }: Pick<RuleContext, 'options'>): number {
  return doc.terms.contract?.notice_days ?? options.noticeDays;
}

/** The days of notice that a document gives: calendar days from the notice date to the last working day. Negative where they are the wrong way round. */
export function givenNotice(doc: TerminationDocument): number | undefined {
  const { notice_date: from, last_working_day: to } = doc.terms;
  return from === undefined || to === undefined ? undefined : daysBetween(from, to);
}

/** The earliest last working day that honours the notice, rolled to the next business day. Counts from the notice date, else from today. */
export function proposedLastDay(doc: TerminationDocument, context: Context): IsoDate {
  return nextWorkday(addDays(doc.terms.notice_date ?? context.today, noticeDays(doc, context)), holidayRegion(doc, context));
}

/** Offers dates for a term: `{day}` in the title is "Friday 11 December 2026", `{days}` the notice it would give. */
export function offerDates(doc: TerminationDocument, context: Context & Pick<RuleContext, 'locale'>, term: 'last_working_day', title: string, dates: readonly IsoDate[]): SuggestionReport[] {
  const from = doc.terms.notice_date ?? context.today;
  return [...new Set(dates)].map(date => ({
    title,
    edits: [replaceValue(doc, [term], date)],
    data: { day: longDate(date, context.locale, true), days: String(daysBetween(from, date)) },
  }));
}

/** The kinds in which the provider gives the notice. */
export function givesNotice(doc: TerminationDocument): boolean {
  return doc.declared?.nearest.needs.includes('last_working_day') ?? false;
}
