import { missingTerm, neededBy } from './_missing.js';

/** The document does not say what is still to be paid. */
export const rule = missingTerm('terms/missing-outstanding-payments', {
  path: ['outstanding_payments'],
  needed: neededBy('outstanding_payments'),
  offer: () => ({ yaml: '[]' }),
  text: {
    en: {
      title: 'Missing payments',
      what: 'Marks an agreement or notice that does not say what is still to be paid.',
      why: 'An open invoice that the agreement does not mention is hard to claim afterwards.',
      instead: 'List each open invoice with its amount and due date, or write `outstanding_payments: []` where all is paid.',
      message: 'Nothing says what is still to be paid. List the open invoices, or write [] if all is paid.',
      suggestion: 'Say that nothing is left to pay',
    },
    es: {
      title: 'Faltan los pagos pendientes',
      what: 'Señala un acuerdo o un preaviso que no dice qué queda por pagar.',
      why: 'Una factura pendiente que el acuerdo no menciona es difícil de reclamar después.',
      instead: 'Enumere cada factura pendiente con su importe y vencimiento o escriba `outstanding_payments: []` si todo está pagado.',
      message: 'No consta qué queda por pagar. Enumere las facturas pendientes o escriba [] si todo está pagado.',
      suggestion: 'Indicar que no queda nada por pagar',
    },
  },
});
