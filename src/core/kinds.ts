import type { Language } from './types.js';

/** How a kind is called in the pickers and what it is for, in one language. */
export interface KindText { readonly title: string; readonly detail: string }

/** A kind of document. `needs` lists the terms it can't do without, beside the language and the two names. */
export interface Kind {
  readonly id: string;
  readonly text: Readonly<Record<Language, KindText>>;
  readonly needs: readonly ('notice_date' | 'last_working_day' | 'deliverables' | 'outstanding_payments')[];
  /** Private kinds are for the writer's eyes: judged more gently, never exported. */
  readonly private?: boolean;
  /** The number of words in the body past which the document is called long. */
  readonly words: number;
  /** False for what is ticked off, and for formal notices of non-payment or breach, where thanks would be out of place. */
  readonly thanks: boolean;
}

const ending = ['notice_date', 'last_working_day', 'deliverables', 'outstanding_payments'] as const;

function kind(id: string, words: number, en: KindText, es: KindText, rest: Partial<Pick<Kind, 'needs' | 'private' | 'thanks'>> = {}): Kind {
  return { id, words, text: { en, es }, needs: [], thanks: true, ...rest };
}

/** Every kind of document there is, in the order in which the pickers show them. */
export const kinds: readonly Kind[] = [
  kind('termination-agreement', 900,
    { title: 'Termination agreement', detail: 'Both parties agree how and when the work ends' },
    { title: 'Acuerdo de terminación', detail: 'Las dos partes acuerdan cómo y cuándo termina el trabajo' }, { needs: ending }),
  kind('notice-letter', 500,
    { title: 'Notice letter', detail: 'You give notice, with the terms of the close' },
    { title: 'Carta de preaviso', detail: 'Usted comunica el final y sus condiciones' }, { needs: ending }),
  kind('confirmation-email', 400,
    { title: 'Confirmation e-mail', detail: 'Puts in writing what was agreed in conversation' },
    { title: 'Correo de confirmación', detail: 'Deja por escrito lo acordado en la conversación' }),
  kind('talking-points', 600,
    { title: 'Talking points', detail: 'Private notes for the conversation before the letter' },
    { title: 'Guion para la conversación', detail: 'Notas privadas para la conversación previa a la carta' }, { private: true, thanks: false }),
  kind('handover-checklist', 600,
    { title: 'Hand-over checklist', detail: 'Files, access, tools and property to return' },
    { title: 'Lista de entrega', detail: 'Archivos, accesos, herramientas y materiales por devolver' }, { thanks: false }),
  kind('referral-introduction', 350,
    { title: 'Referral introduction', detail: 'Introduces the client to a colleague' },
    { title: 'Presentación de un colega', detail: 'Pone en contacto al cliente con otro profesional' }),
  kind('payment-reminder', 300,
    { title: 'Payment reminder', detail: 'A courteous reminder, in four stages' },
    { title: 'Recordatorio de pago', detail: 'Un recordatorio cortés, en cuatro etapas' }),
  kind('nonpayment-notice', 450,
    { title: 'Non-payment notice', detail: 'A period to pay, then suspension of the work' },
    { title: 'Aviso por impago', detail: 'Un plazo para pagar y, después, la suspensión del trabajo' }, { thanks: false }),
  kind('breach-notice', 450,
    { title: 'Breach notice', detail: 'The clause, the facts and a period to put them right' },
    { title: 'Aviso de incumplimiento', detail: 'La cláusula, los hechos y un plazo para subsanarlos' }, { thanks: false }),
  kind('retainer-nonrenewal', 450,
    { title: 'Retainer non-renewal', detail: 'The retainer ends at its renewal date' },
    { title: 'Aviso de no renovación', detail: 'La iguala termina en su fecha de renovación' }, { needs: ending }),
  kind('wind-down-note', 300,
    { title: 'Wind-down note', detail: 'All delivered, all paid: a natural end' },
    { title: 'Nota de cierre', detail: 'Todo entregado y pagado: un final natural' }),
  kind('notice-acknowledgement', 450,
    { title: 'Notice acknowledgement', detail: 'Answers the client’s own notice' },
    { title: 'Acuse de recibo del preaviso', detail: 'Responde al preaviso que da el cliente' }),
  kind('data-return-certificate', 400,
    { title: 'Data return certificate', detail: 'Certifies the return and deletion of data' },
    { title: 'Certificado de devolución de datos', detail: 'Certifica la devolución y el borrado de los datos' }, { thanks: false }),
  kind('holding-firm-reply', 300,
    { title: 'Holding-firm reply', detail: 'A kind, firm answer to “please stay”' },
    { title: 'Respuesta para mantener la decisión', detail: 'Una respuesta amable y firme a quien pide que siga' }),
];

const byId = new Map(kinds.map(k => [k.id, k]));

/** The name of one of the person's own kinds in pickers: `farewell-card` → "Farewell card". */
export function ownKindTitle(id: string): string {
  return (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('-', ' ');
}

/** A kind that the person has a template for and we have not: what it has to say is theirs to know, so it needs no term, and no thanks. */
export function ownKind(id: string): Kind {
  const title = ownKindTitle(id);
  return kind(id, 900, { title, detail: 'A template of yours' }, { title, detail: 'Una plantilla suya' }, { thanks: false });
}

/** The kind with this exact id, if there is one. */
export function kindById(id: string): Kind | undefined {
  return byId.get(id);
}
