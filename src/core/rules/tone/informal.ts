import { toneRule } from '../../tone/toneRule.js';

/** Slang and text-speak. The wordings are in `tone/lexicon/<language>/informal.ts`. */
export const rule = toneRule('informal', 'information', {
  en: {
    title: 'Informality',
    what: 'Marks slang, text-speak and emoji.',
    why: 'The document may be read in a year by someone who was not there; slang dates it and makes it look improvised.',
    instead: 'Use the plain word.',
    message: '“{text}” is too casual for a document that may be kept. Use the plain word.',
  },
  es: {
    title: 'Informalidad',
    what: 'Señala la jerga, las abreviaturas de mensajería y los emojis.',
    why: 'Puede que dentro de un año lea el documento alguien que no estuvo; la jerga lo envejece y lo hace parecer improvisado.',
    instead: 'Use la palabra corriente.',
    message: '«{text}» es demasiado coloquial para un documento que se guarda. Use la palabra corriente.',
  },
});
