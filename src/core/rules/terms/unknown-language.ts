import { replaceValue } from '../../terms/edits.js';
import { issueRule } from './_issue.js';

/** A language other than English and Spanish, or one spelled in another way. */
export const rule = issueRule('terms/unknown-language', {
  codes: ['expected_language'],
  suggest: (issue, doc) => {
    const tag = tagFor(issue.written ?? '');
    return tag === undefined ? [] : [{ title: 'replace', edits: [replaceValue(doc, issue.path, tag)], safe: true, data: { tag } }];
  },
  text: {
    en: {
      title: 'Unknown language',
      what: 'Marks a `language` that is neither English nor Spanish, or not written as a language tag.',
      why: 'The language decides which words are checked and how dates and amounts are written.',
      instead: 'Write en or es, or a region of them, such as en-GB or es-MX.',
      suggestions: { replace: 'Change to {tag}' },
    },
    es: {
      title: 'Idioma desconocido',
      what: 'Señala un `language` que no es ni inglés ni español, o que no está escrito como etiqueta de idioma.',
      why: 'Del idioma depende qué palabras se revisan y cómo se escriben fechas e importes.',
      instead: 'Escriba en o es, o una región de ellos, como en-GB o es-MX.',
      suggestions: { replace: 'Cambiar por {tag}' },
    },
  },
});

function tagFor(written: string): string | undefined {
  const word = written.trim().toLowerCase();
  const named = /^(english|inglés|ingles|eng)$/.test(word) ? 'en' : /^(spanish|español|espanol|castellano|spa|esp)$/.test(word) ? 'es' : undefined;
  const m = /^(en|es)[-_]([a-z]{2}|\d{3})$/.exec(word);
  return named ?? (m ? `${m[1]!}-${m[2]!.toUpperCase()}` : /^(en|es)$/.test(word) ? word : undefined);
}
