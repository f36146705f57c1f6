import type { TerminationDocument } from '../../document/document.js';
import type { Report, Rule, SuggestionReport } from '../../rule.js';
import { replaceValue } from '../../terms/edits.js';
import { formatMoney, standsFor, totals } from '../../terms/money.js';
import type { WrittenAmount } from '../../terms/writtenMoney.js';
import type { Decimal, Language } from '../../types.js';
import { invoicePattern } from './_dates.js';
import { factSentences, gap, type Sentence } from './_text.js';

/** The prose names one sum, the terms another. */
export const rule: Rule = {
  id: 'facts/amount-mismatch',
  severity: 'error',
  scope: 'ours',
  text: {
    en: {
      title: 'Amount mismatch',
      what: 'Marks an amount in the text that is plainly that of an invoice of the terms, or the total still open, and differs from it.',
      why: 'A sum that does not add up is the first thing to be disputed.',
      instead: 'Decide which is right, and correct the other.',
      messages: { invoice: 'The terms say {value} for invoice {invoice}. Correct the one that is wrong.', total: 'The open payments of the terms come to {value}. Correct the total, or the list.' },
      suggestions: { prose: 'Write {amount} here', term: 'Change the term to {written}' },
    },
    es: {
      title: 'Importe que no coincide',
      what: 'Señala en el texto un importe que es claramente el de una factura de los datos, o el total pendiente, y difiere de él.',
      why: 'Una suma que no cuadra es lo primero que se discute.',
      instead: 'Decida cuál es el correcto y corrija el otro.',
      messages: { invoice: 'En los datos consta {value} para la factura {invoice}. Corrija el que esté mal.', total: 'Los pagos pendientes de los datos suman {value}. Corrija el total o la lista.' },
      suggestions: { prose: 'Escribir aquí {amount}', term: 'Cambiar el dato a {written}' },
    },
  },
  *check(doc, { locale }) {
    const payments = (doc.terms.outstanding_payments ?? []).flatMap((p, i) => p.invoice === undefined ? [] : [{ ...p, i, invoice: p.invoice }]);
    if (payments.length === 0) return;
    const shown = (amount: Decimal, currency: string): string => formatMoney(amount, currency, doc.language === locale ? doc.locale : locale);
    for (const sentence of factSentences(doc)) {
      const [amount, ...more] = sentence.amounts;
      if (!amount || more.length > 0 || partly[sentence.language].test(sentence.text)) continue;
      const named = payments.filter(p => new RegExp(`(?<![\\p{L}\\p{N}])${invoicePattern(p.invoice, sentence.language)}(?![\\p{L}\\p{N}])`, 'iu').test(sentence.text));
      const range = { start: sentence.start + amount.start, end: sentence.start + amount.end };
      if (named.length === 1) {
        const { amount: value, currency, invoice, i } = named[0]!;
        if (value === undefined || currency === undefined || matches(amount, value, currency)) continue;
        const right = formatMoney(value, currency, doc.locale);
        const suggestions: SuggestionReport[] = [{ title: 'prose', edits: [{ ...range, text: right }], data: { amount: right } }];
        const reading = amount.readings[0]!;
        if (amount.readings.length === 1 && amount.currencies.includes(currency)) suggestions.push({ title: 'term', edits: [replaceValue(doc, ['outstanding_payments', i, 'amount'], reading)], data: { written: reading } });
        yield { range, message: 'invoice', data: { value: shown(value, currency), invoice }, suggestions };
      } else if (named.length === 0) {
        yield* totalReport(doc, sentence, amount, range, shown);
      }
    }
  },
};

/** Words that make a sum another one than the invoice's or the total: a part of it, or something on top. */
const partly: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:part|partial(?:ly)?|partly|half|third|quarter|deposit|advance|retainer|discount|refund|credit|interest|late fee|fee|fees|plus|net|gross|vat|tax|instal?ments?|already|balance of|of which|first|second|remaining|rest|difference|per|each|hourly|rate|budget|not|original(?:ly)?|previous(?:ly)?|was|were|would|if|instead)\b/i,
  es: /(?<!\p{L})(?:parte|parcial(?:mente)?|mitad|tercio|anticipo|adelanto|descuento|devolución|reembolso|abono|interés|intereses|recargo|gastos|más|neto|bruto|iva|irpf|impuestos?|plazos?|cuotas?|ya|primer[oa]?|segund[oa]|resto|restante|restantes|diferencia|por|cada|hora|tarifa|presupuesto|no|original(?:mente)?|anterior(?:mente)?|era|eran|sería|si|en lugar)(?!\p{L})/iu,
};
const totalCue: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`(?:total|sum|amount)${gap}(?:that${gap}is${gap}|still${gap})?(?:outstanding|open|due|owed)|(?:outstanding|open|unpaid)${gap}(?:total|sum|amount|balance|invoices)`, 'iu'),
  es: new RegExp(`(?:total|suma|importe|saldo)${gap}(?:pendiente|adeudad[oa]|debid[oa])|total${gap}de${gap}las${gap}facturas${gap}pendientes|facturas${gap}pendientes${gap}suman`, 'iu'),
};
/** The words right before an amount that make it what a list of invoices sums up to. */
const summing: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:(?:come|amount|add\s+up)\s+to|total)[\s\u2060]+$/iu,
  es: /(?<!\p{L})(?:suman|es\s+de|ascienden?\s+a)[\s\u2060]+$/iu,
};

function matches(written: WrittenAmount, value: Decimal, currency: string): boolean {
  return written.currencies.includes(currency) && written.readings.some(r => standsFor(r, value, currency));
}

/** A total is wrong only when it is none of those that the list can be summed up to. */
function* totalReport(doc: TerminationDocument, { text, language }: Sentence, amount: WrittenAmount, range: { start: number; end: number }, shown: (amount: Decimal, currency: string) => string): Generator<Report> {
  // A total of invoices that are named, but not in the list, is another total. The digits may be those of the total itself.
  const before = text.slice(0, amount.start);
  const rest = summing[language].test(before) ? before + text.slice(amount.end) : text;
  if (!totalCue[language].test(text) || /(?:factura|invoice)s?[^.]{0,20}\d/i.test(rest)) return;
  const all = doc.terms.outstanding_payments ?? [];
  if (all.some(p => p.amount === undefined || p.currency === undefined)) return;
  const toProvider = all.filter(p => p.to !== 'client');
  const unpaid = toProvider.filter(p => p.status !== 'paid');
  const possible = [unpaid, unpaid.filter(p => p.status !== 'disputed'), toProvider, all, all.filter(p => p.status !== 'paid')].flatMap(totals);
  if (possible.some(t => matches(amount, t.amount, t.currency))) return;
  const [total, ...more] = totals(unpaid);
  if (!total || more.length > 0) return;
  const right = formatMoney(total.amount, total.currency, doc.locale);
  yield { range, message: 'total', data: { value: shown(total.amount, total.currency) }, suggestions: [{ title: 'prose', edits: [{ ...range, text: right }], data: { amount: right } }] };
}
