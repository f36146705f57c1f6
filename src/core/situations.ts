import type { Terms } from './terms/schema.js';
import { passage } from './templates/passage.js';
import { registerOf, viewOf } from './templates/view.js';
import type { Language } from './types.js';

export type SituationId = NonNullable<Terms['situation']>;

/** A situation as the picker offers it. Texts are in the language asked for; reasons are in the document's voice and register. */
export interface Situation {
  readonly id: SituationId;
  /** Neutral words for the picker. */
  readonly label: string;
  /** One general sentence that may be sent as it is. */
  readonly reason: string;
  /** The plain reason for the private notes (`reason_if_asked`); it never stands in a document. */
  readonly privateReason: string;
  /** The kind of document that fits. */
  readonly kind: string;
  /** Suggested notice in calendar days; a contract's own period goes first. 0: the work is done already. */
  readonly noticeDays: number;
  /** Ids of the clauses with options that fit the client, see `clauses`. */
  readonly options: readonly string[];
}

/** Label, sendable reason (a template) and private reason, in one language. */
type Said = readonly [label: string, reason: string, privateReason: string];
type Fit = Pick<Situation, 'kind' | 'noticeDays' | 'options'>;

interface Source extends Fit { readonly id: SituationId; readonly said: Readonly<Record<Language, Said>> }

const situation = (id: SituationId, fit: Fit, en: Said, es: Said): Source => ({ id, ...fit, said: { en, es } });

/**
 * Two weeks is what most freelance contracts give; a month where the client loses a trusted partner through no doing of
 * their own, so that finding another is possible.
 */
const sources: readonly Source[] = [
  situation('non_payment', { kind: 'nonpayment-notice', noticeDays: 14, options: ['payments-instalments', 'options-handover'] },
    ['Invoices stay unpaid', '{{i "My" "Our"}} work depends on invoices being settled by their due date, and that has not been possible here.', 'Invoices are paid late or not at all, and reminders have not changed that.'],
    ['Hay facturas que siguen sin pagarse', '{{i "Mi" "Nuestro"}} trabajo depende de que las facturas se paguen en su fecha, y aquí no ha sido posible.', 'Las facturas se pagan tarde o no se pagan, y los recordatorios no lo han cambiado.']),
  situation('terms_ignored', { kind: 'breach-notice', noticeDays: 14, options: ['options-handover', 'options-notes'] },
    ['The agreed terms are not followed', 'The way the project runs today no longer matches the terms we agreed.', 'Scope, fees or schedules are set aside again and again, in spite of what we signed.'],
    ['No se siguen las condiciones acordadas', 'La marcha actual del proyecto ya no corresponde a las condiciones que acordamos.', 'El alcance, las tarifas o los plazos se dejan de lado una y otra vez, pese a lo firmado.']),
  situation('budget', { kind: 'notice-letter', noticeDays: 14, options: ['options-colleagues', 'options-handover', 'options-recommend'] },
    ['Rates and budget no longer match', '{{i "My" "Our"}} rates and your budget no longer match.', 'Every job begins with a request for a lower price, and the work no longer pays.'],
    ['Tarifas y presupuesto ya no encajan', '{{i "Mis" "Nuestras"}} tarifas y {{you "su"}} presupuesto ya no encajan.', 'Cada encargo empieza con la petición de un precio más bajo, y el trabajo ya no resulta rentable.']),
  situation('negative_conversations', { kind: 'notice-letter', noticeDays: 14, options: ['options-handover', 'options-notes'] },
    ['The conversations have become hard', 'Our ways of working no longer fit together as well as the work deserves.', 'Nearly every conversation leaves me drained, and it affects my other work.'],
    ['Las conversaciones se han vuelto difíciles', 'Nuestras formas de trabajar ya no encajan como el trabajo merece.', 'Casi todas las conversaciones me dejan sin energía y eso afecta a mis demás trabajos.']),
  situation('capacity', { kind: 'notice-letter', noticeDays: 30, options: ['options-colleagues', 'options-interviews', 'options-briefing', 'options-interim-tools'] },
    ['Not enough time, or not enough work', '{{i "My" "Our"}} commitments have changed, and {{i "I" "we"}} can no longer make room for this work.', 'I have no time left for this client, or too little work comes from them to keep time free.'],
    ['Falta tiempo o falta trabajo', '{{i "Mi" "Nuestra"}} agenda ha cambiado y este trabajo ya no tiene cabida en ella.', 'No me queda tiempo para este cliente, o llega tan poco trabajo que no compensa reservárselo.']),
  situation('new_direction', { kind: 'termination-agreement', noticeDays: 30, options: ['options-colleagues', 'options-interviews', 'options-briefing', 'options-recommend'] },
    ['The business takes another direction', '{{i "My" "Our"}} practice now focuses on a different kind of work.', 'I want to do other work, and this client keeps me where I was.'],
    ['La actividad toma otro rumbo', '{{i "Mi" "Nuestra"}} actividad se centra ahora en otro tipo de trabajo.', 'Quiero dedicarme a otras cosas, y este cliente me retiene donde estaba.']),
  situation('natural_end', { kind: 'wind-down-note', noticeDays: 0, options: ['options-recommend'] },
    ['The work is done', 'The work we set out to do is complete.', 'Everything is delivered and paid, and no new work is planned.'],
    ['El trabajo está terminado', 'El trabajo que nos propusimos está completo.', 'Todo está entregado y pagado, y no hay trabajo nuevo previsto.']),
  situation('other', { kind: 'termination-agreement', noticeDays: 14, options: ['options-handover', 'options-briefing'] },
    ['Another reason', 'After careful thought, this is the right moment to bring our work to a close.', 'I have thought it over and no longer want to continue.'],
    ['Otro motivo', 'Tras pensarlo con calma, es el momento adecuado para dar por concluida la colaboración.', 'Lo he pensado y ya no quiero continuar.']),
];

/** The situations in the order of the picker, in a document's language, voice and form of address. */
export function situations(language: Language, register: Pick<Terms, 'voice' | 'formality'> = {}): Situation[] {
  const of = registerOf({ ...register, language }, language);
  const view = viewOf({}, of);
  return sources.map(({ id, kind, noticeDays, options, said: { [language]: [label, reason, privateReason] } }) => (
    { id, kind, noticeDays, options, label, reason: passage(language, `situations/${id}`, reason).render(view, of), privateReason }));
}
