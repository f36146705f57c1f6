import type { Rule } from '../../rule.js';
import { renderPartial } from '../../templates/sections.js';
import { addBeforeClosing } from './_closing.js';
import { thanksIn } from './_thanks.js';

/** A letter that ends a collaboration without a word of thanks. */
export const rule: Rule = {
  id: 'structure/missing-thanks',
  severity: 'warning',
  scope: 'ours',
  text: {
    en: {
      title: 'Missing thanks',
      what: 'Marks a letter that thanks the client nowhere.',
      why: 'What people remember of an ending is how it closed. A sentence of thanks costs nothing and keeps the door open.',
      instead: 'Thank the client once, for something that is true.',
      messages: { missing: 'This letter thanks the client nowhere. One true sentence is enough.' },
      suggestions: { add: 'Add a sentence of thanks' },
    },
    es: {
      title: 'Falta el agradecimiento',
      what: 'Señala una carta que no da las gracias al cliente en ningún momento.',
      why: 'De un final se recuerda cómo se cerró. Una frase de agradecimiento no cuesta nada y deja la puerta abierta.',
      instead: 'Agradezca una vez algo que sea verdad.',
      messages: { missing: 'La carta no da las gracias al cliente. Basta con una frase que sea verdad.' },
      suggestions: { add: 'Añadir una frase de agradecimiento' },
    },
  },
  *check(doc) {
    if (!doc.kind?.thanks || doc.declared === undefined || thanksIn(doc).length > 0) return;
    if (doc.text.slice(doc.body.start, doc.body.end).trim() === '') return;
    const sentence = renderPartial('thanks', doc);
    yield { range: doc.declared.range, message: 'missing', suggestions: sentence === undefined ? [] : [{ title: 'add', edits: [addBeforeClosing(doc, sentence)] }] };
  },
};
