import { isUnreadable } from '../../terms/unreadable.js';
import type { Report, Rule } from '../../rule.js';

/** A wind-down note says that all is delivered and paid. Here the terms say otherwise. */
export const rule: Rule = {
  id: 'structure/unfinished-wind-down',
  severity: 'warning',
  scope: 'ours',
  text: {
    en: {
      title: 'Unfinished wind-down',
      what: 'Marks work, money or hand-over that is still open in a wind-down note.',
      why: 'The note tells the client that nothing is open any more. If something is, it is better settled first, or said in another kind of letter.',
      instead: 'Settle it and record that in the front matter, or write a notice letter or an agreement.',
      messages: {
        work: 'This work is not delivered yet. A wind-down note is for when everything is.',
        money: 'This payment is still open. A wind-down note is for when everything is settled.',
        handover: 'This is not handed over yet. A wind-down note is for when everything is.',
      },
    },
    es: {
      title: 'Cierre con asuntos pendientes',
      what: 'Señala trabajo, pagos o entregas que siguen pendientes en una nota de cierre.',
      why: 'La nota dice al cliente que no queda nada pendiente. Si queda algo, es mejor resolverlo antes o decirlo en otra clase de carta.',
      instead: 'Resuélvalo y anótelo en el encabezado, o escriba un preaviso o un acuerdo.',
      messages: {
        work: 'Este trabajo aún no está entregado. La nota de cierre es para cuando todo lo está.',
        money: 'Este pago sigue pendiente. La nota de cierre es para cuando todo está saldado.',
        handover: 'Esto aún no está entregado. La nota de cierre es para cuando todo lo está.',
      },
    },
  },
  *check(doc): Generator<Report> {
    if (doc.kind?.id !== 'wind-down-note') return;
    const { deliverables = [], outstanding_payments: payments = [], handover = [] } = doc.terms;
    for (const [i, d] of deliverables.entries()) {
      if ((d.status ?? 'pending') === 'pending' && !isUnreadable(doc, ['deliverables', i, 'status'])) yield { range: doc.rangeOf(['deliverables', i, 'title']), message: 'work' };
    }
    for (const [i, p] of payments.entries()) {
      if (p.status !== 'paid' && !isUnreadable(doc, ['outstanding_payments', i, 'status'])) yield { range: doc.rangeOf(['outstanding_payments', i, 'invoice']), message: 'money' };
    }
    for (const [i, h] of handover.entries()) {
      if (h.done !== true && !isUnreadable(doc, ['handover', i, 'done'])) yield { range: doc.rangeOf(['handover', i, 'item']), message: 'handover' };
    }
  },
};
