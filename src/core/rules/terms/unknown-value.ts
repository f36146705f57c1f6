import { guessFor } from '../../terms/describe.js';
import { replaceValue, yamlText } from '../../terms/edits.js';
import { issueRule } from './_issue.js';

/** A value that is none of those a term can take. */
export const rule = issueRule('terms/unknown-value', {
  codes: ['unknown_value'],
  only: issue => issue.path[0] !== 'document',
  suggest: (issue, doc) => {
    const guess = guessFor(issue);
    const values = guess === undefined ? issue.values : [guess];
    return values.map(value => ({ title: 'replace', edits: [replaceValue(doc, issue.path, yamlText(value))], safe: guess !== undefined, data: { value } }));
  },
  text: {
    en: {
      title: 'Unknown value',
      what: 'Marks a value that is not one of those its term can take, such as a status that does not exist.',
      why: 'Totals, checks and sections of the document depend on these values; one that is not known is ignored.',
      instead: 'Choose one of the values listed.',
      suggestions: { replace: 'Change to “{value}”' },
    },
    es: {
      title: 'Valor desconocido',
      what: 'Señala un valor que no es ninguno de los que admite el dato, como un estado que no existe.',
      why: 'Los totales, las comprobaciones y los apartados del documento dependen de estos valores; el que no se reconoce queda sin efecto.',
      instead: 'Elija uno de los valores de la lista.',
      suggestions: { replace: 'Cambiar por «{value}»' },
    },
  },
});
