import { toneRule } from '../../tone/toneRule.js';

/** Contempt for a person. The wordings are in `tone/lexicon/<language>/insult.ts`. */
export const rule = toneRule('insult', 'warning', {
  en: {
    title: 'Insult',
    what: 'Marks contempt for a person, their skill or their taste.',
    why: 'Nothing else in the letter will be remembered, and the letter may be shown to others.',
    instead: 'Leave it out. If the quality of something matters, describe the thing and not the person.',
    message: '“{text}” belittles a person. Leave it out, or describe the matter instead.',
  },
  es: {
    title: 'Insulto',
    what: 'Señala el desprecio a una persona, a su capacidad o a su gusto.',
    why: 'De la carta no se recordará otra cosa, y puede llegar a otras manos.',
    instead: 'Suprímalo. Si importa la calidad de algo, describa el trabajo y no a la persona.',
    message: '«{text}» menosprecia a una persona. Suprímalo o describa el asunto.',
  },
});
