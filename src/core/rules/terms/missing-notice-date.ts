import { longDate } from '../../terms/dates.js';
import { missingTerm, neededBy } from './_missing.js';

/** The document does not say when notice is given. */
export const rule = missingTerm('terms/missing-notice-date', {
  path: ['notice_date'],
  needed: neededBy('notice_date'),
  offer: (_, { today, locale }) => ({ yaml: today, data: { day: longDate(today, locale) } }),
  text: {
    en: {
      title: 'Missing notice date',
      what: 'Marks an agreement or notice that does not say on which day notice is given.',
      why: 'The notice period counts from that day.',
      instead: 'Add `notice_date`: usually the day on which the document is handed over.',
      message: 'The day on which notice is given is missing. The notice period counts from it.',
      suggestion: 'Add today, {day}',
    },
    es: {
      title: 'Falta la fecha del preaviso',
      what: 'Señala un acuerdo o un preaviso que no dice qué día se comunica el final.',
      why: 'El plazo de preaviso se cuenta desde ese día.',
      instead: 'Añada `notice_date`: lo habitual es el día en que se entrega el documento.',
      message: 'Falta el día en que se da el preaviso. El plazo se cuenta desde esa fecha.',
      suggestion: 'Añadir el día de hoy, {day}',
    },
  },
});
