import { toneRule } from '../../tone/toneRule.js';

/** A decision wrapped in wool. The wordings are in `tone/lexicon/<language>/hedged-decision.ts`. */
export const rule = toneRule('hedged-decision', 'information', {
  en: {
    title: 'Hedged decision',
    what: 'Marks a decision put in woolly words: “I kind of feel that”, “I think it might be best if”, “I suppose this is”.',
    why: 'The reader has to guess whether it is decided, and will guess what suits them.',
    instead: 'Use the plain verb: “I am ending”, “my last day is”, “I will not renew”.',
    message: '“{text}” makes the decision sound undecided. Use a plain verb and a date.',
  },
  es: {
    title: 'Decisión con rodeos',
    what: 'Señala una decisión que se anuncia con rodeos: «creo que tal vez», «supongo que», «como que siento que».',
    why: 'Quien lee tiene que adivinar si está decidido, y adivinará lo que le convenga.',
    instead: 'Use un verbo directo: «finalizo», «mi último día es», «no renovaré».',
    message: '«{text}» hace dudar de la decisión. Use un verbo directo y una fecha.',
  },
});
