import type { Rule } from '../../rule.js';
import { givenNotice, offerDates, proposedLastDay } from '../../terms/notice.js';

/** The work ends before the client has been told. */
export const rule: Rule = {
  id: 'terms/last-day-before-notice',
  severity: 'error',
  scope: 'ours',
  text: {
    en: {
      title: 'Last day before notice',
      what: 'Marks a last working day that comes before the day on which notice is given.',
      why: 'Nobody can be told today that the work ended yesterday; one of the two dates is a slip.',
      instead: 'Correct the date that is wrong. The last working day follows the notice by at least the notice period.',
      messages: { before: 'The last working day comes before notice is given. One of the two dates is wrong.' },
      suggestions: { date: 'Change to {day} ({days} days’ notice)' },
    },
    es: {
      title: 'Último día anterior al preaviso',
      what: 'Señala un último día de trabajo anterior al día en que se da el preaviso.',
      why: 'A nadie se le puede comunicar hoy que el trabajo terminó ayer; una de las dos fechas es un descuido.',
      instead: 'Corrija la fecha equivocada. El último día llega, como pronto, cuando se cumple el preaviso.',
      messages: { before: 'El último día de trabajo es anterior al preaviso. Una de las dos fechas está equivocada.' },
      suggestions: { date: 'Cambiar al {day} ({days} días de preaviso)' },
    },
  },
  *check(doc, context) {
    const days = givenNotice(doc);
    if (days === undefined || days >= 0) return;
    yield { range: doc.rangeOf(['last_working_day']), message: 'before', suggestions: offerDates(doc, context, 'last_working_day', 'date', [proposedLastDay(doc, context)]) };
  },
};
