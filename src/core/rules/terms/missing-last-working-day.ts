import { longDate } from '../../terms/dates.js';
import { proposedLastDay } from '../../terms/notice.js';
import { missingTerm, neededBy } from './_missing.js';

/** The document does not say when the work ends. */
export const rule = missingTerm('terms/missing-last-working-day', {
  path: ['last_working_day'],
  needed: neededBy('last_working_day'),
  offer: (doc, context) => {
    const day = proposedLastDay(doc, context);
    return { yaml: day, data: { day: longDate(day, context.locale, true) } };
  },
  text: {
    en: {
      title: 'Missing last working day',
      what: 'Marks an agreement or notice that does not say when the work ends.',
      why: 'It is the first thing the client looks for, and every other date is read against it.',
      instead: 'Add `last_working_day`, far enough ahead to honour the notice period.',
      message: 'The last working day is missing. It is the first thing the client will look for.',
      suggestion: 'Add {day}',
    },
    es: {
      title: 'Falta el último día de trabajo',
      what: 'Señala un acuerdo o un preaviso que no dice cuándo termina el trabajo.',
      why: 'Es lo primero que busca el cliente, y las demás fechas se leen en relación con ella.',
      instead: 'Añada `last_working_day`, con margen para respetar el preaviso.',
      message: 'Falta el último día de trabajo. Es lo primero que buscará el cliente.',
      suggestion: 'Añadir el {day}',
    },
  },
});
