import type { IsoDate } from '../types.js';
import { firstYear, holidayDays, holidayNames } from './holidays.generated.js';

/** The region whose holidays apply to a language tag: `es-MX` → `MX`. Undefined for a tag without a region, or one we have no table for. */
export function regionOf(tag: string): string | undefined {
  const region = /^[a-z]{2}-([A-Z]{2})$/i.exec(tag)?.[1]?.toUpperCase();
  return region !== undefined && Object.hasOwn(holidayDays, region) ? region : undefined;
}

/** Every region there is a table for: a country's code, or one with its region's (`ES-CT`). */
export const holidayRegions: readonly string[] = Object.keys(holidayDays);

/**
 * The public holiday on a date, by its names in both languages. Advisory: the table is a selection of date-holidays
 * (CC BY-SA 3.0), knows no local holidays, and covers ten years. A region without a table of its own has its country's.
 */
export function holidayOn(date: IsoDate, region: string | undefined): { readonly en: string; readonly es: string } | undefined {
  if (region === undefined) return undefined;
  const key = [region.toUpperCase(), region.toUpperCase().split('-')[0]!].find(r => Object.hasOwn(holidayDays, r));
  const year = key === undefined ? undefined : holidayDays[key]![Number(date.slice(0, 4)) - firstYear];
  const day = date.slice(5, 7) + date.slice(8, 10);
  for (let i = 0; i < (year?.length ?? 0); i += 6) {
    if (!year!.startsWith(day, i)) continue;
    const [en, es] = holidayNames[parseInt(year!.slice(i + 4, i + 6), 36)]!;
    return { en, es };
  }
  return undefined;
}
