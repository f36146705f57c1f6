import { missingTerm, neededBy } from './_missing.js';

/** The document does not say what is still to be delivered. */
export const rule = missingTerm('terms/missing-deliverables', {
  path: ['deliverables'],
  needed: neededBy('deliverables'),
  offer: () => ({ yaml: '[]' }),
  text: {
    en: {
      title: 'Missing deliverables',
      what: 'Marks an agreement or notice that does not say what will still be delivered.',
      why: 'What is not listed is argued about later.',
      instead: 'List each deliverable with its deadline, or write `deliverables: []` where nothing is left.',
      message: 'Nothing says what will still be delivered. List it with its deadlines, or write [] if nothing is left.',
      suggestion: 'Say that nothing is left to deliver',
    },
    es: {
      title: 'Faltan los entregables',
      what: 'Señala un acuerdo o un preaviso que no dice qué queda por entregar.',
      why: 'Lo que no se enumera se discute después.',
      instead: 'Enumere cada entregable con su plazo o escriba `deliverables: []` si no queda nada.',
      message: 'No consta qué queda por entregar. Enumérelo con sus plazos o escriba [] si no queda nada.',
      suggestion: 'Indicar que no queda nada por entregar',
    },
  },
});
