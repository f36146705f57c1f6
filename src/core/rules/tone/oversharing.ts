import { toneRule } from '../../tone/toneRule.js';

/** Private matters. The wordings are in `tone/lexicon/<language>/oversharing.ts`. */
export const rule = toneRule('oversharing', 'warning', {
  en: {
    title: 'Oversharing',
    what: 'Marks private matters: health, money troubles, family, other clients’ affairs.',
    why: 'What is private cannot be taken back, and it turns a decision into a plea.',
    instead: 'One general reason is enough, or none. Other clients’ affairs never belong in a letter.',
    message: '“{text}” tells more than the reader needs, and it cannot be taken back. One general reason is enough.',
  },
  es: {
    title: 'Exceso de confidencias',
    what: 'Señala los asuntos privados: salud, apuros de dinero, familia, asuntos de otros clientes.',
    why: 'Lo privado no se puede retirar después y convierte una decisión en una súplica.',
    instead: 'Basta un motivo general, o ninguno. Los asuntos de otros clientes no caben en una carta.',
    message: '«{text}» cuenta más de lo necesario y luego no se puede retirar. Basta un motivo general.',
  },
});
