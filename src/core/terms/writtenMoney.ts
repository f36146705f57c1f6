import type { Decimal } from '../types.js';
import { currencies } from './schema.js';

/** An amount of money as a person writes it in a sentence. Offsets are in the text that was read. */
export interface WrittenAmount {
  readonly start: number;
  readonly end: number;
  /** The exact amounts it may mean: two for `€1.200`, which is a thousand or little more than one. */
  readonly readings: readonly Decimal[];
  /** The currencies it may be in: `$` is several. */
  readonly currencies: readonly string[];
}

const dollars = ['USD', 'MXN', 'ARS', 'CLP', 'COP', 'UYU', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'];
const pesos = ['MXN', 'ARS', 'CLP', 'COP', 'UYU', 'DOP', 'PHP', 'CUP'];
/** How people name currencies beside the codes. */
const names: Readonly<Record<string, readonly string[]>> = {
  '€': ['EUR'], 'euro': ['EUR'], 'euros': ['EUR'], '£': ['GBP'], 'pound': ['GBP'], 'pounds': ['GBP'], 'pounds sterling': ['GBP'], 'libras': ['GBP'], 'libras esterlinas': ['GBP'],
  'us$': ['USD'], 'u$s': ['USD'], 'usd$': ['USD'], 'mx$': ['MXN'], 'ca$': ['CAD'], 'c$': ['CAD'], 'a$': ['AUD'], 'au$': ['AUD'], '$': dollars,
  'us dollars': ['USD'], 'dollars': dollars.filter(c => /[DK]$/.test(c)), 'dollar': dollars.filter(c => /[DK]$/.test(c)), 'dólares': dollars.filter(c => /[DK]$/.test(c)),
  'peso': pesos, 'pesos': pesos, 'pesos mexicanos': ['MXN'], 'pesos argentinos': ['ARS'], 'pesos chilenos': ['CLP'], 'pesos colombianos': ['COP'],
  'soles': ['PEN'], 's/': ['PEN'], '¥': ['JPY', 'CNY'], 'yen': ['JPY'], 'r$': ['BRL'], 'reais': ['BRL'], 'swiss francs': ['CHF'], 'francs': ['CHF'], 'francos suizos': ['CHF'],
};

/** The code a person probably meant by `euros`, `€` or `eur`; undefined where it could be several. */
export function currencyCode(text: string): string | undefined {
  const word = text.trim().toLowerCase();
  if (currencies.has(word.toUpperCase())) return word.toUpperCase();
  const known = Object.hasOwn(names, word) ? names[word]! : [];
  return known.length === 1 ? known[0] : undefined;
}

/**
 * The exact decimals that digits with separators may stand for. `1.200,50` and `1,200.50` are plain from their form; a
 * single separator before exactly three digits is settled by the locale where it can be (`es-ES` 1.200, `en` 1,200),
 * and is otherwise read both ways.
 */
export function readDigits(digits: string, locale: string): Decimal[] {
  const text = digits.replace(/[\s\u00A0\u202F'’]/g, '');
  if (!/^\d[\d.,]*\d$|^\d$/.test(text)) return [];
  const plain = (decimal: '.' | ',' | ''): Decimal[] => {
    const group = decimal === '.' ? ',' : '.';
    const [whole = '', ...fraction] = decimal === '' ? [text] : text.split(decimal);
    if (fraction.length > 1 || (whole.includes(group) && !new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+$`).test(whole)) || fraction[0]?.includes(group)) return [];
    const out = whole.split(group).join('') + (fraction.length > 0 ? `.${fraction[0]!}` : '');
    return /^\d{1,12}(\.\d{1,4})?$/.test(out) ? [out] : [];
  };
  const separators = text.match(/[.,]/g) ?? [];
  if (separators.length === 0) return plain('');
  const last = separators.at(-1) as '.' | ',';
  if (new Set(separators).size === 2) return plain(last);
  if (separators.length > 1) return plain(last === '.' ? ',' : '.');
  if (!/[.,]\d{3}$/.test(text)) return plain(last);
  const group = groupOf(locale);
  return [...plain(last === '.' ? ',' : '.'), ...(last === group ? [] : plain(last))];
}

/** What groups thousands in a locale. Mexico and its neighbours write as English does; the rest of Spanish uses the point. */
function groupOf(locale: string): '.' | ',' {
  return locale.startsWith('es') && !/^es-(?:MX|US|PR|DO|GT|HN|NI|SV|PA|419)/i.test(locale) ? '.' : ',';
}

/** A term's value that is an amount in some other form: `€1,200.50`, `1.200,50 EUR`, `1200,5`. */
export function readAmount(text: string, locale: string): Decimal[] {
  const m = /^(?<before>[^\d\s]{0,5}\s?)(?<digits>\d[\d.,\s\u00A0\u202F'’]*)(?<after>\s?[^\d]{0,20})$/u.exec(text.trim());
  if (!m) return [];
  const sign = (s: string): boolean => s.trim() === '' || Object.hasOwn(names, s.trim().toLowerCase()) || currencies.has(s.trim().toUpperCase());
  return sign(m.groups!['before']!) && sign(m.groups!['after']!) ? readDigits(m.groups!['digits']!.trim(), locale) : [];
}

const escape = (s: string): string => s.replace(/[$/]/g, '\\$&');
const signKeys = Object.keys(names).filter(n => /[^\p{L} ]/u.test(n));
const signs = [...signKeys, ...signKeys.map(k => k.toUpperCase())].sort((a, b) => b.length - a.length).map(escape).join('|');
const words = Object.keys(names).filter(n => /^[\p{L} ]+$/u.test(n)).sort((a, b) => b.length - a.length).join('|').replace(/ /g, '\\s+');
// A code beside an amount can be any three capitals that the platform knows as a currency.
const number = /(?<![\p{L}\p{N}.,-])(?:\d{1,3}(?:[.,’'\u00A0\u202F]\d{3})+(?:[.,]\d{1,4})?|\d+(?:[.,]\d{1,4})?)(?!\p{N})/gu;
const signBefore = new RegExp(`(?<![\\p{L}\\p{N}])(${signs}|[A-Z]{3})[ \\u00A0\\u202F]?$`, 'u');
const signAfter = new RegExp(`^[ \\u00A0\\u202F]?(?:(${signs})|([A-Z]{3}|${words})(?![\\p{L}\\p{N}]))`, 'u');

/** Every amount of money in a text that names its currency: `€1,200.00`, `1.200,00 €`, `EUR 1200`, `1,200 euros`. */
export function amountsIn(text: string, locale: string): WrittenAmount[] {
  const found: WrittenAmount[] = [];
  for (const m of text.matchAll(number)) {
    const numberEnd = m.index + m[0].length;
    const before = signBefore.exec(text.slice(Math.max(0, m.index - 6), m.index));
    const after = before ? undefined : signAfter.exec(text.slice(numberEnd, numberEnd + 24));
    const known = currenciesOf(before?.[1] ?? after?.[1] ?? after?.[2]);
    const readings = readDigits(m[0], locale);
    if (known.length > 0 && readings.length > 0) found.push({ start: m.index - (before?.[0].length ?? 0), end: numberEnd + (after?.[0].length ?? 0), readings, currencies: known });
  }
  return found;
}

function currenciesOf(sign: string | undefined): readonly string[] {
  if (sign === undefined) return [];
  const key = sign.toLowerCase().replace(/\s+/g, ' ');
  return Object.hasOwn(names, key) ? names[key]! : currencies.has(sign) ? [sign] : [];
}
