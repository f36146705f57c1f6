import type { Rule } from '../../rule.js';
import { privateNotes } from '../../terms/privateNotes.js';

/** Private notes in a file that is shared. */
export const rule: Rule = {
  id: 'safety/private-in-document',
  severity: 'error',
  scope: 'ours',
  text: {
    en: {
      title: 'Private notes in the document',
      what: 'Marks private notes (`private`, `history`, `reason_if_asked`, `notes`, the dates of the decision and the talk, the self-check’s score) in the front matter of a document.',
      why: 'The document is sent, shared and committed, and its front matter goes with it.',
      instead: 'Keep them in the private file beside it, which is named after the document and ends in .private.yaml.',
      messages: { private: 'This is a private note, and the document will be shared. Move it to the private file beside it.' },
      suggestions: { remove: 'Take it out of the document' },
    },
    es: {
      title: 'Notas privadas en el documento',
      what: 'Señala notas privadas (`private`, `history`, `reason_if_asked`, `notes`, las fechas de la decisión y de la conversación, la puntuación de la autoevaluación) en el encabezado de un documento.',
      why: 'El documento se envía, se comparte y se guarda en repositorios, y su encabezado va con él.',
      instead: 'Guárdelas en el archivo privado que va a su lado, con el mismo nombre y terminado en .private.yaml.',
      messages: { private: 'Esto es una nota privada y el documento se va a compartir. Pásela al archivo privado que va a su lado.' },
      suggestions: { remove: 'Quitarla del documento' },
    },
  },
  *check(doc) {
    for (const { key, removal } of privateNotes(doc)) yield { range: key, message: 'private', suggestions: [{ title: 'remove', edits: [removal] }] };
  },
};
