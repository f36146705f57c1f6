import type { Rule } from '../../rule.js';
import { daysBetween } from '../../terms/dates.js';

/** A letter written on the day of the decision. */
export const rule: Rule = {
  id: 'terms/hasty-decision',
  severity: 'hint',
  scope: 'ours',
  text: {
    en: {
      title: 'Hasty decision',
      what: 'Marks a document that is not sent yet while the private notes say that the decision was taken less than a day ago.',
      why: 'One bad meeting is no reason to end a relationship, and what is sent can’t be taken back.',
      instead: 'Let a night pass. If it still holds tomorrow, send it.',
      messages: { today: 'The private notes say that this was decided today. Let a night pass before you send it.' },
    },
    es: {
      title: 'Decisión precipitada',
      what: 'Señala un documento que aún no se ha enviado cuando, según las notas privadas, la decisión se tomó hace menos de un día.',
      why: 'Una mala reunión no es motivo para terminar una relación, y lo que se envía ya no se puede retirar.',
      instead: 'Consúltelo con la almohada. Si mañana sigue igual, envíelo.',
      messages: { today: 'Según las notas privadas, esto se decidió hoy. Deje pasar la noche antes de enviarlo.' },
    },
  },
  *check(doc, { notes, today }) {
    const decided = notes?.decided_on;
    if (decided === undefined || doc.terms.sent_on !== undefined || !doc.declared || doc.kind?.private) return;
    const days = daysBetween(decided, today);
    if (days >= 0 && days < 1) yield { range: doc.declared.range, message: 'today' };
  },
};
