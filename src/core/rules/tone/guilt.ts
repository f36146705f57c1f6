import { toneRule } from '../../tone/toneRule.js';

/** Sacrifices held up to the reader. The wordings are in `tone/lexicon/<language>/guilt.ts`. */
export const rule = toneRule('guilt', 'warning', {
  en: {
    title: 'Guilt',
    what: 'Marks sacrifices held up to the reader: “after all I have done for you”, “I missed my daughter’s birthday”.',
    why: 'A bill for sacrifices nobody ordered cannot be paid; it only leaves the reader with a debt.',
    instead: 'Leave the sacrifice out. What was delivered and what is owed stand in the terms.',
    message: '“{text}” makes the reader feel indebted. Leave it out; the terms say what is owed.',
  },
  es: {
    title: 'Chantaje emocional',
    what: 'Señala los sacrificios echados en cara: «después de todo lo que hice por usted», «me perdí el cumpleaños de mi hija».',
    why: 'Una cuenta de sacrificios que nadie encargó no se puede pagar: solo deja a quien lee en deuda.',
    instead: 'Deje fuera el sacrificio. Lo entregado y lo debido ya están en las condiciones.',
    message: '«{text}» hace sentir en deuda a quien lee. Suprímalo: las condiciones ya dicen lo que se debe.',
  },
});
