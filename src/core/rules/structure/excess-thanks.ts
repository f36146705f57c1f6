import type { Rule } from '../../rule.js';
import { thanksIn } from './_thanks.js';

/** Twice is warm: once at the start, once at the end. From the third time on it sounds like an apology. */
const ENOUGH = 2;

/** A letter that thanks again and again. */
export const rule: Rule = {
  id: 'structure/excess-thanks',
  severity: 'information',
  scope: 'ours',
  text: {
    en: {
      title: 'Excess thanks',
      what: 'Marks each thanks after the second in one letter.',
      why: 'Thanks that are repeated sound like an apology, and weaken the decision.',
      instead: 'Keep the one that says what you are thankful for.',
      messages: { excess: 'The letter has said thanks twice already. Once more sounds like an apology.' },
    },
    es: {
      title: 'Exceso de agradecimientos',
      what: 'Señala cada agradecimiento a partir del tercero en una misma carta.',
      why: 'Un agradecimiento que se repite suena a disculpa y resta firmeza a la decisión.',
      instead: 'Conserve el que dice qué agradece.',
      messages: { excess: 'La carta ya ha dado las gracias dos veces. Una más suena a disculpa.' },
    },
  },
  *check(doc) {
    if (!doc.kind?.thanks) return;
    for (const range of thanksIn(doc).slice(ENOUGH)) yield { range, message: 'excess' };
  },
};
