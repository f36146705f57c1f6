import { toneRule } from '../../tone/toneRule.js';

/** Feelings put on the reader’s desk. The wordings are in `tone/lexicon/<language>/emotion.ts`. */
export const rule = toneRule('emotion', 'warning', {
  en: {
    title: 'Venting',
    what: 'Marks anger, exhaustion and disgust put on the reader’s desk: “I’m fed up”, “a nightmare”, “I lose sleep over this”.',
    why: 'Feelings may be true and still do no work in the letter; they turn the end into an argument about how bad it was.',
    instead: 'Tell a friend. In the letter, the decision and its date are enough.',
    message: '“{text}” vents, and gives the reader something to argue with. The decision and its date are enough.',
  },
  es: {
    title: 'Desahogo',
    what: 'Señala el enfado, el hartazgo o el agotamiento volcados en la carta: «estoy harto», «ha sido una pesadilla», «me quita el sueño».',
    why: 'Lo que se siente puede ser cierto y no servir de nada en la carta: convierte el final en una discusión sobre lo malo que fue.',
    instead: 'Cuénteselo a un amigo. En la carta bastan la decisión y su fecha.',
    message: '«{text}» es un desahogo y da pie a discutir. Bastan la decisión y su fecha.',
  },
});
