import { toneRule } from '../../tone/toneRule.js';

/** A door left ajar. The wordings are in `tone/lexicon/<language>/wavering.ts`. */
export const rule = toneRule('wavering', 'warning', {
  en: {
    title: 'Wavering',
    what: 'Marks doors left ajar: “maybe we could still”, “unless you want me to stay”, “I might change my mind”.',
    why: 'A decision that can be talked round will be, and both of you will go through it twice.',
    instead: 'State the decision and its date. Kindness belongs in the thanks and the hand-over.',
    message: '“{text}” leaves the decision open, and invites the reader to bargain. State it with its date.',
  },
  es: {
    title: 'Titubeo',
    what: 'Señala las puertas entreabiertas: «quizá podríamos seguir», «salvo que quieran que me quede», «igual cambio de idea».',
    why: 'Una decisión que se puede negociar se negociará, y los dos tendrán que pasar por ella dos veces.',
    instead: 'Dé la decisión y su fecha. La amabilidad va en el agradecimiento y en la entrega.',
    message: '«{text}» deja la decisión abierta e invita a regatear. Dígala con su fecha.',
  },
});
