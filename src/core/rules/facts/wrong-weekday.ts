import type { Rule } from '../../rule.js';
import { weekday, weekdayName } from '../../terms/dates.js';
import type { WrittenDate } from '../../terms/writtenDates.js';
import type { TerminationDocument } from '../../document/document.js';
import { factSentences } from './_text.js';

/** A weekday that is not that date's. */
export const rule: Rule = {
  id: 'facts/wrong-weekday',
  severity: 'warning',
  scope: 'ours',
  text: {
    en: {
      title: 'Wrong weekday',
      what: 'Marks a weekday that does not go with the date beside it.',
      why: 'The reader can’t tell whether the weekday or the date is meant, and may come a day late.',
      instead: 'Correct the one that is wrong.',
      messages: { wrong: 'That date is a {right}. Correct the weekday, or the date.' },
      suggestions: { weekday: 'Write “{right}”' },
    },
    es: {
      title: 'Día de la semana equivocado',
      what: 'Señala un día de la semana que no corresponde a la fecha que lo acompaña.',
      why: 'Quien lee no sabe si vale el día de la semana o la fecha, y puede llegar un día tarde.',
      instead: 'Corrija lo que esté mal.',
      messages: { wrong: 'Esa fecha cae en {right}. Corrija el día de la semana o la fecha.' },
      suggestions: { weekday: 'Escribir «{right}»' },
    },
  },
  *check(doc, { locale }) {
    for (const { text, start, language, dates } of factSentences(doc)) {
      for (const date of dates) {
        const named = date.weekday;
        if (!named) continue;
        const days = [...new Set(daysMeant(date, doc).map(weekday))];
        if (days.length !== 1 || days[0] === named.number) continue;
        const word = text.slice(named.start, named.end);
        const full = weekdayName(days[0]!, language);
        const short = word.length < 5 && !/^(?:lunes)$/i.test(word) ? full.slice(0, word.length) : full;
        const right = /^\p{Lu}/u.test(word) ? short.charAt(0).toUpperCase() + short.slice(1) : short;
        const range = { start: start + named.start, end: start + named.end };
        yield { range, message: 'wrong', data: { right: weekdayName(days[0]!, locale) }, suggestions: [{ title: 'weekday', edits: [{ ...range, text: right }], data: { right } }] };
      }
    }
  },
};

/** The days a date may be. Without a year, only a date that one of the terms has too is sure enough. */
function daysMeant({ readings, yearless }: WrittenDate, doc: TerminationDocument): string[] {
  if (yearless.length === 0) return [...readings];
  const { terms } = doc;
  const known = [terms.last_working_day, terms.notice_date, ...(terms.deliverables ?? []).map(d => d.deadline), ...(terms.outstanding_payments ?? []).map(p => p.due)];
  return known.filter(d => d !== undefined && yearless.includes(d.slice(5))) as string[];
}
