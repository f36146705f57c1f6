import type { IsoDate, Language } from '../types.js';
import { isCalendarDate } from './dates.js';

/** A date as a person writes it in a sentence. Offsets are in the text that was read. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** The calendar dates it may mean: two for `03/04/2026` where the locale does not settle it, none where no such day exists. */
  readonly readings: readonly IsoDate[];
  /** The months and days it may mean when it names no year: `12-07`. */
  readonly yearless: readonly string[];
  /** The weekday it names, Monday is 1, and where that word stands. */
  readonly weekday: { readonly number: number; readonly start: number; readonly end: number } | undefined;
  /** Whether it names the day by digits only: `7/12/2026`, `2026-12-07`. */
  readonly numeric: boolean;
  /** What it says, year-month-day, where no calendar has that day. */
  readonly impossible: string | undefined;
}

const months: Readonly<Record<Language, readonly string[]>> = {
  en: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
};
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
};
/** Short forms beside the first three letters. */
const shortMonths: Readonly<Record<Language, Readonly<Record<string, number>>>> = { en: { sept: 9 }, es: { sept: 9, set: 9, setiembre: 9 } };

/** Blanks between the words of a date: never a line's two ends, but one line end where a paragraph is wrapped. Mark-up inside is nothing. */
const gap = '[ \\t\\u00A0\\u202F\\u2060]*\\r?\\n?[ \\t\\u00A0\\u202F\\u2060]*';
const some = `(?=[\\s\\u00A0\\u202F\\u2060])${gap}`;
const patterns: Readonly<Record<Language, RegExp>> = { en: pattern('en'), es: pattern('es') };

function pattern(language: Language): RegExp {
  const month = [...months[language], ...Object.keys(shortMonths[language]), ...months[language].map(m => m.slice(0, 3))].join('|');
  const weekday = [...weekdays[language], ...weekdays[language].map(d => d.slice(0, 3)), ...(language === 'es' ? ['miercoles', 'sabado'] : ['tues', 'thurs'])].join('|');
  const day = language === 'en' ? '(?<D>\\d{1,2})(?:st|nd|rd|th)?' : '(?<D>\\d{1,2}|primero)(?:\\.?[ºo°])?';
  const year = '(?<Y>\\d{4})(?![\\d.,]\\d)';
  const n = (source: string, suffix: string): string => source.replace(/\?<([A-Z])>/g, `?<$1${suffix}>`);
  const forms = language === 'en'
    ? [
      n(`${day}${some}(?:of${some})?(?<M>${month})\\b\\.?(?:,?${some}${year})?`, '1'),
      n(`(?<M>${month})\\b\\.?${some}(?:the${some})?${day}(?![\\d:%])(?:(?:,|,?${some})${gap}${year})?`, '2'),
    ]
    : [
      n(`${day}${some}(?:de${some})?(?<M>${month})(?![\\p{L}])\\.?(?:,?${some}(?:del?${some})?(?:año${some})?${year})?`, '1'),
      n(`(?<M>${month})(?![\\p{L}])${some}${day}(?![\\d:%])(?:,?${some}(?:del?${some})?${year})`, '2'),
    ];
  const numeric = ['(?<Y3>\\d{4})-(?<M3>\\d{2})-(?<D3>\\d{2})', '(?<A4>\\d{1,2})(?<S4>[/.-])(?<B4>\\d{1,2})\\k<S4>(?<Y4>\\d{4}|\\d{2})'];
  return new RegExp(`(?<![\\p{L}\\p{N}_/.-])(?:(?<W>${weekday})\\b\\.?,?${some}(?:the${some}|d[ií]a${some})?)?(?:${[...forms, ...numeric].join('|')})(?![\\p{L}\\p{N}_/]|[-.]\\d)`, 'giu');
}

/**
 * Every date in a text, in every form that is usual in its language: `7 December 2026`, `December 7th`, `Mon 7 Dec 2026`,
 * `lunes, 7 de diciembre de 2026`, `1.º de mayo`, `7/12/2026`, `2026-12-07`. `locale` settles the order of `7/12/2026`:
 * month first in en-US, day first in Spanish and elsewhere, either in plain `en`.
 */
export function datesIn(text: string, language: Language, locale: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const m of text.matchAll(patterns[language])) {
    const g = m.groups!;
    const year = g['Y1'] ?? g['Y2'] ?? g['Y3'] ?? g['Y4'];
    const named = g['M1'] ?? g['M2'];
    const pairs = named !== undefined
      ? [[monthNumber(named, language), dayNumber(g['D1'] ?? g['D2']!)] as const]
      : g['A4'] !== undefined ? numericPairs(Number(g['A4']), Number(g['B4']), locale) : [[Number(g['M3']), Number(g['D3'])] as const];
    if (named !== undefined && !looksLikeMonth(named, language, year !== undefined)) continue;
    const yearless = pairs.map(([month, day]) => `${pad(month)}-${pad(day)}`).filter(md => isCalendarDate(`2028-${md}`));
    if (named !== undefined && year === undefined && yearless.length === 0) continue;
    const fullYear = year?.length === 2 ? `20${year}` : year;
    const [month, day] = pairs[0]!;
    const readings = fullYear === undefined ? [] : yearless.map(md => `${fullYear}-${md}`).filter(isCalendarDate);
    found.push({
      start: m.index, end: m.index + m[0].replace(/\.$/, '').length,
      readings,
      yearless: fullYear === undefined ? yearless : [],
      weekday: g['W'] === undefined ? undefined : { number: weekdayNumber(g['W'], language), start: m.index, end: m.index + g['W'].length },
      numeric: named === undefined,
      impossible: fullYear !== undefined && readings.length === 0 ? `${fullYear}-${pad(month)}-${pad(day)}` : undefined,
    });
  }
  return found;
}

/** The order of day and month where both are digits. */
function numericPairs(a: number, b: number, locale: string): (readonly [number, number])[] {
  if (locale === 'en-US') return [[a, b]];
  return locale === 'en' && a !== b ? [[b, a], [a, b]] : [[b, a]];
}

/** "may" and "mar" are words of their own: without a year, an English month has its capital, and short forms stand alone nowhere. */
function looksLikeMonth(word: string, language: Language, hasYear: boolean): boolean {
  if (hasYear) return true;
  if (language === 'en' && word.toLowerCase() === 'may') return word === 'May';
  return months[language].includes(word.toLowerCase()) || language === 'en' || word.toLowerCase() === 'setiembre';
}

function monthNumber(word: string, language: Language): number {
  const key = word.toLowerCase();
  return shortMonths[language][key] ?? months[language].findIndex(m => m.startsWith(key)) + 1;
}

function weekdayNumber(word: string, language: Language): number {
  const bare = (s: string): string => s.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').slice(0, 3);
  return weekdays[language].findIndex(d => bare(d) === bare(word)) + 1;
}

const dayNumber = (text: string): number => text.toLowerCase() === 'primero' ? 1 : Number(text);
const pad = (n: number): string => String(n).padStart(2, '0');
