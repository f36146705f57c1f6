import { languageOfTag } from '../document/language.js';
import { addDays, daysBetween, longDate } from '../terms/dates.js';
import { formatMoney, sum } from '../terms/money.js';
import type { PrivateTerms, Terms } from '../terms/schema.js';
import type { Language } from '../types.js';
import { formalityIn, isFamiliar, type Formality } from './formality.js';
import { escapeMarkdown, sentence } from './markdown.js';
import { joinList } from './words.js';

/** What a template reads: text, flags, lists and groups, without a prototype. Names as in `shape.ts`. */
export type View = Readonly<Record<string, unknown>>;

/** What the helpers need to know of a document. */
export interface Register {
  readonly language: Language;
  /** Full tag for dates and amounts: `es-MX`. */
  readonly locale: string;
  readonly formality: Formality;
  readonly voice: 'i' | 'we';
}

export function registerOf(terms: Terms, fallback: Language): Register {
  const locale = terms.language ?? fallback;
  const language = languageOfTag(locale) ?? fallback;
  return { language, locale, formality: formalityIn(language, terms.formality), voice: terms.voice ?? 'i' };
}

type Deliverable = NonNullable<Terms['deliverables']>[number];
type Payment = NonNullable<Terms['outstanding_payments']>[number];

/** What stands for the part of a list's item that is not there yet, and the word before an invoice's number. */
const places: Readonly<Record<Language, Readonly<Record<'title' | 'invoice' | 'invoiceWord' | 'amount' | 'item' | 'name', string>>>> = {
  en: { title: '[[deliverable]]', invoice: '[[invoice number]]', invoiceWord: 'Invoice', amount: '[[amount]]', item: '[[what is handed over]]', name: '[[name]]' },
  es: { title: '[[entregable]]', invoice: '[[número de factura]]', invoiceWord: 'Factura', amount: '[[importe]]', item: '[[lo que se entrega]]', name: '[[nombre]]' },
};

/**
 * The terms as a template reads them: every value text that is ready to stand in Markdown (dates and amounts written
 * out, special characters escaped), every name there, absent values empty. Never reads a clock.
 */
export function viewOf(terms: Terms, register: Register, notes?: PrivateTerms): View {
  const { locale, language } = register;
  const place = places[language];
  const say = (value: string | undefined): string => escapeMarkdown(value ?? '');
  const date = (value: string | undefined): string => value === undefined ? '' : longDate(value, locale);
  const group = (fields: Record<string, unknown>): View => Object.freeze(Object.assign(Object.create(null) as Record<string, unknown>, fields));
  const each = <T>(items: readonly T[] | undefined, keep: (item: T) => boolean, map: (item: T) => Record<string, unknown>): readonly View[] =>
    (items ?? []).filter(keep).map(i => group(map(i)));

  const deliverable = (d: Deliverable): Record<string, unknown> => ({ title: say(d.title) || place.title, deadline: date(d.deadline) });
  const amount = (p: Payment): string => p.amount === undefined || p.currency === undefined ? '' : formatMoney(p.amount, p.currency, locale);
  const work = (...status: string[]): readonly View[] => each(terms.deliverables, d => status.includes(d.status ?? 'pending'), deliverable);
  const payment = (p: Payment): Record<string, unknown> => ({ invoice: say(numberOf(p.invoice)) || place.invoice, amount: say(amount(p)) || place.amount, due: date(p.due) });
  // The text names an invoice by its number; what goes back to the client is often a deposit, so a bare number says there what it numbers.
  const refund = (p: Payment): Record<string, unknown> => ({ ...payment(p), ...(isNumber(p.invoice) ? { invoice: `${place.invoiceWord} ${say(numberOf(p.invoice))}` } : { invoice: say(p.invoice) || place.invoice }) });
  const money = (status: string, to?: string, map = payment): readonly View[] =>
    each(terms.outstanding_payments, p => (p.status ?? 'open') === status && (to === undefined || (p.to ?? 'provider') === to), map);
  const item = (h: NonNullable<Terms['handover']>[number]): Record<string, unknown> => ({ item: say(h.item) || place.item, to: say(h.to), by: date(h.by), done: h.done === true });
  const things = (kind: string): readonly View[] => each(terms.handover, h => (h.kind ?? 'file') === kind, item);
  const party = (p: { name?: string | undefined; contact?: string | undefined; email?: string | undefined } | undefined): View =>
    group({ name: say(p?.name), contact: say(p?.contact), person: say(p?.contact ?? p?.name), email: say(p?.email) });

  const owed = (terms.outstanding_payments ?? []).filter(p => (p.status ?? 'open') === 'open' && p.to !== 'client');
  const totals = [...new Set(owed.map(p => p.currency))].flatMap(currency => {
    const amounts = owed.filter(p => p.currency === currency).flatMap(p => p.amount ?? []);
    return currency === undefined || amounts.length === 0 ? [] : [say(formatMoney(sum(amounts), currency, locale))];
  });
  const handoverOpen = each(terms.handover, h => h.done !== true, item);

  return group({
    greeting: greetingOf(terms, register),
    client: party(terms.client),
    provider: party(terms.provider),
    contract: group({
      title: say(terms.contract?.title), titled: saysContract[language].test(terms.contract?.title ?? ''), date: date(terms.contract?.date), clause: say(terms.contract?.clause),
      notice_days: terms.contract?.notice_days === undefined ? '' : String(terms.contract.notice_days),
      renewal_date: date(terms.contract?.renewal_date),
    }),
    situation: terms.situation ?? '',
    reason: say(sentence(terms.reason ?? '')),
    notice_date: date(terms.notice_date),
    last_working_day: date(terms.last_working_day),
    deliverables: work('pending', 'delivered', 'accepted'),
    pending: work('pending'), delivered: work('delivered', 'accepted'), excluded: work('excluded'),
    owed: money('open', 'provider'), owed_total: joinList(totals, language), disputed: money('disputed'),
    refunds: money('open', 'client', refund), paid: money('paid'),
    handover: each(terms.handover, () => true, item), handover_open: handoverOpen, handover_done: each(terms.handover, h => h.done === true, item),
    files: things('file'), accesses: things('access'), tools: things('tool'), briefs: things('brief'), property: things('property'),
    returned: each(terms.handover, h => ['file', 'access', 'property'].includes(h.kind ?? 'file'), item),
    ends_at_renewal: terms.contract?.renewal_date !== undefined && terms.contract.renewal_date === terms.last_working_day,
    referrals: each(terms.referrals, r => r.consent === true, r => ({ name: say(r.name) || place.name, contact: say(r.contact) })),
    personal_data: terms.personal_data === true,
    no_personal_data: terms.personal_data === false,
    mutual_release: terms.release === 'mutual',
    cure_days: terms.cure_days === undefined ? '' : String(terms.cure_days),
    cure_date: terms.cure_days === undefined || terms.notice_date === undefined ? '' : date(addDays(terms.notice_date, terms.cure_days)),
    reminder_stage: String(terms.reminder_stage ?? 1),
    other_terms: (terms.other_terms ?? []).map(t => say(sentence(t))).filter(t => t !== ''),
    acknowledged_on: date(terms.acknowledged_on),
    several_owed: owed.length > 1,
    long_standing: isLongStanding(terms),
    keeps_notice: keepsNotice(terms),
    still_open: work('pending').length + money('open').length + money('disputed').length + handoverOpen.length > 0,
    ...(notes === undefined ? {} : {
      private: group({
        history: say(sentence(notes.history ?? '')), reason_if_asked: say(sentence(notes.reason_if_asked ?? '')),
        decided_on: date(notes.decided_on), notes: say(sentence(notes.notes ?? '')),
      }),
    }),
  });
}

/** A title that names the thing itself, so that "the contract" before it would say it twice. */
const saysContract: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:contract|agreement|retainer|order|proposal|statement of work|terms)\b/i,
  es: /^(?:contrato|acuerdo|convenio)\b/i,
};

/** An invoice as it is named after the word "invoice": people write "Factura 2041" as often as "2041". */
function numberOf(invoice: string | undefined): string | undefined {
  return invoice?.replace(/^(?:invoice|factura)\s+(?=\S)/i, '');
}

/** Whether this is only the number of an invoice ("2041", "INV-7", "Factura 7"), not the name of a deposit. */
function isNumber(invoice: string | undefined): boolean {
  return invoice !== undefined && /^(?=\S*\d)[\p{L}\d/._#-]{1,20}$/u.test(numberOf(invoice)!.trim());
}

/** Whether the notice that the contract asks for lies between the two dates; unknown dates promise nothing. */
function keepsNotice({ contract, notice_date: from, last_working_day: end }: Terms): boolean {
  return contract?.notice_days !== undefined && from !== undefined && end !== undefined && daysBetween(from, end) >= contract.notice_days;
}

/** Two years together or more, counted from the contract to the last working day. */
function isLongStanding({ contract, last_working_day: end }: Terms): boolean {
  return contract?.date !== undefined && end !== undefined && daysBetween(contract.date, end) >= 730;
}

/**
 * The salutation as the person gave it. Without one: the first name where that is the register, else the full name, which
 * asks for no title; Spanish greets without a word whose gender would have to be guessed.
 */
function greetingOf(terms: Terms, { language, formality }: Register): string {
  const mark = language === 'en' ? ',' : ':';
  const given = terms.client?.salutation?.trim();
  if (given) return /[,:;.!?]$/.test(given) ? escapeMarkdown(given) : `${escapeMarkdown(given)}${mark}`;
  const contact = terms.client?.contact?.trim();
  const plural = formality === 'ustedes' || formality === 'vosotros';
  // "Dr. Ana Ruiz" or "Mª José" can't be cut at the first blank with certainty; a title or a short form keeps the whole name.
  const first = contact === undefined ? '' : /^\S{1,4}\.\s|^\S*[ªº]\s/u.test(contact) ? contact : contact.split(/\s+/)[0]!;
  if (language === 'en') {
    const name = isFamiliar(formality) && contact ? first : contact ?? terms.client?.name ?? '';
    return `Dear ${escapeMarkdown(name)},`;
  }
  if (!contact || plural) return 'Buenos días:';
  return isFamiliar(formality) ? `Hola, ${escapeMarkdown(first)}:` : `Buenos días, ${escapeMarkdown(contact)}:`;
}
