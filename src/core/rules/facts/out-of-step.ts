import { parseDocument, type TerminationDocument } from '../../document/document.js';
import type { TermPath } from '../../document/yaml.js';
import type { Report, Rule } from '../../rule.js';
import { replaceValue, yamlText } from '../../terms/edits.js';
import { sameAmount } from '../../terms/money.js';

/** Facts that are the same in every document of a pack. Words may be translated, so these are compared within a language only. */
const words: readonly TermPath[] = [['contract', 'title']];
const facts: readonly TermPath[] = [
  ['client', 'name'], ['provider', 'name'], ['last_working_day'], ['contract', 'date'], ['contract', 'clause'], ['contract', 'renewal_date'], ['contract', 'notice_days'],
];
/** A notice of breach or non-payment has a date and a clause of its own. */
const own: Readonly<Record<string, readonly string[]>> = { 'breach-notice': ['contract.clause'], 'nonpayment-notice': ['contract.clause'] };

/** A document of an exit pack says something else than the document it was made from. */
export const rule: Rule = {
  id: 'facts/out-of-step',
  severity: 'warning',
  scope: 'ours',
  text: {
    en: {
      title: 'Out of step',
      what: 'Marks a fact that differs from the document named in `source`.',
      why: 'Two letters about one ending that disagree on a date or an amount leave the client to choose.',
      instead: 'Take over the fact from the source, or correct it there.',
      messages: {
        differs: 'In {source} this is {theirs}. Both documents should say the same.',
        lost: '“{source}” is not beside this document, so their facts can’t be compared.',
      },
      suggestions: { take: 'Take over {theirs} from {source}' },
    },
    es: {
      title: 'Datos distintos de los del origen',
      what: 'Señala un dato que no coincide con el documento que nombra `source`.',
      why: 'Dos cartas sobre un mismo final que discrepan en una fecha o un importe dejan la elección al cliente.',
      instead: 'Tome el dato del documento de origen o corríjalo allí.',
      messages: {
        differs: 'En {source} figura {theirs}. Ambos documentos deberían decir lo mismo.',
        lost: '«{source}» no está junto a este documento y no se pueden comparar sus datos.',
      },
      suggestions: { take: 'Tomar {theirs} de {source}' },
    },
  },
  *check(doc, context) {
    const source = doc.terms.source;
    if (source === undefined || context.related === undefined) return;
    const text = context.related(source);
    if (text === undefined) {
      yield { range: doc.rangeOf(['source']), message: 'lost', severity: 'information', data: { source } };
      return;
    }
    const other = parseDocument(text, { path: source, kinds: doc.ownKinds });
    if (!other.ours || other.frontMatter?.yaml?.problems.length !== 0) return;
    const skip = own[doc.kind?.id ?? ''] ?? [];
    for (const path of doc.language === other.language ? [...facts, ...words] : facts) {
      if (!skip.includes(path.join('.'))) yield* compare(doc, path, other, path, source);
    }
    yield* compareLists(doc, other, source);
  },
};

/** Invoices go by their number; deliverables by their title, or by their place where the languages differ. */
function* compareLists(doc: TerminationDocument, other: TerminationDocument, source: string): Generator<Report> {
  const theirInvoices = other.terms.outstanding_payments ?? [];
  for (const [i, p] of (doc.terms.outstanding_payments ?? []).entries()) {
    const j = theirInvoices.findIndex(t => t.invoice === p.invoice);
    if (j < 0) continue;
    for (const key of ['amount', 'currency', 'due']) yield* compare(doc, ['outstanding_payments', i, key], other, ['outstanding_payments', j, key], source);
  }
  const mine = doc.terms.deliverables ?? [];
  const theirs = other.terms.deliverables ?? [];
  const byPlace = doc.language !== other.language;
  if (byPlace && mine.length !== theirs.length) return;
  for (const [i, d] of mine.entries()) {
    const j = byPlace ? i : theirs.findIndex(t => t.title === d.title);
    if (j >= 0) yield* compare(doc, ['deliverables', i, 'deadline'], other, ['deliverables', j, 'deadline'], source);
  }
}

function* compare(doc: TerminationDocument, path: TermPath, other: TerminationDocument, theirPath: TermPath, source: string): Generator<Report> {
  const mine = valueAt(doc, path);
  const theirs = valueAt(other, theirPath);
  if (mine === undefined || theirs === undefined || same(mine, theirs)) return;
  yield {
    range: doc.rangeOf(path), message: 'differs', data: { source, theirs },
    suggestions: [{ title: 'take', edits: [replaceValue(doc, path, yamlText(theirs))] }],
  };
}

function valueAt(doc: TerminationDocument, path: TermPath): string | undefined {
  let value: unknown = doc.terms;
  for (const step of path) value = typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** `1200` and `1200.00` are one amount; `007` and `7` are not one number. */
function same(a: string, b: string): boolean {
  const isDecimal = (s: string): boolean => /^\d+(?:\.\d+)?$/.test(s);
  return a === b || ((a + b).includes('.') && isDecimal(a) && isDecimal(b) && sameAmount(a, b));
}
