import type { Rule } from '../../rule.js';

/** Dates that can only have come in the other order. */
export const rule: Rule = {
  id: 'terms/dates-out-of-order',
  severity: 'warning',
  scope: 'ours',
  text: {
    en: {
      title: 'Dates out of order',
      what: 'Marks a receipt acknowledged before the document was sent, and notice given before the contract was made.',
      why: 'One of the two dates is a slip, and the wrong one may be the one that counts.',
      instead: 'Correct the date that is wrong.',
      messages: { acknowledged: 'The receipt is dated before the document was sent.', contract: 'Notice is dated before the contract it ends.' },
    },
    es: {
      title: 'Fechas en otro orden',
      what: 'Señala un acuse de recibo anterior al envío y un preaviso anterior al contrato.',
      why: 'Una de las dos fechas es un descuido, y puede que la equivocada sea la que cuenta.',
      instead: 'Corrija la fecha equivocada.',
      messages: { acknowledged: 'El acuse de recibo tiene fecha anterior al envío.', contract: 'El preaviso tiene fecha anterior al contrato que termina.' },
    },
  },
  *check(doc) {
    const { sent_on: sent, acknowledged_on: acknowledged, notice_date: notice, contract } = doc.terms;
    if (sent !== undefined && acknowledged !== undefined && acknowledged < sent) yield { range: doc.rangeOf(['acknowledged_on']), message: 'acknowledged' };
    if (notice !== undefined && contract?.date !== undefined && notice < contract.date) yield { range: doc.rangeOf(['contract', 'date']), message: 'contract' };
  },
};
