import type { Rule, SuggestionReport } from '../../rule.js';
import { isCalendarDate, longDate, shortDate } from '../../terms/dates.js';
import { pathInWords } from '../../terms/describe.js';
import { replaceValue } from '../../terms/edits.js';
import type { WrittenDate } from '../../terms/writtenDates.js';
import type { IsoDate } from '../../types.js';
import { agrees, dateFacts } from './_dates.js';

/** The prose gives one day, the terms another. */
export const rule: Rule = {
  id: 'facts/date-mismatch',
  severity: 'error',
  scope: 'ours',
  text: {
    en: {
      title: 'Date mismatch',
      what: 'Marks a date in the text that is plainly about one of the terms (the last working day, a deadline, a due date, the contract) and differs from it.',
      why: 'Two dates for one thing are worse than none: each side will hold on to the one it likes better.',
      instead: 'Decide which is right, and correct the other.',
      messages: { differs: 'The terms say {value} here ({where}). Correct the one that is wrong.' },
      suggestions: { prose: 'Write {day} here', term: 'Change the term to {written}' },
    },
    es: {
      title: 'Fecha que no coincide',
      what: 'Señala en el texto una fecha que se refiere claramente a uno de los datos (el último día, un plazo, un vencimiento, el contrato) y difiere de él.',
      why: 'Dos fechas para lo mismo son peores que ninguna: cada parte se quedará con la que prefiera.',
      instead: 'Decida cuál es la correcta y corrija la otra.',
      messages: { differs: 'En los datos consta {value} ({where}). Corrija la que esté mal.' },
      suggestions: { prose: 'Escribir aquí {day}', term: 'Cambiar el dato a {written}' },
    },
  },
  *check(doc, { locale }) {
    for (const { written, path, value } of dateFacts(doc)) {
      if (agrees(written, value) || written.readings.length + written.yearless.length === 0) continue;
      const day = inTheFormOf(doc.text.slice(written.start, written.end), written, value, doc.locale);
      const meant = written.readings.length === 1 ? written.readings[0]! : written.yearless.length === 1 ? `${value.slice(0, 4)}-${written.yearless[0]!}` : undefined;
      const suggestions: SuggestionReport[] = [{ title: 'prose', edits: [{ start: written.start, end: written.end, text: day }], data: { day } }];
      if (meant !== undefined && isCalendarDate(meant)) suggestions.push({ title: 'term', edits: [replaceValue(doc, path, meant)], data: { written: longDate(meant, locale) } });
      yield { range: written, message: 'differs', data: { value: longDate(value, locale), where: pathInWords(path, locale) }, suggestions };
    }
  },
};

/** The right date, written the way the wrong one was: as digits, without its year, with its weekday, month first. */
function inTheFormOf(text: string, written: WrittenDate, value: IsoDate, locale: string): string {
  if (/^\d{4}-/.test(text)) return value;
  const form = locale === 'en' && /^(?:\p{L}+,? )?[A-Z][a-z]+\.? \d/u.test(text) && !/^(?:\p{L}+,? )\d/u.test(text) ? 'en-US' : locale;
  return (written.yearless.length > 0 ? shortDate : longDate)(value, form, written.weekday !== undefined);
}
