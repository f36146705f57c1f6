import type { Rule } from '../../rule.js';

/** A place in double brackets that nobody has filled in yet. */
export const rule: Rule = {
  id: 'structure/unfilled-place',
  severity: 'warning',
  scope: 'ours',
  text: {
    en: {
      title: 'Unfilled place',
      what: 'Marks a place in double square brackets that still waits for its content.',
      why: 'A letter that arrives with a bracket in it looks unfinished, and leaves open what was meant.',
      instead: 'Write what belongs there, or delete the sentence.',
      messages: { unfilled: 'Still to fill in: {label}.' },
    },
    es: {
      title: 'Hueco sin rellenar',
      what: 'Señala un hueco entre dobles corchetes que sigue a la espera de su contenido.',
      why: 'Una carta que llega con corchetes parece a medio hacer y deja en el aire lo que se quería decir.',
      instead: 'Escriba lo que corresponde o elimine la frase.',
      messages: { unfilled: 'Falta por rellenar: {label}.' },
    },
  },
  *check(doc) {
    for (const p of doc.placeholders) yield { range: p, message: 'unfilled', data: { label: p.label } };
  },
};
