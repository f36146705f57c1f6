import type { TerminationDocument } from '../../document/document.js';
import { slips } from '../../nearest.js';
import type { Rule, SuggestionReport } from '../../rule.js';
import { replaceValue, yamlText } from '../../terms/edits.js';
import type { Language } from '../../types.js';
import { factSentences, gap, type FactSentence } from './_text.js';

/** An invoice that the prose calls open, and of which the terms know nothing. */
export const rule: Rule = {
  id: 'facts/unknown-invoice',
  severity: 'warning',
  scope: 'ours',
  text: {
    en: {
      title: 'Unknown invoice',
      what: 'Marks the number of an invoice that the text calls open or due, while the payments of the terms list others and not this one.',
      why: 'A payment with a wrong number is booked to the wrong place, and one that is not listed may be forgotten.',
      instead: 'Correct the number, or add the invoice to the payments.',
      messages: { unknown: 'The payments of the terms have no invoice “{number}”. Correct the number, or add the invoice to them.' },
      suggestions: { prose: 'Write {invoice} here', term: 'Change the term {invoice} to {number}' },
    },
    es: {
      title: 'Factura desconocida',
      what: 'Señala el número de una factura que el texto da por pendiente o que vence, cuando en los pagos de los datos constan otras y no esa.',
      why: 'Un pago con el número equivocado se anota donde no es, y el que no consta puede quedar en el olvido.',
      instead: 'Corrija el número o añada la factura a los pagos.',
      messages: { unknown: 'En los pagos de los datos no consta la factura «{number}». Corrija el número o añádala.' },
      suggestions: { prose: 'Escribir aquí {invoice}', term: 'Cambiar el dato {invoice} a {number}' },
    },
  },
  *check(doc) {
    const listed = (doc.terms.outstanding_payments ?? []).flatMap((p, i) => p.invoice === undefined ? [] : [{ invoice: p.invoice, i }]);
    if (listed.length === 0 || listed.length < (doc.terms.outstanding_payments ?? []).length) return;
    for (const sentence of factSentences(doc)) {
      if (!open[sentence.language].test(sentence.text) || settled[sentence.language].test(sentence.text)) continue;
      for (const { number, start } of numbersIn(sentence)) {
        if (listed.some(l => same(l.invoice, number)) || (isYear(number) && !listed.some(l => isYear(l.invoice)))) continue;
        const range = { start: sentence.start + start, end: sentence.start + start + number.length };
        yield { range, message: 'unknown', data: { number }, suggestions: suggestionsFor(doc, number, range, listed) };
      }
    }
  },
};

/** What says that an invoice is still to be paid. */
const open: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:open|outstanding|unpaid|overdue|due|owed|owing|payable|to be paid|(?:not|yet) (?:been )?paid)\b/i,
  es: /(?<!\p{L})(?:pendientes?|impagad[oa]s?|adeudad[oa]s?|venc(?:e|en|id[oa]s?|erán?)|por pagar|por cobrar|se debe[n]?|sin pagar|a pagar)(?!\p{L})/iu,
};
/** What says that it is about another invoice: a paid one, an old one, one to come, one that is only supposed. */
const settled: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:if|unless|would|could|whether|was|were|(?<!to be |not |not been |yet been )paid|settled|received|cleared|cancel(?:l)?ed|thank(?:s| you)|refund(?:ed)?|replac(?:es|ed|ing)|correct(?:s|ed|ing)|credit(?:ed)?|will (?:send|issue|follow)|besides|apart from|separate(?:ly)?|other than|no longer|another|third part(?:y|ies)|their|supplier)\b/i,
  es: /(?<!\p{L})(?:si|salvo|sería|podría|era|fue|estaba|(?<!sin )pagad[oa]s?|abonad[oa]s?|saldad[oa]s?|recibid[oa]s?|cobrad[oa]s?|anulad[oa]s?|gracias|reembols\p{L}+|sustitu\p{L}+|rectific\p{L}+|correg\p{L}+|emitir\p{L}*|enviar\p{L}*|además|aparte|independiente\p{L}*|ya no|otra|terceros?|proveedor\p{L}*)(?!\p{L})/iu,
};

const number = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}]|[/_.-](?=[\\p{L}\\p{N}]))*';
const label = '(?:(?:numbers?|números?|(?:no|num|núm)\\.?|n\\.?[ºo°]|#)(?!\\p{L})[\\s\\u2060]*)?';
const mention: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`(?<![\\p{L}\\p{N}])invoices?${gap}${label}(?<list>${number}(?:(?:,|,?${gap}and)${gap}${number})*)`, 'giu'),
  es: new RegExp(`(?<![\\p{L}\\p{N}])facturas?${gap}${label}(?<list>${number}(?:(?:,|${gap}[ye])${gap}${number})*)`, 'giu'),
};

/** What looks like an invoice's number right behind the word, and those listed with it. A number of days, a date and a sum are none. */
function numbersIn({ text, language, dates, amounts }: FactSentence): { readonly number: string; readonly start: number }[] {
  return [...text.matchAll(mention[language])].flatMap(m => {
    const at = m.index + m[0].length - m.groups!['list']!.length;
    return [...m.groups!['list']!.matchAll(new RegExp(number, 'gu'))].map(n => ({ number: n[0], start: at + n.index }));
  }).filter(({ number: n, start }) => /\d/.test(n) && n.length >= 3 && !/^\d+(?:st|nd|rd|th|[ºª])$/i.test(n)
    && ![...dates, ...amounts].some(d => d.start < start + n.length && start < d.end)
    && !/^[\s\u2060]*(?:%|(?:days?|weeks?|months?|hours?|times|d[ií]as?|semanas?|meses|horas?|veces)(?!\p{L}))/iu.test(text.slice(start + n.length)));
}

const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text);
const bare = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
const digits = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '');
const groups = (text: string): string[] => (text.match(/\d+/g) ?? []).map(g => g.replace(/^0+/, ''));

/** Whether two numbers are one, written in full or in short: `INV-2026-017`, `2026-017` and `017`. */
function same(listed: string, written: string): boolean {
  if (bare(listed) === bare(written) || digits(listed) === digits(written)) return true;
  const [a, b] = [groups(listed), groups(written)];
  return (b.length === 1 && a.includes(b[0]!)) || (a.length === 1 && b.includes(a[0]!));
}

/** The listed invoice that was probably meant: nearly the same number, and named nowhere in the text. */
function suggestionsFor(doc: TerminationDocument, written: string, range: { start: number; end: number }, listed: readonly { readonly invoice: string; readonly i: number }[]): SuggestionReport[] {
  const body = bare(doc.text.slice(doc.body.start, doc.body.end));
  const near = listed.filter(l => slips(bare(l.invoice), bare(written)) <= 2 && !body.includes(bare(l.invoice)));
  if (near.length !== 1) return [];
  const { invoice, i } = near[0]!;
  return [
    { title: 'prose', edits: [{ ...range, text: invoice }], data: { invoice } },
    { title: 'term', edits: [replaceValue(doc, ['outstanding_payments', i, 'invoice'], yamlText(written))], data: { invoice } },
  ];
}
