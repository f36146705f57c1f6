import { toneRule } from '../../tone/toneRule.js';

/** More sorry than courtesy asks for. The wordings are in `tone/lexicon/<language>/over-apology.ts`. */
export const rule = toneRule('over-apology', 'warning', {
  en: {
    title: 'Over-apology',
    what: 'Marks repeated or grovelling apologies.',
    why: 'One apology is courtesy; three are a confession, and suggest that something is owed in return.',
    instead: 'Apologise once, for a thing you did, or thank for patience instead.',
    message: '“{text}” apologises beyond courtesy, as if a wrong were being done. One apology, or none, is enough.',
  },
  es: {
    title: 'Exceso de disculpas',
    what: 'Señala las disculpas repetidas o serviles.',
    why: 'Una disculpa es cortesía; tres son una confesión y dan a entender que algo se debe a cambio.',
    instead: 'Discúlpese una vez, por algo que hizo, o agradezca la paciencia.',
    message: '«{text}» va más allá de la cortesía, como si hubiera hecho un daño. Basta una disculpa, o ninguna.',
  },
});
