import type { Rule } from '../../rule.js';
import { givenNotice, givesNotice, offerDates, proposedLastDay } from '../../terms/notice.js';

/** An ending that drags on. */
export const rule: Rule = {
  id: 'terms/long-notice',
  severity: 'information',
  scope: 'ours',
  text: {
    en: {
      title: 'Long notice',
      what: 'Marks a notice of more than 180 days (a setting; 0 switches it off), unless the contract asks for as much or the provider is a commercial agent.',
      why: 'Half a year more of work that has been given up wears out both sides.',
      instead: 'Choose an earlier day, or end with a milestone that is near.',
      messages: { long: 'This gives {given} days’ notice. So long an ending wears out both sides; an earlier day may do.' },
      suggestions: { date: 'Change to {day} ({days} days’ notice)' },
    },
    es: {
      title: 'Preaviso largo',
      what: 'Señala un preaviso de más de 180 días (configurable; 0 lo desactiva), salvo que el contrato pida tanto o el proveedor sea agente comercial.',
      why: 'Medio año más de un trabajo al que ya se ha renunciado desgasta a las dos partes.',
      instead: 'Elija un día más cercano o termine con el próximo hito.',
      messages: { long: 'Aquí hay {given} días de preaviso. Un final tan largo desgasta a las dos partes; quizá baste un día más cercano.' },
      suggestions: { date: 'Cambiar al {day} ({days} días de preaviso)' },
    },
  },
  *check(doc, context) {
    const given = givenNotice(doc);
    const { longNoticeDays, commercialAgent } = context.options;
    if (given === undefined || longNoticeDays === 0 || commercialAgent || given <= Math.max(longNoticeDays, doc.terms.contract?.notice_days ?? 0) || !givesNotice(doc)) return;
    yield {
      range: doc.rangeOf(['last_working_day']), message: 'long', data: { given: String(given) },
      suggestions: offerDates(doc, context, 'last_working_day', 'date', [proposedLastDay(doc, context)]),
    };
  },
};
