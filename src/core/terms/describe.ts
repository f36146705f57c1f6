import type { TermPath } from '../document/yaml.js';
import { nearest } from '../nearest.js';
import type { Language } from '../types.js';
import type { TermCode } from './schema.js';
import type { TermIssue } from './terms.js';

/**
 * Where a term stands, in words: "deliverables, item 1, deadline". The keys themselves are English in every language,
 * because that is how they stand in the file.
 */
export function pathInWords(path: TermPath, locale: Language): string {
  return path.map(step => typeof step === 'number' ? `${locale === 'es' ? 'elemento' : 'item'} ${step + 1}` : step).join(', ');
}

/** What a problem says, without where: `{written}`, `{values}`, `{key}`, `{least}` and `{most}` are filled in. */
export const problemTexts: Readonly<Record<Language, Readonly<Record<TermCode, string>>>> = {
  en: {
    unknown_key: 'there is no term called “{key}”',
    unknown_value: '“{written}” is not one of {values}',
    missing_key: 'this is still missing',
    expected_text: 'a text is expected here',
    one_line: 'this has to fit on one line',
    too_long: 'this text is too long to be read as a term',
    expected_group: 'a group of terms is expected here, not a single value',
    expected_list: 'a list is expected here; [] stands for “none”',
    too_many: 'this list has more than {most} items',
    expected_date: 'a date is written year-month-day, as in 2026-12-07',
    impossible_date: 'there is no such day as {written}',
    expected_amount: 'an amount is written in digits with a decimal point, as in 1200.50',
    negative_amount: 'an amount is never negative; money owed to the client has “to: client”',
    expected_count: 'a whole number is expected here',
    too_large: 'the largest number possible here is {most}',
    too_small: 'the smallest number possible here is {least}',
    newer_version: 'this document was made for a newer version of Amicable',
    expected_yes_no: 'true or false is expected here',
    expected_email: 'this is not an e-mail address',
    expected_currency: 'a currency is written with its three-letter code, as in EUR',
    expected_language: 'the language is en or es, or a region of them, as in en-GB or es-MX',
  },
  es: {
    unknown_key: 'no hay ningún dato llamado «{key}»',
    unknown_value: '«{written}» no es uno de estos valores: {values}',
    missing_key: 'falta este dato',
    expected_text: 'aquí va un texto',
    one_line: 'esto tiene que caber en una línea',
    too_long: 'este texto es demasiado largo para un dato',
    expected_group: 'aquí va un grupo de datos, no un valor suelto',
    expected_list: 'aquí va una lista; [] significa que no hay nada',
    too_many: 'esta lista tiene más de {most} elementos',
    expected_date: 'las fechas se escriben año-mes-día, como 2026-12-07',
    impossible_date: 'el día {written} no existe',
    expected_amount: 'los importes se escriben en cifras y con punto decimal, como 1200.50',
    negative_amount: 'un importe nunca es negativo; lo que se debe al cliente lleva «to: client»',
    expected_count: 'aquí va un número entero',
    too_large: 'el número más alto posible aquí es {most}',
    too_small: 'el número más bajo posible aquí es {least}',
    newer_version: 'este documento se hizo para una versión más reciente de Amicable',
    expected_yes_no: 'aquí va true (sí) o false (no)',
    expected_email: 'esto no es una dirección de correo',
    expected_currency: 'la moneda se escribe con su código de tres letras, como EUR',
    expected_language: 'el idioma es en o es, o una región de ellos, como en-GB o es-MX',
  },
};

const endings: Readonly<Record<Language, (guess: string) => string>> = {
  en: guess => ` Did you mean “${guess}”?`,
  es: guess => ` ¿Quiso decir «${guess}»?`,
};

/** What the placeholders of `problemTexts` stand for, for one problem. */
export function problemData(issue: TermIssue): Readonly<Record<'written' | 'values' | 'key' | 'least' | 'most', string>> {
  return {
    written: issue.written ?? '',
    values: issue.values.join(', '),
    key: String(issue.path.at(-1) ?? ''),
    least: issue.values[0] ?? '',
    most: issue.values.at(-1) ?? '',
  };
}

/** The key or value that was probably meant, for what is not one of the possible ones. */
export function guessFor(issue: TermIssue): string | undefined {
  if (issue.code !== 'unknown_key' && issue.code !== 'unknown_value') return undefined;
  return issue.written === undefined ? undefined : nearest(issue.written, issue.values);
}

/** One calm sentence on a problem and where it is: "deliverables, item 1, deadline: there is no such day as 2026-02-30." */
export function describeProblem(issue: TermIssue, locale: Language): string {
  const data: Readonly<Record<string, string>> = problemData(issue);
  const what = problemTexts[locale][issue.code].replace(/\{(\w+)\}/g, (_, name: string) => data[name] ?? '');
  const path = issue.code === 'unknown_key' ? issue.path.slice(0, -1) : issue.path;
  const where = pathInWords(path, locale);
  const sentence = where === '' ? what.charAt(0).toUpperCase() + what.slice(1) : `${where}: ${what}`;
  const guess = guessFor(issue);
  return `${sentence}.${guess === undefined ? '' : endings[locale](guess)}`;
}
