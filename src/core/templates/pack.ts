import type { TerminationDocument } from '../document/document.js';
import { languageOfTag } from '../document/language.js';
import { kindById } from '../kinds.js';
import { describeProblem } from '../terms/describe.js';
import type { Terms } from '../terms/schema.js';
import type { IsoDate, Language } from '../types.js';
import type { AnswerProblem } from './answerProblems.js';
import { answerProblem, pathText } from './answerProblems.js';
import type { TemplateSource } from './builtin.js';
import { withDefaults, type NoticeOptions } from './defaults.js';
import { make, type ScaffoldResult } from './scaffold.js';

/** A document that the terms call for, with the reason why in one sentence. */
export interface PackProposal { readonly kind: string; readonly why: string }

interface Candidate {
  readonly kind: string;
  readonly when: (terms: Terms, today: IsoDate) => boolean;
  readonly why: Readonly<Record<Language, string>>;
}

const isOwed = (p: NonNullable<Terms['outstanding_payments']>[number]): boolean => (p.status ?? 'open') === 'open' && p.to !== 'client';
const overdue = (t: Terms, today: IsoDate): boolean => (t.outstanding_payments ?? []).some(p => isOwed(p) && p.due !== undefined && p.due < today);
const allDone = (t: Terms): boolean => [
  ...(t.deliverables ?? []).map(d => (d.status ?? 'pending') !== 'pending'), ...(t.outstanding_payments ?? []).map(p => p.status === 'paid'), ...(t.handover ?? []).map(h => h.done === true),
].every(Boolean);

/** In the order in which an ending uses them. */
const candidates: readonly Candidate[] = [
  { kind: 'talking-points', when: t => t.sent_on === undefined, why: { en: 'The conversation comes before the letter.', es: 'La conversación va antes que la carta.' } },
  { kind: 'confirmation-email', when: t => t.last_working_day !== undefined, why: { en: 'It puts in writing what you agree in the conversation.', es: 'Deja por escrito lo que se acuerde en la conversación.' } },
  { kind: 'payment-reminder', when: overdue, why: { en: 'An invoice is past its due date.', es: 'Hay una factura vencida.' } },
  { kind: 'nonpayment-notice', when: (t, today) => t.situation === 'non_payment' && overdue(t, today), why: { en: 'Payment is the reason, and an invoice is past its due date.', es: 'El motivo es el pago y hay una factura vencida.' } },
  { kind: 'breach-notice', when: t => t.situation === 'terms_ignored' && t.contract?.clause !== undefined, why: { en: 'The terms name the clause that is not kept.', es: 'Los datos nombran la cláusula que no se cumple.' } },
  { kind: 'handover-checklist', when: t => (t.handover ?? []).length > 0, why: { en: 'There are things to hand over.', es: 'Hay cosas que entregar.' } },
  { kind: 'referral-introduction', when: t => (t.referrals ?? []).some(r => r.consent === true), why: { en: 'A colleague has agreed to be introduced.', es: 'Un colega ha aceptado que lo presente.' } },
  { kind: 'holding-firm-reply', when: t => t.last_working_day !== undefined && !allDone(t), why: { en: 'It is at hand if they ask you to stay.', es: 'Estará a mano si le piden que siga.' } },
  { kind: 'data-return-certificate', when: t => t.personal_data === true, why: { en: 'Personal data was handled.', es: 'Se trataron datos personales.' } },
  { kind: 'wind-down-note', when: t => t.situation === 'natural_end' && allDone(t), why: { en: 'Everything is delivered and paid.', es: 'Todo está entregado y pagado.' } },
];

/** Kinds that begin an ending; the others are made from one of these. */
const sources: ReadonlySet<string> = new Set(['termination-agreement', 'notice-letter', 'confirmation-email', 'retainer-nonrenewal', 'notice-acknowledgement', 'wind-down-note', 'talking-points']);

/** Facts of the source that mean something else in a document of this kind, or have no place in it. */
const leftOut: Readonly<Record<string, readonly (keyof Terms)[]>> = {
  'breach-notice': ['reason', 'other_terms', 'last_working_day', 'notice_date'],
  'nonpayment-notice': ['reason', 'other_terms', 'last_working_day', 'notice_date'],
  'payment-reminder': ['reason', 'other_terms'],
};

/** What happened to the source itself. */
const itsOwn: readonly (keyof Terms)[] = ['sent_on', 'acknowledged_on'];

/** The other documents that this one's situation and terms call for. None for a document that is itself part of a pack. */
export function proposePack(doc: TerminationDocument, today: IsoDate, locale: Language): PackProposal[] {
  if (!doc.kind || !sources.has(doc.kind.id) || doc.terms.source !== undefined) return [];
  return candidates.filter(c => c.kind !== doc.kind?.id && c.when(doc.terms, today)).map(c => ({ kind: c.kind, why: c.why[locale] }));
}

export interface PackRequest {
  readonly doc: TerminationDocument;
  readonly kinds: readonly string[];
  /** What `source` is to say: the path from the documents made to this one. Its file name by default, which is right beside it. */
  readonly source?: string | undefined;
  /** Another language for the documents made; the source's own by default. */
  readonly language?: string | undefined;
  readonly templates?: TemplateSource | undefined;
}

/** Makes documents from one document's terms, each linked to it by `source`. All of them or, where something is wrong, none. */
export function makePack({ doc, kinds, source = doc.path?.split(/[\\/]/).at(-1), language, templates }: PackRequest, today: IsoDate, locale: Language, options: NoticeOptions): ScaffoldResult {
  const problems = unusable(doc, kinds, language, locale, templates);
  if (problems.length > 0) return { ok: false, problems };
  const tag = language ?? doc.locale;
  let slug = '';
  const files = [];
  for (const kind of new Set(kinds)) {
    const kept = Object.fromEntries(Object.entries(doc.terms).filter(([key]) => ![...itsOwn, ...leftOut[kind] ?? []].includes(key as keyof Terms)));
    const terms = withDefaults({ ...kept, ...(source === undefined ? {} : { source }) }, kind, tag, today, options);
    const result = make(terms, kind, undefined, locale, templates);
    if (!result.ok) return result;
    slug = result.slug;
    files.push(...result.files);
  }
  return { ok: true, files, slug };
}

function unusable(doc: TerminationDocument, kinds: readonly string[], language: string | undefined, locale: Language, templates: TemplateSource | undefined): AnswerProblem[] {
  if (!doc.ours || !doc.frontMatter?.yaml || doc.frontMatter.yaml.problems.length > 0) return [answerProblem([], 'no_terms', locale)];
  if (language !== undefined && languageOfTag(language) === undefined) return [{ path: 'language', code: 'expected_language', message: describeProblem({ code: 'expected_language', path: ['language'], values: [], written: language }, locale) }];
  return [
    ...doc.issues.map(i => ({ path: pathText(i.path), code: i.code, message: describeProblem(i, locale) })),
    ...kinds.filter(k => !kindById(k) && templates?.template(languageOfTag(language ?? doc.locale) ?? doc.language, k) === undefined).map(k => answerProblem(['document'], 'unknown_kind', locale, { written: k })),
  ];
}
