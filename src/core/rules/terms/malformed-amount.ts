import type { TerminationDocument } from '../../document/document.js';
import { readAmount } from '../../terms/writtenMoney.js';
import type { TermIssue } from '../../terms/terms.js';
import type { TextRange } from '../../types.js';
import { issueRule } from './_issue.js';

/** The amount as it is written, with what a comma inside braces has cut off. */
function extent({ path, values: [cents], written }: TermIssue, doc: TerminationDocument): TextRange {
  const range = doc.rangeOf(path);
  const whole = cents === undefined ? range : { start: range.start, end: doc.rangeOf([...path.slice(0, -1), cents], 'key').end };
  return doc.text.slice(whole.start, whole.end) === written ? whole : range;
}

/** An amount in words, with a comma or with its currency. */
export const rule = issueRule('terms/malformed-amount', {
  codes: ['expected_amount'],
  range: extent,
  suggest: (issue, doc) => {
    const range = extent(issue, doc);
    const amounts = issue.values.length > 0 && doc.text.slice(range.start, range.end) !== issue.written ? [] : readAmount(issue.written ?? '', doc.locale);
    return amounts.map(amount => ({ title: 'replace', edits: [{ ...range, text: amount }], safe: amounts.length === 1, data: { amount } }));
  },
  text: {
    en: {
      title: 'Malformed amount',
      what: 'Marks an amount that is not written in plain digits with a decimal point: in words, with a comma, or with its currency.',
      why: '1.200 is a little more than one to some readers and more than a thousand to others.',
      instead: 'Write 1200.50, and the currency in its own key; the document shows it as your region writes it.',
      suggestions: { replace: 'Write {amount}' },
    },
    es: {
      title: 'Importe mal escrito',
      what: 'Señala un importe que no está en cifras con punto decimal: en letra, con coma o con la moneda.',
      why: '1.200 es poco más de uno para unos lectores y más de mil para otros.',
      instead: 'Escriba 1200.50 y ponga la moneda en su propia clave; el documento lo muestra como se escribe en su región.',
      suggestions: { replace: 'Escribir {amount}' },
    },
  },
});
