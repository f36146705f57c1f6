import type { Rule } from '../../rule.js';
import type { Language } from '../../types.js';
import { countWords, sentencesIn } from './_words.js';

/** Well past the 25 to 30 words that plain-language guides advise, so that only a sentence that asks to be cut is marked. */
const limits: Readonly<Record<Language, number>> = { en: 45, es: 55 };

/** A sentence so long that the reader loses its thread. */
export const rule: Rule = {
  id: 'structure/long-sentence',
  severity: 'hint',
  scope: 'ours',
  text: {
    en: {
      title: 'Long sentence',
      what: 'Marks a sentence of more than 45 words.',
      why: 'A long sentence hides its point, and in this letter every point has to be found.',
      instead: 'Make two sentences of it.',
      messages: { long: 'This sentence has {words} words. Two shorter ones are easier to follow.' },
    },
    es: {
      title: 'Frase larga',
      what: 'Señala una frase de más de 55 palabras.',
      why: 'Una frase larga esconde lo que dice, y en esta carta todo tiene que encontrarse.',
      instead: 'Divídala en dos.',
      messages: { long: 'Esta frase tiene {words} palabras. Dos más cortas se siguen mejor.' },
    },
  },
  *check(doc) {
    for (const block of doc.blocks) {
      if (block.quoted || (block.kind !== 'paragraph' && block.kind !== 'list-item')) continue;
      for (const { start, end } of sentencesIn(block.prose)) {
        const words = countWords(block.prose.slice(start, end));
        if (words > limits[block.language]) yield { range: { start: block.start + start, end: block.start + end }, message: 'long', data: { words: String(words) } };
      }
    }
  },
};
