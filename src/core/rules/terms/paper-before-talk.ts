import type { Rule } from '../../rule.js';
import { givesNotice } from '../../terms/notice.js';

/** A letter that is dated before the conversation it should follow. */
export const rule: Rule = {
  id: 'terms/paper-before-talk',
  severity: 'hint',
  scope: 'ours',
  text: {
    en: {
      title: 'Paper before the talk',
      what: 'Marks a notice or agreement that is dated before the conversation which the private notes record, or that follows a decision (`decided_on`) without any conversation.',
      why: 'News like this is better heard than read; a letter that comes first closes the conversation before it starts.',
      instead: 'Talk first, note the day in the private file (`conversation_held_on`), then put in writing what was said.',
      messages: { none: 'The private notes record the decision, but no conversation yet. Talk first, then put it in writing.', later: 'This is dated before the conversation in the private notes. Talk first, then put it in writing.' },
    },
    es: {
      title: 'El papel antes que la conversación',
      what: 'Señala un preaviso o un acuerdo con fecha anterior a la conversación que consta en las notas privadas, o posterior a una decisión (`decided_on`) sin conversación de por medio.',
      why: 'Una noticia así se oye mejor que se lee; si la carta llega antes, la conversación se cierra sin haber empezado.',
      instead: 'Hable primero, anote el día en el archivo privado (`conversation_held_on`) y después ponga por escrito lo hablado.',
      messages: { none: 'En las notas privadas consta la decisión, pero ninguna conversación. Hable primero y después póngalo por escrito.', later: 'La fecha es anterior a la conversación de las notas privadas. Hable primero y después póngalo por escrito.' },
    },
  },
  *check(doc, { notes }) {
    if (!notes || doc.terms.sent_on !== undefined || !(givesNotice(doc) || doc.kind?.id === 'confirmation-email')) return;
    const held = notes.conversation_held_on;
    if (held === undefined) {
      if (notes.decided_on !== undefined) yield { range: doc.rangeOf(['notice_date']), message: 'none' };
    } else if (doc.terms.notice_date !== undefined && doc.terms.notice_date < held) {
      yield { range: doc.rangeOf(['notice_date']), message: 'later' };
    }
  },
};
