import { missingTerm } from './_missing.js';

/** The document does not say which language it is in. */
export const rule = missingTerm('terms/missing-language', {
  path: ['language'],
  offer: doc => ({ yaml: doc.language, data: { language: doc.language } }),
  text: {
    en: {
      title: 'Missing language',
      what: 'Marks a document that does not say whether it is in English or Spanish.',
      why: 'The language decides which words are checked and how dates and amounts are written; a short text can be mistaken.',
      instead: 'Add `language: en` or `language: es`, with the region where it matters: en-GB, es-MX.',
      message: 'The document does not say which language it is in. Add `language: en` or `language: es`.',
      suggestion: 'Add “language: {language}”',
    },
    es: {
      title: 'Falta el idioma',
      what: 'Señala un documento que no dice si está en inglés o en español.',
      why: 'Del idioma depende qué palabras se revisan y cómo se escriben fechas e importes; en un texto breve es fácil equivocarse.',
      instead: 'Añada `language: en` o `language: es`, con la región si importa: en-GB, es-MX.',
      message: 'El documento no dice en qué idioma está. Añada `language: en` o `language: es`.',
      suggestion: 'Añadir «language: {language}»',
    },
  },
});
