import type { Lexicon } from '../lexicon.js';
import { absolutes } from './absolutes.js';
import { accusation } from './accusation.js';
import { blame } from './blame.js';
import { breakupWording } from './breakup-wording.js';
import { classes } from './classes.js';
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

/** English. */
export const lexicon: Lexicon = {
  classes,
  short: { is: '\'s', has: '\'s', had: '\'d', would: '\'d' },
  frequent: 
    'a an the of to and or but in on at by for with from as is are was were be been being it this that these those i you he she we '
      + 'they me us them my your our their its his her not no do does did have has had will would can could should may might must if '
      + 'so when who which what there here all any some one more than then now up out about into over just only also very how like '
      + 'time get make know think want need going pay money am told let asked last \'s \'d , . ? ! ; :',
  negators: 'not no never without nobody neither nor hardly nothing none',
  turns: 'but and because so or that which who if when since as while although , ; :',
  rules: {
    absolutes, accusation, blame, 'breakup-wording': breakupWording, emotion, guilt, 'hedged-decision': hedgedDecision, informal, insult,
    'over-apology': overApology, oversharing, 'passive-aggressive': passiveAggressive, pressure, profanity, sarcasm, threat, wavering,
  },
  guards: {
    // A question that is being answered: "You asked whether I would reconsider; I have, and I would not."
    wavering: [
      '~ (asked|ask|asking|wondered) …3 (whether|if)',
      '~ (firm|final) (and|, )',
      '~ but (no|my answer)',
    ],
    'hedged-decision': ['~ (asked|ask|asking|wondered) (whether|if)'],
    absolutes: [
      '~ (i|we) thank',
      '~ (thanks|grateful|gratitude|pleasure|glad|privilege|credit|rare in)',
    ],
    informal: ['~ (slang|abbreviation|subtitle|caption|dialogue)'],
  },
};
