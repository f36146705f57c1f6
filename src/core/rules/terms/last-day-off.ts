import type { Rule } from '../../rule.js';
import { nextWorkday, previousWorkday, weekday, weekdayName } from '../../terms/dates.js';
import { holidayOn } from '../../terms/holidays.js';
import { holidayRegion, offerDates } from '../../terms/notice.js';

/** A last working day on which nobody works. */
export const rule: Rule = {
  id: 'terms/last-day-off',
  severity: 'information',
  scope: 'ours',
  text: {
    en: {
      title: 'Last day on a day off',
      what: 'Marks a last working day that falls on a weekend or a public holiday. Holidays are known for the region of the document’s language or of the settings; the table is advisory and has no local ones.',
      why: 'Nobody is there to take things over, and a deadline on such a day is read as the day before by some and the day after by others.',
      instead: 'Choose the working day before or after it, or leave it where a day off is meant.',
      messages: { weekend: 'This is a {weekday}. A working day leaves less open.', holiday: 'This is a public holiday: {holiday}. A working day leaves less open.' },
      suggestions: { date: 'Change to {day} ({days} days’ notice)' },
    },
    es: {
      title: 'Último día en día no laborable',
      what: 'Señala un último día de trabajo que cae en fin de semana o en festivo. Los festivos son los de la región del idioma del documento o de la configuración; la tabla es orientativa y no incluye los locales.',
      why: 'Ese día no hay nadie para hacerse cargo, y unos entenderán el día anterior y otros el siguiente.',
      instead: 'Elija el día laborable anterior o el siguiente, o déjelo así si es lo que se quería.',
      messages: { weekend: 'Este día es {weekday}. Con un día laborable quedan menos dudas.', holiday: 'Este día es festivo: {holiday}. Con un día laborable quedan menos dudas.' },
      suggestions: { date: 'Cambiar al {day} ({days} días de preaviso)' },
    },
  },
  *check(doc, context) {
    const date = doc.terms.last_working_day;
    if (date === undefined || (doc.terms.notice_date ?? '') > date) return;
    const region = holidayRegion(doc, context);
    const holiday = holidayOn(date, region);
    const weekend = weekday(date) > 5;
    if (!holiday && !weekend) return;
    const days = [nextWorkday(date, region), previousWorkday(date, region)].filter(d => d >= (doc.terms.notice_date ?? context.today));
    yield {
      range: doc.rangeOf(['last_working_day']), message: weekend ? 'weekend' : 'holiday',
      data: { weekday: weekdayName(weekday(date), context.locale), holiday: holiday?.[context.locale] ?? '' },
      suggestions: offerDates(doc, context, 'last_working_day', 'date', days),
    };
  },
};
