import type { Rule } from '../../rule.js';
import { longDate } from '../../terms/dates.js';
import { insertTerm, soundYaml } from '../../terms/edits.js';
import { pendingDeliverables } from './_pending.js';

/** A deliverable that is still to come, without a day. */
export const rule: Rule = {
  id: 'terms/missing-deadline',
  severity: 'warning',
  scope: 'ours',
  text: {
    en: {
      title: 'Missing deadline',
      what: 'Marks a deliverable that is still pending and has no deadline.',
      why: 'What comes at no particular time keeps the work from ever ending.',
      instead: 'Add a `deadline`, at the latest the last working day.',
      messages: { missing: 'Nothing says by when this will be delivered. Add a deadline.' },
      suggestions: { add: 'Add a deadline: {day}' },
    },
    es: {
      title: 'Falta el plazo',
      what: 'Señala un entregable pendiente que no tiene plazo.',
      why: 'Lo que no tiene fecha impide que el trabajo termine de verdad.',
      instead: 'Añada un `deadline`, como muy tarde el último día de trabajo.',
      messages: { missing: 'No consta para cuándo se entregará. Añada un plazo.' },
      suggestions: { add: 'Añadir un plazo: {day}' },
    },
  },
  *check(doc, { locale }) {
    if (!soundYaml(doc)) return;
    const last = doc.terms.last_working_day;
    for (const [i, item] of pendingDeliverables(doc)) {
      const path = ['deliverables', i, 'deadline'] as const;
      const wrong = doc.issues.some(issue => issue.path[0] === 'deliverables' && issue.path[1] === i);
      if (item.title === undefined || item.deadline !== undefined || wrong || doc.unfilled.has(path.join('.'))) continue;
      const edit = last === undefined ? undefined : insertTerm(doc, path, last);
      yield { range: doc.rangeOf(['deliverables', i, 'title']), message: 'missing', suggestions: edit ? [{ title: 'add', edits: [edit], data: { day: longDate(last!, locale) } }] : [] };
    }
  },
};
