import { toneRule } from '../../tone/toneRule.js';

/** Reminders that scold. The wordings are in `tone/lexicon/<language>/passive-aggressive.ts`. */
export const rule = toneRule('passive-aggressive', 'warning', {
  en: {
    title: 'Passive aggression',
    what: 'Marks reminders that scold: “as I already told you”, “per my last e-mail”, “for the fourth time”, “sorry you feel that way”.',
    why: 'The reader hears the sigh and not the content, and looks up who is right.',
    instead: 'Repeat the fact itself, with its date if it matters, and without the history of the repetition.',
    message: '“{text}” scolds under cover of a reminder. Give the fact itself, without counting.',
  },
  es: {
    title: 'Agresividad pasiva',
    what: 'Señala los recordatorios que suenan a reprimenda: «como ya le dije», «por cuarta vez», «lamento que se lo tome así».',
    why: 'Quien lee oye el suspiro y no el contenido, y se pone a buscar quién tiene razón.',
    instead: 'Repita el dato, con su fecha si importa, y sin la historia de las repeticiones.',
    message: '«{text}» suena a reprimenda en forma de recordatorio. Dé el dato sin llevar la cuenta.',
  },
});
