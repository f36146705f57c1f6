import type { Lexicon } from '../lexicon.js';
import { absolutes } from './absolutes.js';
import { blame } from './blame.js';
import { breakupWording } from './breakup-wording.js';
import { classes } from './classes.js';
import { conjugate } from './conjugate.js';

/** Spanish. */
export const lexicon: Lexicon = {
  classes,
  inflect: conjugate,
  frequent: 'a al el la los las un una unos unas de del y e o u en con por para que se su sus lo le les me nos te os mi mis tu tus no sí si es son fue ha han he hemos ser está están como más pero ya muy este esta esto ese esa eso todo toda todos todas cuando donde usted ustedes yo nosotros él ella qué quién cómo , . ? ! ; :',
  negators: 'no ni nunca jamás sin nadie nada tampoco ninguno ninguna',
  turns: 'pero y porque sino o que quien quienes si cuando como aunque mientras pues , ; :',
  rules: { absolutes, blame, 'breakup-wording': breakupWording },
  guards: {},
};
