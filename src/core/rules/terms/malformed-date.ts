import { replaceValue } from '../../terms/edits.js';
import { longDate } from '../../terms/dates.js';
import { datesIn } from '../../terms/writtenDates.js';
import { issueRule } from './_issue.js';

/** A date in the terms that is not written year-month-day. */
export const rule = issueRule('terms/malformed-date', {
  codes: ['expected_date'],
  suggest: (issue, doc) => {
    const written = (issue.written ?? '').replace(/^(\d{4}-\d{2}-\d{2})[T ][\d:.]+(?:Z|[+-][\d:]+)?$/, '$1').replace(/^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/, (_, y: string, m: string, d: string) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
    const readings = [...new Set((['en', 'es'] as const).flatMap(language => datesIn(written, language, doc.language === language ? doc.locale : language).filter(d => d.start === 0 && d.end === written.length).flatMap(d => d.readings)))];
    const own = datesIn(written, doc.language, doc.locale).find(d => d.start === 0 && d.end === written.length)?.readings;
    const dates = own && own.length > 0 ? own : readings;
    return dates.map(date => ({ title: 'replace', edits: [replaceValue(doc, issue.path, date)], safe: dates.length === 1, data: { date, day: longDate(date, doc.locale) } }));
  },
  text: {
    en: {
      title: 'Malformed date',
      what: 'Marks a date in the terms that is not written year-month-day, such as “7 December 2026” or a date with a time.',
      why: 'Written in one way only, 03/04 cannot be taken for April by one side and March by the other, and every date can be checked.',
      instead: 'Write 2026-12-07; the document says it in words.',
      suggestions: { replace: 'Write {date} ({day})' },
    },
    es: {
      title: 'Fecha mal escrita',
      what: 'Señala en los datos una fecha que no está escrita año-mes-día, como «7 de diciembre de 2026» o una fecha con hora.',
      why: 'Escrita siempre igual, nadie toma 03/04 por marzo ni por abril, y todas las fechas se pueden comprobar.',
      instead: 'Escriba 2026-12-07; el documento ya la dice con palabras.',
      suggestions: { replace: 'Escribir {date} ({day})' },
    },
  },
});
