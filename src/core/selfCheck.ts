import type { Language } from './types.js';

/** A question of the private self-check. Answers go from 0 (never) to 3 (almost always). */
export interface SelfCheckQuestion { readonly id: string; readonly text: string }

/** A calm reading of the answers. Nothing is stored by the core; what the person keeps goes to the private notes. */
export interface SelfCheckResult {
  /** 0 (nothing speaks for an ending) to 100. */
  readonly score: number;
  readonly band: 'continue' | 'talk' | 'prepare' | 'end';
  readonly summary: string;
  /** The ids of the questions that weighed most, at most three. */
  readonly weightiest: readonly string[];
}

interface Question { readonly id: string; readonly weight: number; readonly text: Readonly<Record<Language, string>> }

/** Money and agreements weigh more than moods: one bad week should not end a collaboration. */
const questions: readonly Question[] = [
  { id: 'paid-late', weight: 3, text: { en: 'Are invoices paid late, or only after reminders?', es: '¿Se pagan las facturas tarde o solo después de recordatorios?' } },
  { id: 'terms', weight: 3, text: { en: 'Are agreed terms, fees or schedules set aside?', es: '¿Se dejan de lado condiciones, tarifas o plazos acordados?' } },
  { id: 'price', weight: 2, text: { en: 'Does each job begin with a request for a lower price?', es: '¿Empieza cada encargo con la petición de un precio más bajo?' } },
  { id: 'conversations', weight: 2, text: { en: 'Do conversations with this client leave you discouraged?', es: '¿Le dejan sin ánimo las conversaciones con este cliente?' } },
  { id: 'creativity', weight: 2, text: { en: 'Does this work take away from your best work or your creativity?', es: '¿Le quita este trabajo tiempo o creatividad para lo mejor que sabe hacer?' } },
  { id: 'business', weight: 2, text: { en: 'Does it keep you from work that would be better for your business?', es: '¿Le impide aceptar trabajos que convendrían más a su negocio?' } },
  { id: 'time', weight: 1, text: { en: 'Do you lack the time to do this work well?', es: '¿Le falta tiempo para hacer bien este trabajo?' } },
  { id: 'direction', weight: 1, text: { en: 'Does this work lie outside what you want to be doing?', es: '¿Queda este trabajo fuera de lo que quiere hacer?' } },
  { id: 'tried', weight: 2, text: { en: 'Have you raised this with the client, without a lasting change?', es: '¿Lo ha hablado con el cliente sin que el cambio durase?' } },
  { id: 'relief', weight: 1, text: { en: 'Do you feel relief at the thought of the last day?', es: '¿Siente alivio al pensar en el último día?' } },
];

export const selfCheckScale: Readonly<Record<Language, readonly [string, string, string, string]>> = {
  en: ['Never', 'Now and then', 'Often', 'Almost always'],
  es: ['Nunca', 'De vez en cuando', 'A menudo', 'Casi siempre'],
};

const bands = [
  { band: 'end', from: 70 }, { band: 'prepare', from: 45 }, { band: 'talk', from: 20 }, { band: 'continue', from: 0 },
] as const;

const summaries: Readonly<Record<SelfCheckResult['band'], Readonly<Record<Language, string>>>> = {
  continue: {
    en: 'Little speaks for an ending at the moment. If one thing bothers you, a short talk about that one thing may be enough.',
    es: 'Por ahora, poco apunta a un final. Si algo le incomoda, puede bastar una breve conversación sobre eso.',
  },
  talk: {
    en: 'Some of this can still be settled. Before you decide, raise the points that weigh most, and see what changes over the next weeks.',
    es: 'Parte de esto aún tiene arreglo. Antes de decidir, plantee los puntos que más pesan y vea qué cambia en las próximas semanas.',
  },
  prepare: {
    en: 'A good deal speaks for an ending. There is no rush: choose a natural stopping point, finish what is running, and prepare the talk.',
    es: 'Bastantes cosas apuntan a un final. No hay prisa: elija un punto natural, termine lo que está en marcha y prepare la conversación.',
  },
  end: {
    en: 'Most of your answers speak for an ending. Give it one night; if you see it the same way tomorrow, prepare the talk and the terms.',
    es: 'La mayoría de sus respuestas apuntan a un final. Deje pasar una noche; si mañana lo ve igual, prepare la conversación y las condiciones.',
  },
};

const incomeNotes: Readonly<Record<Language, string>> = {
  en: 'This client brings in a large share of your income, so plan the months after the last day first.',
  es: 'Este cliente supone una parte grande de sus ingresos: planifique antes los meses que siguen al último día.',
};

/** A third of the income from one client is where many advisers begin to speak of dependence. */
const LARGE_SHARE = 33;

/** The questions, in the language of the interface. */
export function selfCheckQuestions(language: Language): SelfCheckQuestion[] {
  return questions.map(q => ({ id: q.id, text: q.text[language] }));
}

/**
 * Reads the answers: by question, 0 to 3; questions left out don't count. `incomeShare` is the client's share of the
 * person's income in percent. Values outside the scale are brought to its ends.
 */
export function selfCheck(answers: Readonly<Record<string, number>>, language: Language, incomeShare = 0): SelfCheckResult {
  const given = questions.flatMap(q => {
    const answer = Object.hasOwn(answers, q.id) ? answers[q.id] : undefined;
    return answer === undefined || Number.isNaN(answer) ? [] : [{ id: q.id, weight: q.weight, points: q.weight * Math.max(0, Math.min(3, answer)) }];
  });
  const most = given.reduce((n, g) => n + g.weight * 3, 0);
  const score = most === 0 ? 0 : Math.round(100 * given.reduce((n, g) => n + g.points, 0) / most);
  const { band } = bands.find(b => score >= b.from)!;
  const summary = summaries[band][language] + (incomeShare >= LARGE_SHARE && band !== 'continue' ? ` ${incomeNotes[language]}` : '');
  return { score, band, summary, weightiest: given.filter(g => g.points > 0).toSorted((a, b) => b.points - a.points).slice(0, 3).map(g => g.id) };
}
