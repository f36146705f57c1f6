import type { Rule } from '../../rule.js';

/** One invoice listed twice. */
export const rule: Rule = {
  id: 'terms/duplicate-invoice',
  severity: 'warning',
  scope: 'ours',
  text: {
    en: {
      title: 'Duplicate invoice',
      what: 'Marks an invoice number that stands in the list of payments a second time.',
      why: 'The total counts it twice, and the client will see that first.',
      instead: 'Take one of the two out, or correct its number. A part payment goes under a number of its own, such as 2041-B.',
      messages: { duplicate: 'Invoice {invoice} is already in the list. Its amount is counted twice.' },
    },
    es: {
      title: 'Factura repetida',
      what: 'Señala un número de factura que aparece por segunda vez en la lista de pagos.',
      why: 'El total la cuenta dos veces, y será lo primero que vea el cliente.',
      instead: 'Quite una de las dos o corrija su número. Un pago parcial lleva un número propio, como 2041-B.',
      messages: { duplicate: 'La factura {invoice} ya está en la lista. Su importe se cuenta dos veces.' },
    },
  },
  *check(doc) {
    const seen = new Set<string>();
    for (const [i, { invoice }] of (doc.terms.outstanding_payments ?? []).entries()) {
      if (invoice === undefined) continue;
      const key = invoice.trim().toLowerCase();
      if (seen.has(key)) yield { range: doc.rangeOf(['outstanding_payments', i, 'invoice']), message: 'duplicate', data: { invoice } };
      seen.add(key);
    }
  },
};
