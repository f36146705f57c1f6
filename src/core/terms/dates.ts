import { Temporal } from 'temporal-polyfill';
import type { IsoDate, Language } from '../types.js';
import { holidayOn } from './holidays.js';

/** Whether a text is `YYYY-MM-DD` and that day exists: 2026-02-30 does not. By hand, because it is asked for every date while one types. */
export function isCalendarDate(text: string): text is IsoDate {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!m) return false;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** The date this many calendar days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Calendar days from one date to another; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** Monday is 1, Sunday 7. */
export function weekday(date: IsoDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** Whether people usually work on a day: no weekend, and no public holiday of the region where one is given. */
export function isWorkday(date: IsoDate, region?: string): boolean {
  return weekday(date) < 6 && holidayOn(date, region) === undefined;
}

/** The date itself, or the next day on which people work. `region` adds its public holidays to the weekends. */
export function nextWorkday(date: IsoDate, region?: string): IsoDate {
  return isWorkday(date, region) ? date : nextWorkday(addDays(date, 1), region);
}

/** The date itself, or the last day before it on which people work. */
export function previousWorkday(date: IsoDate, region?: string): IsoDate {
  return isWorkday(date, region) ? date : previousWorkday(addDays(date, -1), region);
}

/** The date this many working days later. */
export function addWorkdays(date: IsoDate, days: number, region?: string): IsoDate {
  let at = date;
  for (let i = 0; i < days; i++) at = nextWorkday(addDays(at, 1), region);
  return at;
}

/** The same day so many months later, or the last day of a month that is too short for it. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** A weekday's name as a sentence writes it. Monday is 1. */
export function weekdayName(number: number, language: Language): string {
  return Temporal.PlainDate.from({ year: 2024, month: 1, day: number }).toLocaleString(language, { weekday: 'long' });
}

/** Written-out dates, kept because making a formatter takes longer than everything else about a date. */
const written = new Map<string, string>();
const MOST_WRITTEN = 2000;

/** A date as a letter writes it: `7 December 2026`, `7 de diciembre de 2026`; with the weekday on request. */
export function longDate(date: IsoDate, locale: string, withWeekday = false): string {
  const key = `${locale} ${date} ${String(withWeekday)}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const text = Temporal.PlainDate.from(date).toLocaleString(locale === 'en' ? 'en-GB' : locale, { day: 'numeric', month: 'long', year: 'numeric', ...(withWeekday ? { weekday: 'long' } : {}) });
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(key, text);
  return text;
}

/** A date without its year: `7 December`, `7 de diciembre`. */
export function shortDate(date: IsoDate, locale: string, withWeekday = false): string {
  return Temporal.PlainDate.from(date).toLocaleString(locale === 'en' ? 'en-GB' : locale, { day: 'numeric', month: 'long', ...(withWeekday ? { weekday: 'long' } : {}) });
}

/** The machine's calendar date, in its own time zone: the default clock. Everything else takes today as an input. */
export function systemToday(): IsoDate {
  return Temporal.Now.plainDateISO().toString();
}

/** The last day that a month has, for a date whose month exists but whose day does not: 2026-02-30 → 2026-02-28. */
export function lastDayOfMonth(text: string): IsoDate | undefined {
  const m = /^(\d{4})-(\d{2})-\d{2}$/.exec(text);
  if (!m || Number(m[2]) < 1 || Number(m[2]) > 12) return undefined;
  return Temporal.PlainDate.from({ year: Number(m[1]), month: Number(m[2]), day: 31 }, { overflow: 'constrain' }).toString();
}
