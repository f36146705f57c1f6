import { replaceValue } from '../../terms/edits.js';
import { currencyCode } from '../../terms/writtenMoney.js';
import { issueRule } from './_issue.js';

/** A currency that is not a three-letter code. */
export const rule = issueRule('terms/unknown-currency', {
  codes: ['expected_currency'],
  suggest: (issue, doc) => {
    const code = currencyCode(issue.written ?? '');
    return code === undefined ? [] : [{ title: 'replace', edits: [replaceValue(doc, issue.path, code)], safe: true, data: { code } }];
  },
  text: {
    en: {
      title: 'Unknown currency',
      what: 'Marks a currency that is not one of the three-letter codes of ISO 4217.',
      why: 'A sign such as $ stands for a dozen currencies; a code stands for one.',
      instead: 'Write EUR, USD, GBP, MXN and so on.',
      suggestions: { replace: 'Change to {code}' },
    },
    es: {
      title: 'Moneda desconocida',
      what: 'Señala una moneda que no es uno de los códigos de tres letras de la norma ISO 4217.',
      why: 'Un signo como $ sirve para una docena de monedas; un código, para una sola.',
      instead: 'Escriba EUR, USD, MXN, ARS, etc.',
      suggestions: { replace: 'Cambiar por {code}' },
    },
  },
});
