import type { Lexicon } from '../lexicon.js';
import { absolutes } from './absolutes.js';
import { accusation } from './accusation.js';
import { blame } from './blame.js';
import { breakupWording } from './breakup-wording.js';
import { classes } from './classes.js';
import { conjugate } from './conjugate.js';
import { emotion } from './emotion.js';
import { guilt } from './guilt.js';
import { hedgedDecision } from './hedged-decision.js';
import { informal } from './informal.js';
import { insult } from './insult.js';
import { overApology } from './over-apology.js';
import { oversharing } from './oversharing.js';
import { passiveAggressive } from './passive-aggressive.js';
import { pressure } from './pressure.js';
import { profanity } from './profanity.js';
import { sarcasm } from './sarcasm.js';
import { threat } from './threat.js';
import { wavering } from './wavering.js';

/** Spanish. */
export const lexicon: Lexicon = {
  classes,
  inflect: conjugate,
  frequent: 'a al el la los las un una unos unas de del y e o u en con por para que se su sus lo le les me nos te os mi mis tu tus no sí si es son fue ha han he hemos ser está están como más pero ya muy este esta esto ese esa eso todo toda todos todas cuando donde usted ustedes yo nosotros él ella qué quién cómo así hasta sin porque ni tan hay ahora después cliente equipo pagar pago solo vez cada otra va voy soy estoy más mas , . ? ! ; :',
  negators: 'no ni nunca jamás sin nadie nada tampoco ninguno ninguna',
  turns: 'pero y porque sino o que quien quienes si cuando como aunque mientras pues , ; :',
  rules: {
    absolutes, accusation, blame, 'breakup-wording': breakupWording, emotion, guilt, 'hedged-decision': hedgedDecision, informal, insult,
    'over-apology': overApology, oversharing, 'passive-aggressive': passiveAggressive, pressure, profanity, sarcasm, threat, wavering,
  },
  guards: {
    // Una pregunta que se está contestando: «Me preguntas si me lo pensaría; te lo agradezco, pero no.»
    wavering: ['~ (pregunta|preguntas|preguntaste|preguntó|preguntan|preguntáis|preguntado) …3 si', '~ decisión (es|sigue siendo) firme', '~ pero no >'],
    absolutes: ['~ (agradezco|agradecemos|gracias|agradecido|agradecida|encantó|placer)'],
    informal: ['~ (jerga|abreviatura|subtítulo|diálogo)'],
  },
};
