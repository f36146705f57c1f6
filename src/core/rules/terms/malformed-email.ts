import { issueRule } from './_issue.js';

/** An e-mail address that is none. */
export const rule = issueRule('terms/malformed-email', {
  codes: ['expected_email'],
  text: {
    en: {
      title: 'Malformed e-mail address',
      what: 'Marks an `email` that is not an address.',
      why: 'The draft of the e-mail would have nobody to go to.',
      instead: 'Write one plain address, as in name@example.com.',
    },
    es: {
      title: 'Dirección de correo mal escrita',
      what: 'Señala un `email` que no es una dirección.',
      why: 'El borrador del correo se quedaría sin destinatario.',
      instead: 'Escriba una sola dirección, como nombre@example.com.',
    },
  },
});
