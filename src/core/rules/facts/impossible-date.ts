import type { Rule } from '../../rule.js';
import { lastDayOfMonth, longDate } from '../../terms/dates.js';
import { factSentences } from './_text.js';

/** A day in the prose that no calendar has. */
export const rule: Rule = {
  id: 'facts/impossible-date',
  severity: 'error',
  scope: 'ours',
  text: {
    en: {
      title: 'Impossible date',
      what: 'Marks a date in the text that does not exist, such as 31 November 2026.',
      why: 'A promise for a day that never comes binds nobody.',
      instead: 'Look the day up, and write the one that was meant.',
      messages: { impossible: 'There is no such day. Write the one that was meant.' },
      suggestions: { last: 'Write {day}' },
    },
    es: {
      title: 'Fecha imposible',
      what: 'Señala en el texto una fecha que no existe, como el 31 de noviembre de 2026.',
      why: 'Una promesa para un día que nunca llega no obliga a nadie.',
      instead: 'Consulte el calendario y escriba el día que correspondía.',
      messages: { impossible: 'Ese día no existe. Escriba el que correspondía.' },
      suggestions: { last: 'Escribir {day}' },
    },
  },
  *check(doc) {
    for (const { start, dates } of factSentences(doc)) {
      for (const date of dates) {
        if (date.numeric || date.readings.length + date.yearless.length > 0) continue;
        const range = { start: start + date.start, end: start + date.end };
        const day = date.impossible === undefined ? undefined : lastDayOfMonth(date.impossible);
        yield { range, message: 'impossible', suggestions: day === undefined ? [] : [{ title: 'last', edits: [{ ...range, text: longDate(day, doc.locale) }], data: { day: longDate(day, doc.locale) } }] };
      }
    }
  },
};
