import type { Language } from '../types.js';

/** What a name in a template is for, shown by completions. */
type Doc = Readonly<Record<Language, string>>;

/**
 * What a template may read, and nothing else. `text` prints; `flag` is for `{{#if}}`; `list` is for `{{#each}}`, `list`
 * and `plural`, and is false in `{{#if}}` when it is empty; `group` holds further names.
 */
export type Shape =
  | { readonly type: 'text' | 'flag'; readonly doc: Doc }
  | { readonly type: 'list'; readonly doc: Doc; readonly item: Fields | 'text' }
  | { readonly type: 'group'; readonly doc: Doc; readonly fields: Fields };
export type Fields = Readonly<Record<string, Shape>>;

const text = (en: string, es: string): Shape => ({ type: 'text', doc: { en, es } });
const flag = (en: string, es: string): Shape => ({ type: 'flag', doc: { en, es } });
const list = (item: Fields | 'text', en: string, es: string): Shape => ({ type: 'list', doc: { en, es }, item });
const group = (fields: Fields, en: string, es: string): Shape => ({ type: 'group', doc: { en, es }, fields });

const deliverable: Fields = {
  title: text('Its title', 'Su título'),
  deadline: text('Its deadline, written out', 'Su fecha límite, con el mes en letra'),
};
const payment: Fields = {
  invoice: text('The invoice number', 'El número de factura'),
  amount: text('The amount with its currency', 'El importe con su moneda'),
  due: text('When it is due, written out', 'Su vencimiento, con el mes en letra'),
};
const handoverItem: Fields = {
  item: text('What is handed over', 'Lo que se entrega'),
  to: text('Who receives it', 'Quién lo recibe'),
  by: text('By when, written out', 'Para cuándo, con el mes en letra'),
  done: flag('Already handed over', 'Ya entregado'),
};
const referral: Fields = {
  name: text('The colleague', 'El colega'),
  contact: text('How to reach them', 'Cómo contactar'),
};

/** Every name a template may use at its top level. */
export const shape: Fields = {
  greeting: text('The salutation line', 'La línea de saludo'),
  client: group({
    name: text('The client', 'El cliente'),
    contact: text('The person at the client’s', 'La persona de contacto'),
    person: text('The contact, or else the client', 'El contacto o, si falta, el cliente'),
    email: text('Their e-mail address', 'Su correo'),
  }, 'The client', 'El cliente'),
  provider: group({
    name: text('You or your business', 'Usted o su empresa'),
    contact: text('The person who signs', 'La persona que firma'),
    person: text('The contact, or else the provider', 'El contacto o, si falta, el proveedor'),
    email: text('Your e-mail address', 'Su correo'),
  }, 'The provider: you', 'El proveedor: usted'),
  contract: group({
    title: text('The title of the contract', 'El título del contrato'),
    titled: flag('The title itself says contract or agreement', 'El propio título dice contrato o acuerdo'),
    date: text('Its date, written out', 'Su fecha, con el mes en letra'),
    clause: text('The clause that is meant', 'La cláusula de que se trata'),
    notice_days: text('Notice in days, as digits', 'Días de preaviso, en cifras'),
    renewal_date: text('Its renewal date, written out', 'Su fecha de renovación, con el mes en letra'),
  }, 'The contract', 'El contrato'),
  situation: text('The id of the situation, for `eq`', 'El identificador de la situación, para `eq`'),
  reason: text('The reason, as a sentence of its own', 'El motivo, como frase completa'),
  notice_date: text('The date of the notice, written out', 'La fecha del aviso, con el mes en letra'),
  last_working_day: text('The last working day, written out', 'El último día de trabajo, con el mes en letra'),
  deliverables: list(deliverable, 'Every deliverable that is not excluded', 'Todos los entregables no excluidos'),
  pending: list(deliverable, 'Deliverables still to come', 'Entregables pendientes'),
  delivered: list(deliverable, 'Delivered or accepted', 'Entregados o aceptados'),
  excluded: list(deliverable, 'What will not be done', 'Lo que no se hará'),
  owed: list(payment, 'Open invoices, to be paid to you', 'Facturas pendientes de cobro'),
  owed_total: text('Their sum, one amount for each currency', 'Su suma, un importe por moneda'),
  disputed: list(payment, 'Invoices with an open question', 'Facturas en discusión'),
  refunds: list(payment, 'Refunds and deposits that you owe the client', 'Reembolsos y depósitos que usted debe al cliente'),
  paid: list(payment, 'Invoices already paid', 'Facturas ya pagadas'),
  handover: list(handoverItem, 'Everything to hand over', 'Todo lo que se entrega'),
  handover_open: list(handoverItem, 'Still to be handed over', 'Por entregar'),
  handover_done: list(handoverItem, 'Already handed over', 'Ya entregado'),
  files: list(handoverItem, 'Files to hand over', 'Archivos'),
  accesses: list(handoverItem, 'Access to hand over', 'Accesos'),
  tools: list(handoverItem, 'Tools', 'Herramientas'),
  briefs: list(handoverItem, 'Briefings', 'Sesiones de traspaso'),
  property: list(handoverItem, 'Property to return', 'Materiales por devolver'),
  returned: list(handoverItem, 'Files, access and property', 'Archivos, accesos y materiales'),
  ends_at_renewal: flag('The last working day is the renewal date', 'El último día es la fecha de renovación'),
  referrals: list(referral, 'Colleagues who agreed to be named', 'Colegas que aceptaron ser nombrados'),
  personal_data: flag('Personal data was handled', 'Se trataron datos personales'),
  no_personal_data: flag('It is said that none was handled', 'Consta que no se trataron datos personales'),
  mutual_release: flag('Both sides release each other', 'Liberación mutua'),
  cure_days: text('Days to put things right, as digits', 'Días para subsanar, en cifras'),
  cure_date: text('The last of those days, written out', 'El último de esos días, con el mes en letra'),
  reminder_stage: text('1 to 4, for `eq`', 'De 1 a 4, para `eq`'),
  other_terms: list('text', 'Other terms, each a sentence', 'Otras condiciones, cada una una frase'),
  acknowledged_on: text('When the client acknowledged, written out', 'Cuándo acusó recibo el cliente, con el mes en letra'),
  several_owed: flag('More than one open invoice', 'Más de una factura pendiente'),
  long_standing: flag('Two years together or more', 'Dos años de colaboración o más'),
  keeps_notice: flag('The dates keep the notice of the contract', 'Las fechas respetan el preaviso del contrato'),
  still_open: flag('Work, money or hand-over is still open', 'Queda trabajo, pago o entrega pendiente'),
};

/** What templates of private kinds may read besides: the notes beside the document. */
export const privateShape: Fields = {
  private: group({
    history: text('How it went', 'Cómo ha ido'),
    reason_if_asked: text('The honest reason', 'El motivo de fondo'),
    decided_on: text('When you decided, written out', 'Cuándo lo decidió, con el mes en letra'),
    notes: text('Notes', 'Notas'),
  }, 'Private notes', 'Notas privadas'),
};
