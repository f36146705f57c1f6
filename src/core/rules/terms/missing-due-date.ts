import type { Rule } from '../../rule.js';
import { addDays, longDate } from '../../terms/dates.js';
import { insertTerm, soundYaml } from '../../terms/edits.js';
import { isUnreadable } from '../../terms/unreadable.js';

/** Money that is owed, without a day. */
export const rule: Rule = {
  id: 'terms/missing-due-date',
  severity: 'warning',
  scope: 'ours',
  text: {
    en: {
      title: 'Missing due date',
      what: 'Marks a payment that is still open and has no due date.',
      why: 'A payment that is due on no particular day is never late.',
      instead: 'Add `due`: the date on the invoice, or the one you both agree on.',
      messages: { missing: 'Nothing says by when this is to be paid. Add the due date.' },
      suggestions: { add: 'Add a due date: {day}' },
    },
    es: {
      title: 'Falta el vencimiento',
      what: 'Señala un pago pendiente que no tiene fecha de vencimiento.',
      why: 'Un pago sin fecha nunca llega tarde.',
      instead: 'Añada `due`: la fecha que figura en la factura o la que acuerden.',
      messages: { missing: 'No consta para cuándo hay que pagar. Añada la fecha de vencimiento.' },
      suggestions: { add: 'Añadir un vencimiento: {day}' },
    },
  },
  *check(doc, { today, locale }) {
    if (!soundYaml(doc)) return;
    for (const [i, item] of (doc.terms.outstanding_payments ?? []).entries()) {
      const path = ['outstanding_payments', i, 'due'] as const;
      const wrong = doc.issues.some(issue => issue.path[0] === 'outstanding_payments' && issue.path[1] === i && ['due', 'status', undefined].includes(issue.path[2] as string | undefined));
      if (item.due !== undefined || wrong || doc.unfilled.has(path.join('.')) || isUnreadable(doc, ['outstanding_payments', i, 'status']) || item.status === 'paid' || item.invoice === undefined) continue;
      const last = doc.terms.last_working_day ?? '';
      const dates = [last > today ? last : addDays(today, 14), addDays(last > today ? last : today, 30)];
      const edits = dates.map(date => ({ date, edit: insertTerm(doc, path, date) }));
      yield { range: doc.rangeOf(['outstanding_payments', i, 'invoice']), message: 'missing', suggestions: edits.flatMap(({ date, edit }) => edit ? [{ title: 'add', edits: [edit], data: { day: longDate(date, locale, true) } }] : []) };
    }
  },
};
