import { missingTerm } from './_missing.js';

/** The document does not say who ends the work. */
export const rule = missingTerm('terms/missing-provider-name', {
  path: ['provider', 'name'],
  offer: doc => ({ yaml: doc.language === 'es' ? '"[[su nombre]]"' : '"[[your name]]"' }),
  text: {
    en: {
      title: 'Missing provider name',
      what: 'Marks a document that does not name the freelancer or agency it comes from.',
      why: 'An agreement binds those it names.',
      instead: 'Write your name, or that of your business, as it stands on your invoices.',
      message: 'Your own name is missing. Add it under `provider`, as it stands on your invoices.',
      suggestion: 'Add a place for your name',
    },
    es: {
      title: 'Falta el nombre del proveedor',
      what: 'Señala un documento que no nombra al profesional o a la agencia de quien procede.',
      why: 'Un acuerdo obliga a quienes nombra.',
      instead: 'Escriba su nombre, o el de su negocio, tal como figura en sus facturas.',
      message: 'Falta su propio nombre. Añádalo en `provider`, tal como figura en sus facturas.',
      suggestion: 'Añadir un hueco para su nombre',
    },
  },
});
