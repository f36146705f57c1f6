import type { TermPath } from '../document/yaml.js';
import type { Language } from '../types.js';
import { choices } from './schema.js';

type Both = readonly [en: string, es: string];

/** What each term means, in a sentence. List items are `[]`. The schema's descriptions, hovers and completions all come from here. */
const terms: Readonly<Record<string, Both>> = {
  'version': ['The version of these terms. There is only version 1.', 'La versión de estos datos. Solo existe la 1.'],
  'document': ['The kind of document. This line marks the file as one of ours.', 'El tipo de documento. Esta línea identifica el archivo.'],
  'language': ['The language of the document: en or es, or a region of them, such as en-GB or es-MX.', 'El idioma del documento: en o es, o una región de ellos, como en-GB o es-MX.'],
  'voice': ['Who speaks: i for one person, we for a team.', 'Quién habla: i (yo) o we (nosotros).'],
  'formality': ['How the client is addressed: first-name or title in English; tú, usted, vos, ustedes or vosotros in Spanish.', 'El trato al cliente: tú, usted, vos, ustedes o vosotros en español; first-name o title en inglés.'],
  'client': ['The client.', 'El cliente.'],
  'client.name': ['The client’s name as it stands on the contract or the invoices.', 'El nombre del cliente tal como figura en el contrato o en las facturas.'],
  'client.contact': ['The person you deal with.', 'La persona con la que usted trata.'],
  'client.salutation': ['The greeting as it is to stand: Dear Ms Vega.', 'El saludo tal como debe figurar: Estimada Begoña.'],
  'client.email': ['The client’s e-mail address.', 'La dirección de correo del cliente.'],
  'provider': ['You, or your business.', 'Usted o su negocio.'],
  'provider.name': ['Your name, or that of your business, as it stands on your invoices.', 'Su nombre, o el de su negocio, tal como figura en sus facturas.'],
  'provider.contact': ['The person who signs.', 'La persona que firma.'],
  'provider.email': ['Your e-mail address.', 'Su dirección de correo.'],
  'contract': ['The contract that ends.', 'El contrato que termina.'],
  'contract.title': ['What the contract is called.', 'El título del contrato.'],
  'contract.date': ['The day on which it was signed.', 'El día en que se firmó.'],
  'contract.clause': ['The clause on which the ending rests.', 'La cláusula en la que se apoya el final.'],
  'contract.notice_days': ['The days of notice it asks for: calendar days after the notice date.', 'Los días de preaviso que pide: días naturales a partir de la fecha del preaviso.'],
  'contract.renewal_date': ['The day on which it would renew.', 'El día en que se renovaría.'],
  'situation': ['Why the work ends. It chooses the wording; the document never names it.', 'Por qué termina el trabajo. De ello depende la redacción; el documento nunca lo nombra.'],
  'reason': ['One general sentence that you would put your name to. Optional.', 'Una frase general que usted firmaría. Opcional.'],
  'notice_date': ['The day on which notice is given.', 'El día en que se da el preaviso.'],
  'last_working_day': ['The last day on which you work for the client.', 'El último día en que usted trabaja para el cliente.'],
  'deliverables': ['What is still to be delivered. [] says that nothing is.', 'Lo que queda por entregar. [] indica que no queda nada.'],
  'deliverables[].title': ['What is delivered.', 'Qué se entrega.'],
  'deliverables[].deadline': ['By when.', 'Para cuándo.'],
  'deliverables[].status': ['How far it is. Without it, pending.', 'En qué punto está. Si falta, pendiente.'],
  'outstanding_payments': ['What is still to be paid. [] says that nothing is.', 'Lo que queda por pagar. [] indica que no queda nada.'],
  'outstanding_payments[].invoice': ['The invoice’s number.', 'El número de la factura.'],
  'outstanding_payments[].amount': ['The amount in digits with a decimal point: 1200.50.', 'El importe en cifras y con punto decimal: 1200.50.'],
  'outstanding_payments[].currency': ['The three-letter code: EUR, USD, GBP, MXN…', 'El código de tres letras: EUR, MXN, ARS, USD…'],
  'outstanding_payments[].due': ['By when it is to be paid.', 'Para cuándo hay que pagarla.'],
  'outstanding_payments[].status': ['Whether it is paid. Without it, open.', 'Si está pagada. Si falta, pendiente.'],
  'outstanding_payments[].to': ['Who receives the money: provider, or client for a refund or deposit. Without it, provider.', 'Quién recibe el dinero: provider (usted) o client (el cliente, si es un anticipo o una devolución). Si falta, provider.'],
  'handover': ['What is handed over or returned.', 'Lo que se entrega o se devuelve.'],
  'handover[].item': ['What it is. Name the account, never the password.', 'Qué es. Nombre la cuenta, nunca la contraseña.'],
  'handover[].kind': ['What sort of thing it is.', 'De qué clase es.'],
  'handover[].to': ['Who receives it.', 'Quién lo recibe.'],
  'handover[].by': ['By when.', 'Para cuándo.'],
  'handover[].done': ['Whether it has been handed over.', 'Si ya se ha entregado.'],
  'referrals': ['Colleagues you recommend.', 'Colegas a quienes usted recomienda.'],
  'referrals[].name': ['The colleague’s name.', 'El nombre del colega.'],
  'referrals[].contact': ['How to reach them.', 'Cómo contactar con esa persona.'],
  'referrals[].consent': ['Whether they agreed to be named. Ask first.', 'Si ha aceptado que se le nombre. Pregunte antes.'],
  'personal_data': ['Whether you handled personal data for the client: customers, staff, subscribers.', 'Si usted trató datos personales del cliente: clientela, personal, suscriptores.'],
  'release': ['mutual: both sides declare that, once all is paid and delivered, neither owes the other anything.', 'mutual: las dos partes declaran que, una vez pagado y entregado todo, nada se deben.'],
  'cure_days': ['The days the client has to put things right.', 'Los días que tiene el cliente para subsanarlo.'],
  'reminder_stage': ['Which reminder this is, from 1 (friendly) to 4 (last).', 'Qué recordatorio es, del 1 (amistoso) al 4 (último).'],
  'other_terms': ['Anything else that was agreed, a sentence each.', 'Lo demás que se haya acordado, una frase por punto.'],
  'source': ['The document that these terms come from.', 'El documento del que proceden estos datos.'],
  'sent_on': ['The day on which the document was sent. From then on the client holds this text; Record as Sent keeps what it says.', 'El día en que se envió el documento. Desde entonces el cliente tiene este texto; Registrar como enviado guarda lo que dice.'],
  'acknowledged_on': ['The day on which the client confirmed it.', 'El día en que el cliente lo confirmó.'],
};

/** What each value of a fixed choice means. */
const values: Readonly<Record<string, Readonly<Record<string, Both>>>> = {
  'voice': { i: ['I', 'yo'], we: ['we', 'nosotros'] },
  'formality': {
    'first-name': ['English: Dear Ana', 'inglés, por el nombre'], 'title': ['English: Dear Ms Vega', 'inglés, con tratamiento'],
    'tú': ['Spanish, informal', 'de tú'], 'usted': ['Spanish, formal', 'de usted'], 'vos': ['Spanish of the River Plate', 'de vos'],
    'ustedes': ['Spanish, several people', 'de ustedes'], 'vosotros': ['Spanish of Spain, several people', 'de vosotros'],
  },
  'situation': {
    non_payment: ['Invoices are not paid', 'Las facturas no se pagan'], terms_ignored: ['What was agreed is not kept', 'No se respeta lo acordado'],
    budget: ['Rates and budget no longer match', 'Las tarifas y el presupuesto ya no encajan'], negative_conversations: ['Every conversation is hard', 'Toda conversación cuesta'],
    capacity: ['No room for the work, or too little of it', 'No hay hueco para el trabajo, o es muy poco'], new_direction: ['The practice goes another way', 'La actividad toma otro rumbo'],
    natural_end: ['The project is done', 'El proyecto ha terminado'], other: ['Another reason', 'Otro motivo'],
  },
  'deliverables[].status': { pending: ['still to come', 'pendiente'], delivered: ['handed in', 'entregado'], accepted: ['approved by the client', 'aprobado por el cliente'], excluded: ['will not be done', 'no se hará'] },
  'outstanding_payments[].status': { open: ['not paid yet', 'pendiente'], paid: ['paid', 'pagada'], disputed: ['the two sides see it differently', 'las partes no coinciden'] },
  'outstanding_payments[].to': { provider: ['to you', 'para usted'], client: ['to the client: a refund or deposit', 'para el cliente: devolución o anticipo'] },
  'handover[].kind': { file: ['files', 'archivos'], access: ['accounts and access', 'cuentas y accesos'], tool: ['tools', 'herramientas'], brief: ['a briefing', 'una sesión informativa'], property: ['things to return', 'cosas por devolver'] },
  'release': { none: ['claims stay open', 'sin renuncia a reclamar'], mutual: ['both sides', 'las dos partes'] },
};

/** General sentences for a `reason`, one for each situation: ours, and safe to send. */
const reasons: Readonly<Record<(typeof choices.situation)[number], Both>> = {
  non_payment: ['The open invoices no longer allow me to continue.', 'Las facturas pendientes ya no me permiten continuar.'],
  terms_ignored: ['The way we work together has moved away from what we agreed.', 'La forma de trabajar se ha alejado de lo que acordamos.'],
  budget: ['My rates and the budget for this work no longer match.', 'Mis tarifas y el presupuesto de este trabajo ya no encajan.'],
  negative_conversations: ['Our ways of working are different, and both sides will be better served by a change.', 'Nuestras formas de trabajar son distintas, y a ambas partes nos conviene un cambio.'],
  capacity: ['My schedule no longer leaves the time that this work deserves.', 'Mi agenda ya no deja el tiempo que este trabajo merece.'],
  new_direction: ['My practice now focuses on another kind of work.', 'Mi actividad se centra ahora en otro tipo de trabajo.'],
  natural_end: ['The project we agreed on is complete.', 'El proyecto que acordamos está terminado.'],
  other: ['The time has come for me to end this engagement.', 'Ha llegado el momento de dar por terminada esta colaboración.'],
};

const pick = (both: Both | undefined, locale: Language): string | undefined => both?.[locale === 'es' ? 1 : 0];

/** A path as the glossary writes it: `deliverables[].deadline`. */
export function glossaryPath(path: TermPath): string {
  return path.reduce<string>((out, step) => typeof step === 'number' ? `${out}[]` : out === '' ? step : `${out}.${step}`, '');
}

/** What a term means, in one sentence; undefined for what is none of the terms. */
export function describeTerm(path: TermPath | string, locale: Language): string | undefined {
  const key = typeof path === 'string' ? path : glossaryPath(path);
  return Object.hasOwn(terms, key) ? pick(terms[key], locale) : undefined;
}

/** What a value of a fixed choice means; undefined where it explains itself. */
export function describeValue(path: TermPath, value: string, locale: Language): string | undefined {
  return pick(values[glossaryPath(path)]?.[value], locale);
}

/** A general sentence that fits a situation, in the language of the document. */
export function reasonFor(situation: (typeof choices.situation)[number], language: Language): string {
  return pick(reasons[situation], language)!;
}
