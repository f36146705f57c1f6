import { toneRule } from '../../tone/toneRule.js';

/** Imputing bad faith or a motive. The wordings are in `tone/lexicon/<language>/accusation.ts`. */
export const rule = toneRule('accusation', 'warning', {
  en: {
    title: 'Accusation',
    what: 'Marks charges of bad faith: lying, cheating, hiding, taking advantage, or a motive that only the other person can know.',
    why: 'A charge can be neither proved nor taken back in a parting letter, and it may be read by lawyers one day.',
    instead: 'Keep to what was said, done and dated. If a right of yours is at stake, name the clause and the facts in a notice of its own.',
    message: '“{text}” imputes a motive or bad faith, which you cannot prove here. Keep to dated facts, or leave it out.',
  },
  es: {
    title: 'Acusación',
    what: 'Señala las imputaciones de mala fe: mentir, engañar, ocultar, aprovecharse, o un motivo que solo la otra persona conoce.',
    why: 'En una carta de despedida, una acusación no se puede probar ni retirar, y puede acabar ante un abogado.',
    instead: 'Cíñase a lo dicho, lo hecho y sus fechas. Si está en juego un derecho suyo, cite la cláusula y los hechos en un aviso aparte.',
    message: '«{text}» atribuye un motivo o mala fe, y aquí no se puede probar. Cíñase a hechos con fecha o suprímalo.',
  },
});
