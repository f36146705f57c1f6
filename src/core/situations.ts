import type { Terms } from './terms/schema.js';
import { compileTemplate, type CompiledTemplate } from './templates/engine.js';
import { shape } from './templates/shape.js';
import { TemplateError } from './templates/templateProblems.js';
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

interface Source {
  readonly id: SituationId;
  readonly kind: string;
  readonly noticeDays: number;
  readonly options: readonly string[];
  readonly label: Readonly<Record<Language, string>>;
  readonly reason: Readonly<Record<Language, string>>;
  readonly privateReason: Readonly<Record<Language, string>>;
}

/**
 * Two weeks is what most freelance contracts give; a month where the client loses a trusted partner through no doing of
 * their own, so that finding another is possible.
 */
const sources: readonly Source[] = [
  {
    id: 'non_payment', kind: 'nonpayment-notice', noticeDays: 14, options: ['payments-instalments', 'options-handover'],
    label: { en: 'Invoices stay unpaid', es: 'Hay facturas que siguen sin pagarse' },
    reason: { en: '{{i "My" "Our"}} work depends on invoices being settled by their due date, and that has not been possible here.', es: '{{i "Mi" "Nuestro"}} trabajo depende de que las facturas se paguen en su fecha, y aquí no ha sido posible.' },
    privateReason: { en: 'Invoices are paid late or not at all, and reminders have not changed that.', es: 'Las facturas se pagan tarde o no se pagan, y los recordatorios no lo han cambiado.' },
  },
  {
    id: 'terms_ignored', kind: 'breach-notice', noticeDays: 14, options: ['options-handover', 'options-notes'],
    label: { en: 'The agreed terms are not followed', es: 'No se siguen las condiciones acordadas' },
    reason: { en: 'The way the project runs today no longer matches the terms we agreed.', es: 'La marcha actual del proyecto ya no corresponde a las condiciones que acordamos.' },
    privateReason: { en: 'Scope, fees or schedules are set aside again and again, in spite of what we signed.', es: 'El alcance, las tarifas o los plazos se dejan de lado una y otra vez, pese a lo firmado.' },
  },
  {
    id: 'budget', kind: 'notice-letter', noticeDays: 14, options: ['options-colleagues', 'options-handover', 'options-recommend'],
    label: { en: 'Rates and budget no longer match', es: 'Tarifas y presupuesto ya no encajan' },
    reason: { en: '{{i "My" "Our"}} rates and your budget no longer match.', es: '{{i "Mis" "Nuestras"}} tarifas y {{you "su"}} presupuesto ya no encajan.' },
    privateReason: { en: 'Every job begins with a request for a lower price, and the work no longer pays.', es: 'Cada encargo empieza con la petición de un precio más bajo, y el trabajo ya no resulta rentable.' },
  },
  {
    id: 'negative_conversations', kind: 'notice-letter', noticeDays: 14, options: ['options-handover', 'options-notes'],
    label: { en: 'The conversations have become hard', es: 'Las conversaciones se han vuelto difíciles' },
    reason: { en: 'Our ways of working no longer fit together as well as the work deserves.', es: 'Nuestras formas de trabajar ya no encajan como el trabajo merece.' },
    privateReason: { en: 'Nearly every conversation leaves me drained, and it affects my other work.', es: 'Casi todas las conversaciones me dejan sin energía y eso afecta a mis demás trabajos.' },
  },
  {
    id: 'capacity', kind: 'notice-letter', noticeDays: 30, options: ['options-colleagues', 'options-interviews', 'options-briefing', 'options-interim-tools'],
    label: { en: 'Not enough time, or not enough work', es: 'Falta tiempo o falta trabajo' },
    reason: { en: '{{i "My" "Our"}} commitments have changed, and this work no longer fits among them.', es: '{{i "Mis" "Nuestros"}} compromisos han cambiado y este trabajo ya no tiene cabida entre ellos.' },
    privateReason: { en: 'I have no time left for this client, or too little work comes from them to keep time free.', es: 'No me queda tiempo para este cliente, o llega tan poco trabajo que no compensa reservárselo.' },
  },
  {
    id: 'new_direction', kind: 'termination-agreement', noticeDays: 30, options: ['options-colleagues', 'options-interviews', 'options-briefing', 'options-recommend'],
    label: { en: 'The business takes another direction', es: 'La actividad toma otro rumbo' },
    reason: { en: '{{i "My" "Our"}} practice now focuses on a different kind of work.', es: '{{i "Mi" "Nuestra"}} actividad se centra ahora en otro tipo de trabajo.' },
    privateReason: { en: 'I want to do other work, and this client keeps me where I was.', es: 'Quiero dedicarme a otras cosas, y este cliente me retiene donde estaba.' },
  },
  {
    id: 'natural_end', kind: 'wind-down-note', noticeDays: 0, options: ['options-recommend'],
    label: { en: 'The work is done', es: 'El trabajo está terminado' },
    reason: { en: 'The work we set out to do is complete.', es: 'El trabajo que nos propusimos está completo.' },
    privateReason: { en: 'Everything is delivered and paid, and no new work is planned.', es: 'Todo está entregado y pagado, y no hay trabajo nuevo previsto.' },
  },
  {
    id: 'other', kind: 'termination-agreement', noticeDays: 14, options: ['options-handover', 'options-briefing'],
    label: { en: 'Another reason', es: 'Otro motivo' },
    reason: { en: 'After careful thought, this is the right moment to bring our work to a close.', es: 'Tras pensarlo con calma, es el momento adecuado para dar por concluida la colaboración.' },
    privateReason: { en: 'I have thought it over and no longer want to continue.', es: 'Lo he pensado y ya no quiero continuar.' },
  },
];

const compiled = new Map<string, CompiledTemplate>();

/** The situations in the order of the picker, in a document's language, voice and form of address. */
export function situations(language: Language, register: Pick<Terms, 'voice' | 'formality'> = {}): Situation[] {
  const of = registerOf({ ...register, language }, language);
  const view = viewOf({}, of);
  return sources.map(s => ({
    id: s.id, kind: s.kind, noticeDays: s.noticeDays, options: s.options,
    label: s.label[language],
    reason: template(language, s.id, s.reason[language]).render(view, of),
    privateReason: s.privateReason[language],
  }));
}

function template(language: Language, id: string, text: string): CompiledTemplate {
  const key = `${language}/${id}`;
  let found = compiled.get(key);
  if (!found) {
    const result = compileTemplate({ text, language, fields: shape, partials: {} });
    if (!result.ok) throw new TemplateError(result.problems);
    found = result.template;
    compiled.set(key, found);
  }
  return found;
}
