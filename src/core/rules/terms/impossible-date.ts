import { lastDayOfMonth, longDate } from '../../terms/dates.js';
import { replaceValue } from '../../terms/edits.js';
import { issueRule } from './_issue.js';

/** A day that no calendar has. */
export const rule = issueRule('terms/impossible-date', {
  codes: ['impossible_date'],
  severity: 'error',
  suggest: (issue, doc) => {
    const date = lastDayOfMonth(issue.written ?? '');
    return date === undefined ? [] : [{ title: 'replace', edits: [replaceValue(doc, issue.path, date)], data: { day: longDate(date, doc.locale) } }];
  },
  text: {
    en: {
      title: 'Impossible date',
      what: 'Marks a date that does not exist, such as 30 February.',
      why: 'A deadline on a day that never comes binds nobody.',
      instead: 'Look the day up, and write the one that was meant.',
      suggestions: { replace: 'Use the last day of that month, {day}' },
    },
    es: {
      title: 'Fecha imposible',
      what: 'Señala una fecha que no existe, como el 30 de febrero.',
      why: 'Un plazo que vence un día que nunca llega no obliga a nadie.',
      instead: 'Consulte el calendario y escriba el día que correspondía.',
      suggestions: { replace: 'Usar el último día de ese mes, {day}' },
    },
  },
});
