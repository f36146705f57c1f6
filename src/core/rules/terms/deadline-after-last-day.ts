import type { Rule } from '../../rule.js';
import { longDate, nextWorkday } from '../../terms/dates.js';
import { replaceValue } from '../../terms/edits.js';
import { holidayRegion } from '../../terms/notice.js';
import { pendingDeliverables } from './_pending.js';

/** Work that is promised for a day on which nobody works for the client any more. */
export const rule: Rule = {
  id: 'terms/deadline-after-last-day',
  severity: 'warning',
  scope: 'ours',
  text: {
    en: {
      title: 'Deadline after the last day',
      what: 'Marks a deliverable whose deadline comes after the last working day.',
      why: 'It promises work for a time when the engagement has ended, and leaves open whether it has.',
      instead: 'Bring the deadline forward, or move the last working day.',
      messages: { after: 'This deadline comes after the last working day, {last}. Bring it forward, or move the last day.' },
      suggestions: { deadline: 'Set the deadline to {last}', last: 'Move the last working day to {day}' },
    },
    es: {
      title: 'Plazo posterior al último día',
      what: 'Señala un entregable cuyo plazo vence después del último día de trabajo.',
      why: 'Promete trabajo para cuando la colaboración ya ha terminado, y deja en duda si ha terminado.',
      instead: 'Adelante el plazo o retrase el último día de trabajo.',
      messages: { after: 'Este plazo vence después del último día de trabajo, el {last}. Adelántelo o retrase el último día.' },
      suggestions: { deadline: 'Poner el plazo en el {last}', last: 'Retrasar el último día de trabajo al {day}' },
    },
  },
  *check(doc, context) {
    const { locale } = context;
    const last = doc.terms.last_working_day;
    for (const [i, { deadline }] of pendingDeliverables(doc)) {
      if (last === undefined || deadline === undefined || deadline <= last) continue;
      // A deadline may fall on a Sunday; a last working day had better not.
      const later = nextWorkday(deadline, holidayRegion(doc, context));
      yield {
        range: doc.rangeOf(['deliverables', i, 'deadline']), message: 'after', data: { last: longDate(last, locale), day: longDate(later, locale) },
        suggestions: [
          { title: 'deadline', edits: [replaceValue(doc, ['deliverables', i, 'deadline'], last)] },
          { title: 'last', edits: [replaceValue(doc, ['last_working_day'], later)] },
        ],
      };
    }
  },
};
