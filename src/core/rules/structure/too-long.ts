import type { Rule } from '../../rule.js';
import { countWords } from './_words.js';

/** A document that says more than its kind needs. The number of words is the kind's own, see `kinds.ts`. */
export const rule: Rule = {
  id: 'structure/too-long',
  severity: 'information',
  scope: 'ours',
  text: {
    en: {
      title: 'Too long',
      what: 'Marks a document with more words than its kind needs.',
      why: 'A short letter is read to the end. Every sentence more is one more that can be misread or argued with.',
      instead: 'Keep the facts, one reason and the thanks; leave the rest for the conversation.',
      messages: { long: 'This document has {words} words; {limit} are usually enough. Keep the facts, one reason and the thanks.' },
    },
    es: {
      title: 'Demasiado largo',
      what: 'Señala un documento con más palabras de las que pide su tipo.',
      why: 'Una carta breve se lee entera. Cada frase de más es otra que puede entenderse mal o discutirse.',
      instead: 'Deje los hechos, un motivo y el agradecimiento; lo demás es para la conversación.',
      messages: { long: 'El documento tiene {words} palabras; suelen bastar {limit}. Deje los hechos, un motivo y el agradecimiento.' },
    },
  },
  *check(doc) {
    if (!doc.kind || !doc.declared) return;
    const words = doc.blocks.reduce((n, b) => b.kind === 'term' ? n : n + countWords(b.masked), 0);
    if (words > doc.kind.words) yield { range: doc.declared.range, message: 'long', data: { words: String(words), limit: String(doc.kind.words) } };
  },
};
