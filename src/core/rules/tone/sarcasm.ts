import { toneRule } from '../../tone/toneRule.js';

/** Mock praise and irony. The wordings are in `tone/lexicon/<language>/sarcasm.ts`. */
export const rule = toneRule('sarcasm', 'warning', {
  en: {
    title: 'Sarcasm',
    what: 'Marks mock praise and mock thanks, and irony at the reader’s expense.',
    why: 'Irony does not survive in writing: half of the readers miss it, and the other half are hurt.',
    instead: 'Say the plain thing, or nothing. Thank only for what you mean.',
    message: '“{text}” reads as mockery. Say it plainly, or leave it out.',
  },
  es: {
    title: 'Sarcasmo',
    what: 'Señala los elogios y agradecimientos fingidos y la ironía a costa de quien lee.',
    why: 'La ironía no sobrevive por escrito: la mitad de los lectores no la capta y a la otra mitad le duele.',
    instead: 'Diga las cosas tal cual, o no las diga. Agradezca solo lo que agradece de verdad.',
    message: '«{text}» se lee como burla. Dígalo tal cual o suprímalo.',
  },
});
