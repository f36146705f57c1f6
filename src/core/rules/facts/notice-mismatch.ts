import type { Rule } from '../../rule.js';
import { addMonths, daysBetween } from '../../terms/dates.js';
import { givenNotice } from '../../terms/notice.js';
import type { Language } from '../../types.js';
import { factSentences, gap } from './_text.js';

const numbers: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: { one: 1, a: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30, sixty: 60, ninety: 90 },
  es: { un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, diez: 10, catorce: 14, quince: 15, veinte: 20, treinta: 30, sesenta: 60, noventa: 90 },
};
const words = (language: Language): string => Object.keys(numbers[language]).join('|');
const patterns: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`(?<![\\p{L}\\p{N}-])(?<n>\\d{1,3}|${words('en')})(?:${gap}|-)(?:calendar${gap})?(?<unit>days?|weeks?|months?)(?:['’]s?)?${gap}(?:of${gap})?notice(?!\\p{L})|notice${gap}(?:period${gap})?of${gap}(?<n2>\\d{1,3}|${words('en')})${gap}(?:calendar${gap})?(?<unit2>days?|weeks?|months?)`, 'giu'),
  es: new RegExp(`(?:preaviso|plazo${gap}de${gap}preaviso|antelación)${gap}de${gap}(?<n>\\d{1,3}|${words('es')})${gap}(?<unit>días|día|semanas?|mes(?:es)?)(?:${gap}naturales)?|(?<![\\p{L}\\p{N}])(?<n2>\\d{1,3}|${words('es')})${gap}(?<unit2>días|día|semanas?|mes(?:es)?)(?:${gap}naturales)?${gap}de${gap}(?:preaviso|antelación)`, 'giu'),
};
/** What is said of the contract, of others or of what might be is not said of this notice. */
const elsewhere: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:contract|agreement|clause|section|page|terms|either|part(?:y|ies)|may|usual(?:ly)?|require[ds]?|asks?|if|unless|would|could|instead|not|at least|minimum|business|working)\b/i,
  es: /(?<!\p{L})(?:contrato|acuerdo|cláusula|apartado|página|condiciones|cualquiera|partes?|puede|podrá|habitual(?:es)?|exige|pide|si|salvo|sería|podría|en lugar|no|al menos|mínimo|hábiles|laborables)(?!\p{L})/iu,
};

/** The prose names one length of notice, the dates give another. */
export const rule: Rule = {
  id: 'facts/notice-mismatch',
  severity: 'warning',
  scope: 'ours',
  text: {
    en: {
      title: 'Notice mismatch',
      what: 'Marks a length of notice in the text (“14 days’ notice”, “two weeks’ notice”) that the dates of the terms do not give.',
      why: 'A client who counts will find another day than the one you named.',
      instead: 'Correct the length, or one of the two dates.',
      messages: { differs: 'From the notice date to the last working day there are {days} days. Correct the length, or one of the dates.' },
      suggestions: { prose: 'Write {days}' },
    },
    es: {
      title: 'Preaviso que no coincide',
      what: 'Señala en el texto un plazo de preaviso («14 días de preaviso», «dos semanas de antelación») que no sale de las fechas de los datos.',
      why: 'Si el cliente cuenta los días, le saldrá otra fecha distinta de la que usted indicó.',
      instead: 'Corrija el plazo o una de las dos fechas.',
      messages: { differs: 'Entre el preaviso y el último día de trabajo hay {days} días. Corrija el plazo o una de las fechas.' },
      suggestions: { prose: 'Escribir {days}' },
    },
  },
  *check(doc) {
    const given = givenNotice(doc);
    const from = doc.terms.notice_date;
    if (given === undefined || given < 0 || from === undefined) return;
    for (const { text, start, language } of factSentences(doc)) {
      if (!/notice|preaviso|antelación/i.test(text)) continue;
      for (const m of text.matchAll(patterns[language])) {
        const word = (m.groups!['n'] ?? m.groups!['n2'])!;
        const unit = (m.groups!['unit'] ?? m.groups!['unit2'])!.toLowerCase();
        const n = /^\d/.test(word) ? Number(word) : numbers[language][word.toLowerCase()]!;
        if (elsewhere[language].test(text)) continue;
        // Two weeks are "quince días" to whoever counts both ends.
        const meant = /^(?:week|semana)/.test(unit) ? [n * 7] : /^(?:month|mes)/.test(unit) ? [daysBetween(from, addMonths(from, n)), n * 30] : word === 'quince' ? [14, 15] : [n];
        const rolled = meant.some(d => given >= d && given <= d + 3);
        if (rolled || n === doc.terms.contract?.notice_days) continue;
        const at = start + m.index + m[0].indexOf(word);
        const fixable = /^(?:day|día)/.test(unit);
        yield { range: { start: start + m.index, end: start + m.index + m[0].length }, message: 'differs', data: { days: String(given) }, suggestions: fixable ? [{ title: 'prose', edits: [{ start: at, end: at + word.length, text: String(given) }] }] : [] };
      }
    }
  },
};
