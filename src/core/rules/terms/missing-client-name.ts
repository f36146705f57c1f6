import { missingTerm } from './_missing.js';

/** The document does not say who the client is. */
export const rule = missingTerm('terms/missing-client-name', {
  path: ['client', 'name'],
  offer: doc => ({ yaml: doc.language === 'es' ? '"[[nombre del cliente]]"' : '"[[client name]]"' }),
  text: {
    en: {
      title: 'Missing client name',
      what: 'Marks a document that does not name the client.',
      why: 'An agreement binds those it names.',
      instead: 'Write the client’s name as it stands on the contract or the invoices.',
      message: 'The client’s name is missing. Add it under `client`, as it stands on the invoices.',
      suggestion: 'Add a place for the client’s name',
    },
    es: {
      title: 'Falta el nombre del cliente',
      what: 'Señala un documento que no nombra al cliente.',
      why: 'Un acuerdo obliga a quienes nombra.',
      instead: 'Escriba el nombre del cliente tal como figura en el contrato o en las facturas.',
      message: 'Falta el nombre del cliente. Añádalo en `client`, tal como figura en las facturas.',
      suggestion: 'Añadir un hueco para el nombre del cliente',
    },
  },
});
