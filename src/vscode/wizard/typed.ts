import { isCalendarDate } from '../../core/editing.js';
import type { IsoDate } from '../../core/index.js';

/** What a person types into the wizard, read without any interface. Dates are `YYYY-MM-DD`, amounts exact decimals as text. */

export interface TypedDeliverable { readonly title: string; readonly deadline?: IsoDate; readonly status: 'pending' }
export interface TypedPayment { readonly invoice: string; readonly amount: string; readonly currency: string; readonly due?: IsoDate; readonly status: 'open'; readonly to: 'provider' }

/** Why a line could not be read. */
export type TypedProblem = 'no-title' | 'no-amount' | 'no-currency' | 'no-date' | 'impossible-date';
export type Typed<T> = { readonly value: T } | { readonly problem: TypedProblem };

const dateLike = /^\d{4}-\d{1,2}-\d{1,2}$/;

/** `Homepage, header and footer, 2026-12-01`: the last part is the deadline where it looks like a date. */
export function readDeliverable(line: string): Typed<TypedDeliverable> {
  const { rest, date, problem } = dateAtEnd(line);
  if (problem) return { problem };
  if (rest === '') return { problem: 'no-title' };
  return { value: { title: rest, ...(date === undefined ? {} : { deadline: date }), status: 'pending' } };
}

/** `INV-7, 1200.00 EUR, 2026-12-15`: the date may be left out; `EUR 1200`, `1200,00 EUR` and `1200 eur` are read as well. */
export function readPayment(line: string): Typed<TypedPayment> {
  const { rest, date, problem } = dateAtEnd(line);
  if (problem) return { problem };
  const m = /^(.*?)[,;\s]+(?:(\d[\d.,]*)[ \t]*([a-z]{3})|([a-z]{3})[ \t]*(\d[\d.,]*))$/i.exec(rest);
  const invoice = m?.[1]?.replace(/[,;\s]+$/, '') ?? '';
  const currency = (m?.[3] ?? m?.[4] ?? '').toUpperCase();
  if (!m) return { problem: /\d\s*$/.test(rest) ? 'no-currency' : 'no-amount' };
  const amount = exactAmount(m[2] ?? m[5] ?? '');
  if (amount === undefined) return { problem: 'no-amount' };
  if (!Intl.supportedValuesOf('currency').includes(currency)) return { problem: 'no-currency' };
  if (invoice === '') return { problem: 'no-title' };
  return { value: { invoice, amount, currency, ...(date === undefined ? {} : { due: date }), status: 'open', to: 'provider' } };
}

/** A last working day: a date, or a number of days of notice. */
export function readDay(typed: string, inDays: (days: number) => IsoDate): Typed<IsoDate> {
  if (/^\+?\d{1,3}$/.test(typed)) return { value: inDays(Number(typed)) };
  if (!dateLike.test(typed)) return { problem: 'no-date' };
  const date = padded(typed);
  return isCalendarDate(date) ? { value: date } : { problem: 'impossible-date' };
}

/** `1200`, `1200.50`, `1200,50` and, where both signs stand, `1,200.50` or `1.200,50`; undefined for what could be two amounts (`1.200`). */
function exactAmount(text: string): string | undefined {
  const m = /^(\d{1,3}(?:([.,])\d{3})+|\d+)(?:([.,])(\d{1,4}))?$/.exec(text);
  if (!m || (m[2] !== undefined && m[2] === m[3])) return undefined;
  // A group without decimals (1.200) is a thousand in one country and little more than one in another.
  if (m[2] !== undefined && m[4] === undefined) return undefined;
  if (m[2] === undefined && m[4]?.length === 3) return undefined;
  const whole = m[1]!.replace(/[.,]/g, '');
  return m[4] === undefined ? whole : `${whole}.${m[4]}`;
}

function dateAtEnd(line: string): { readonly rest: string; readonly date?: IsoDate; readonly problem?: TypedProblem } {
  const m = /^(.*?)[,;\s]*\b(\d{4}-\d{1,2}-\d{1,2})$/.exec(line.trim());
  if (!m) return { rest: line.trim() };
  const date = padded(m[2]!);
  return isCalendarDate(date) ? { rest: m[1]!.trim(), date } : { rest: m[1]!.trim(), problem: 'impossible-date' };
}

/** `2026-12-7` as it is kept: `2026-12-07`. */
function padded(date: string): string {
  return date.split('-').map(part => part.padStart(2, '0')).join('-');
}
