import type { Rule } from '../../rule.js';
import { givenNotice, givesNotice, noticeDays, offerDates, proposedLastDay } from '../../terms/notice.js';

/** Less notice than the contract asks for, or than is usual. */
export const rule: Rule = {
  id: 'terms/short-notice',
  severity: 'warning',
  scope: 'ours',
  text: {
    en: {
      title: 'Short notice',
      what: 'Marks a last working day that leaves the client less notice than the contract asks for or, where it names none, than is usual (14 days, a setting).',
      why: 'The client needs the time to find someone, and notice shorter than the contract’s can cost you a claim.',
      instead: 'Move the last working day, or settle on the shorter period together and say so. What ends of itself, when a project is done, needs no notice.',
      messages: {
        contract: 'The contract asks for {needed} days’ notice; this gives {given}. Move the day, or say that both sides agree to it.',
        usual: 'This gives {given} days’ notice, less than the usual {needed}. Make sure that the client can manage.',
      },
      suggestions: { date: 'Change to {day} ({days} days’ notice)' },
    },
    es: {
      title: 'Preaviso corto',
      what: 'Señala un último día que deja al cliente menos preaviso del que pide el contrato o, si no dice nada, del habitual (14 días, configurable).',
      why: 'El cliente necesita ese tiempo para encontrar a otra persona, y un preaviso menor que el pactado puede costarle una reclamación.',
      instead: 'Retrase el último día, o acuerden juntos un plazo menor y déjenlo escrito. Lo que termina por sí solo, al acabar un proyecto, no necesita preaviso.',
      messages: {
        contract: 'El contrato pide {needed} días de preaviso y aquí hay {given}. Retrase el día o indique que ambas partes están de acuerdo.',
        usual: 'Aquí hay {given} días de preaviso, menos de los {needed} habituales. Compruebe que al cliente le da tiempo a organizarse.',
      },
      suggestions: { date: 'Cambiar al {day} ({days} días de preaviso)' },
    },
  },
  *check(doc, context) {
    const given = givenNotice(doc);
    const needed = noticeDays(doc, context);
    const agreed = doc.terms.contract?.notice_days !== undefined;
    if (given === undefined || given < 0 || given >= needed || !givesNotice(doc) || (!agreed && doc.terms.situation === 'natural_end')) return;
    yield {
      range: doc.rangeOf(['last_working_day']), message: agreed ? 'contract' : 'usual', severity: agreed ? 'warning' : 'information',
      data: { given: String(given), needed: String(needed) },
      suggestions: offerDates(doc, context, 'last_working_day', 'date', [proposedLastDay(doc, context)]),
    };
  },
};
