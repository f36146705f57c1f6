import type { Language } from '../core/index.js';
import { amountsIn, datesIn } from '../core/editing.js';

/** The sentences of a text that name a date, an amount or an invoice, each once, in the order they stand. */
export function factsIn(text: string, language: Language, locale: string): string[] {
  const sentences = text.split(/(?<=[.!?…])\s+|\r?\n+/).map(s => s.trim().replace(/\s+/g, ' ')).filter(s => s !== '');
  const invoice = /\b(?:invoice|inv|bill|factura|fra|recibo)\b[^\p{L}]{0,6}\d/iu;
  return [...new Set(sentences.filter(s => datesIn(s, language, locale).length > 0 || amountsIn(s, locale).length > 0 || invoice.test(s)))];
}
