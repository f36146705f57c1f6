import { issueRule } from './_issue.js';

/** A text or list far longer than any letter needs. */
export const rule = issueRule('terms/oversized-value', {
  codes: ['too_long', 'too_many'],
  range: (issue, doc) => doc.rangeOf(issue.path, 'key'),
  text: {
    en: {
      title: 'Oversized value',
      what: 'Marks a text of more than 20,000 characters (1,000 for a name) or a list of more than 1,000 items in the terms.',
      why: 'Nobody reads it, and it usually got there by pasting the wrong thing.',
      instead: 'Keep the terms short; attach long material and name it.',
    },
    es: {
      title: 'Valor desmesurado',
      what: 'Señala en los datos un texto de más de 20 000 caracteres (1000 si es un nombre) o una lista de más de 1000 elementos.',
      why: 'No lo leerá nadie, y suele venir de haber pegado lo que no era.',
      instead: 'Deje los datos breves; lo largo va mejor como anexo, citado por su nombre.',
    },
  },
});
