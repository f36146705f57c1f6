import { insertTerm, replaceValue } from '../../terms/edits.js';
import { issueRule } from './_issue.js';

/** An amount below nothing. */
export const rule = issueRule('terms/negative-amount', {
  codes: ['negative_amount'],
  suggest: (issue, doc) => {
    const amount = /^[-−](\d{1,12}(?:\.\d{1,4})?)$/.exec(issue.written ?? '')?.[1];
    const toClient = insertTerm(doc, [...issue.path.slice(0, -1), 'to'], 'client');
    return amount === undefined || !toClient ? [] : [{ title: 'toClient', edits: [replaceValue(doc, issue.path, amount), toClient], data: { amount } }];
  },
  text: {
    en: {
      title: 'Negative amount',
      what: 'Marks an amount with a minus sign.',
      why: 'A minus sign does not say who pays whom, and is easily overlooked.',
      instead: 'Write the amount without it. Money that goes to the client, a deposit or refund, has `to: client`.',
      suggestions: { toClient: 'Say that {amount} goes to the client' },
    },
    es: {
      title: 'Importe negativo',
      what: 'Señala un importe con signo menos.',
      why: 'El signo menos no dice quién paga a quién y se pasa por alto con facilidad.',
      instead: 'Escriba el importe sin signo. Lo que va al cliente, sea un anticipo o una devolución, lleva `to: client`.',
      suggestions: { toClient: 'Indicar que {amount} es para el cliente' },
    },
  },
});
