import { toneRule } from '../../tone/toneRule.js';

/** Coarse words. The wordings are in `tone/lexicon/<language>/profanity.ts`. */
export const rule = toneRule('profanity', 'error', {
  en: {
    title: 'Profanity',
    what: 'Marks swear words and coarse expressions.',
    why: 'One coarse word sets the tone of the whole document, whoever it was meant for.',
    instead: 'Leave it out; the sentence is stronger without it.',
    message: '“{text}” is coarse for this document. Leave it out.',
  },
  es: {
    title: 'Lenguaje soez',
    what: 'Señala palabrotas y expresiones groseras.',
    why: 'Una sola grosería marca el tono de todo el documento, vaya dirigida a quien vaya.',
    instead: 'Suprímala; la frase gana sin ella.',
    message: '«{text}» resulta grosero en este documento. Suprímalo.',
  },
});
