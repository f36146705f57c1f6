import type { Rule, SuggestionReport } from '../../rule.js';
import { addDays, longDate } from '../../terms/dates.js';
import { insertTerm, replaceValue, soundYaml } from '../../terms/edits.js';
import { pendingDeliverables } from './_pending.js';

/** How long a pending deliverable may be past its day before the list is taken for out of date. */
const LONG_PAST = 14;

/** A deliverable whose day is long past and that is still called pending. */
export const rule: Rule = {
  id: 'terms/overdue-deliverable',
  severity: 'warning',
  scope: 'ours',
  text: {
    en: {
      title: 'Overdue deliverable',
      what: 'Marks a deliverable that is still pending more than two weeks after its deadline.',
      why: 'Either it was delivered and the list is out of date, or the agreement promises a day that has gone by.',
      instead: 'Set its status, or agree on a new deadline.',
      messages: { overdue: 'This deadline is long past, and the deliverable is still pending. Set its status, or a new deadline.' },
      suggestions: { delivered: 'Mark as delivered', deadline: 'Move the deadline to {day}' },
    },
    es: {
      title: 'Entregable atrasado',
      what: 'Señala un entregable que sigue pendiente más de dos semanas después de su plazo.',
      why: 'O se entregó y la lista no está al día, o el acuerdo promete una fecha que ya pasó.',
      instead: 'Actualice su estado o acuerde un plazo nuevo.',
      messages: { overdue: 'Este plazo venció hace tiempo y el entregable sigue pendiente. Actualice su estado o ponga un plazo nuevo.' },
      suggestions: { delivered: 'Marcar como entregado', deadline: 'Pasar el plazo al {day}' },
    },
  },
  *check(doc, { today, locale }) {
    if (!soundYaml(doc)) return;
    const since = addDays(today, -LONG_PAST);
    for (const [i, { deadline, status }] of pendingDeliverables(doc)) {
      if (deadline === undefined || deadline >= since) continue;
      const last = doc.terms.last_working_day;
      const done = status === undefined ? insertTerm(doc, ['deliverables', i, 'status'], 'delivered') : replaceValue(doc, ['deliverables', i, 'status'], 'delivered');
      const suggestions: SuggestionReport[] = done ? [{ title: 'delivered', edits: [done] }] : [];
      if (last !== undefined && last >= today) suggestions.push({ title: 'deadline', edits: [replaceValue(doc, ['deliverables', i, 'deadline'], last)], data: { day: longDate(last, locale) } });
      yield { range: doc.rangeOf(['deliverables', i, 'deadline']), message: 'overdue', suggestions };
    }
  },
};
