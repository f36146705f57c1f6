import Big from 'big.js';
import type { Decimal } from '../types.js';

/** The exact sum of decimal amounts, as text: 0.10 + 0.20 is 0.30. */
export function sum(amounts: readonly Decimal[]): Decimal {
  const places = Math.max(0, ...amounts.map(a => a.split('.')[1]?.length ?? 0));
  return amounts.reduce((total, a) => total.plus(a), new Big(0)).toFixed(places);
}

/** An amount as a letter writes it in this locale: `€1,200.00`, `1200,00 €`. Exact: the digits never pass through a float. */
export function formatMoney(amount: Decimal, currency: string, locale: string): string {
  // `as number`: Intl reads decimal strings exactly (ES2023), which the type library does not say yet.
  return new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, { style: 'currency', currency }).format(amount as unknown as number);
}
