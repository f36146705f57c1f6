import { toneRule } from '../../tone/toneRule.js';

/** The language of lovers and dismissals. The wordings are in `tone/lexicon/<language>/breakup-wording.ts`. */
export const rule = toneRule('breakup-wording', 'warning', {
  en: {
    title: 'Break-up wording',
    what: 'Marks the language of lovers and of dismissals: “break up with you”, “it’s not you, it’s me”, “fire you as a client”.',
    why: 'It makes a business decision personal, and a client can be neither jilted nor dismissed.',
    instead: 'Write that the engagement, the contract or the collaboration ends, and when.',
    message: '“{text}” makes a business decision personal. Write that the engagement ends, and when.',
  },
  es: {
    title: 'Lenguaje de ruptura',
    what: 'Señala el lenguaje de pareja o de despido: «romper con ustedes», «no eres tú, soy yo», «despedirle como cliente».',
    why: 'Vuelve personal una decisión profesional, y a un cliente no se le deja ni se le despide.',
    instead: 'Escriba que finaliza la colaboración, el contrato o el encargo, y cuándo.',
    message: '«{text}» vuelve personal una decisión profesional. Escriba que la colaboración finaliza, y cuándo.',
  },
});
