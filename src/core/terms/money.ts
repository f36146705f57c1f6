import Big from 'big.js';
import type { Decimal } from '../types.js';

/** The exact sum of decimal amounts, as text: 0.10 + 0.20 is 0.30. */
export function sum(amounts: readonly Decimal[]): Decimal {
  const places = Math.max(0, ...amounts.map(a => a.split('.')[1]?.length ?? 0));
  return amounts.reduce((total, a) => total.plus(a), new Big(0)).toFixed(places);
}

/** Whether two decimals are the same amount, however many zeros they are written with. */
export function sameAmount(a: Decimal, b: Decimal): boolean {
  return new Big(a).eq(b);
}

/** Whether a written amount stands for an exact one: the same, or the same rounded as its currency is written (`¥0` for 0.10). */
export function standsFor(written: Decimal, exact: Decimal, currency: string): boolean {
  if (sameAmount(written, exact)) return true;
  const places = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return new Big(exact).round(places).eq(written);
}

/** `a` less `b`, exactly. May be negative. */
export function difference(a: Decimal, b: Decimal): Decimal {
  return new Big(a).minus(b).toString();
}

/** Sums for each currency by itself, in the order in which the currencies first appear: what is in two currencies is never added up. */
export function totals(payments: readonly { readonly amount?: Decimal | undefined; readonly currency?: string | undefined }[]): { readonly currency: string; readonly amount: Decimal }[] {
  const byCurrency = new Map<string, Decimal[]>();
  for (const { amount, currency } of payments) {
    if (amount !== undefined && currency !== undefined) byCurrency.set(currency, [...byCurrency.get(currency) ?? [], amount]);
  }
  return [...byCurrency].map(([currency, amounts]) => ({ currency, amount: sum(amounts) }));
}

const formatters = new Map<string, Intl.NumberFormat>();

/** A formatter for a currency in a locale, with at least so many decimals. Kept, because making one is slow; locales and currencies are few. */
function formatterFor(locale: string, currency: string, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${currency} ${decimals}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, { style: 'currency', currency, ...(decimals > 0 ? { minimumFractionDigits: decimals } : {}) });
    formatters.set(key, formatter);
  }
  return formatter;
}

/**
 * An amount as a letter writes it in this locale: `€1,200.00`, `1200,00 €`. Exact: the digits never pass through a float,
 * and decimals beyond those usual for the currency are kept.
 */
export function formatMoney(amount: Decimal, currency: string, locale: string): string {
  const tag = locale === 'en' ? 'en-GB' : locale;
  const decimals = (amount.split('.')[1] ?? '').replace(/0+$/, '').length;
  const usual = formatterFor(tag, currency, 0);
  const formatter = decimals > (usual.resolvedOptions().maximumFractionDigits ?? 2) ? formatterFor(tag, currency, decimals) : usual;
  // `as number`: Intl reads decimal strings exactly (ES2023), which the type library does not say yet.
  return formatter.format(amount as unknown as number);
}
