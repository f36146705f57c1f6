import type { Rule } from '../../rule.js';

/** `document:` names a kind that does not exist, but nearly does. */
export const rule: Rule = {
  id: 'terms/unknown-kind',
  severity: 'warning',
  scope: 'ours',
  text: {
    en: {
      title: 'Unknown kind of document',
      what: 'Marks a `document:` line that names no kind of document, but comes close to one.',
      why: 'The kind decides which terms the document needs and how it is judged.',
      instead: 'Write the kind as it is listed: “termination-agreement”, “notice-letter” and so on.',
      messages: { unknown: 'There is no kind of document called “{value}”. The closest is “{kind}”.' },
      suggestions: { replace: 'Change to “{kind}”' },
    },
    es: {
      title: 'Tipo de documento desconocido',
      what: 'Señala una línea `document:` que no nombra ningún tipo de documento, aunque se parece a uno.',
      why: 'Del tipo depende qué datos necesita el documento y cómo se revisa.',
      instead: 'Escriba el tipo tal como figura en la lista: «termination-agreement», «notice-letter», etc.',
      messages: { unknown: 'No hay ningún tipo de documento llamado «{value}». El más parecido es «{kind}».' },
      suggestions: { replace: 'Cambiar por «{kind}»' },
    },
  },
  *check(doc) {
    if (!doc.declared || doc.kind) return;
    const { value, range, nearest } = doc.declared;
    yield {
      range, message: 'unknown', data: { value, kind: nearest.id },
      suggestions: [{ title: 'replace', edits: [{ ...range, text: nearest.id }], safe: true }],
    };
  },
};
