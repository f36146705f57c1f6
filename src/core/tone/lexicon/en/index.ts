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
import { plain } from './plain.js';
import { pressure } from './pressure.js';
import { profanity } from './profanity.js';
import { sarcasm } from './sarcasm.js';
import { threat } from './threat.js';
import { wavering } from './wavering.js';

/** The plain wordings of every rule stand behind the others: where both find the same words, those may know what to put in their place. */
function withPlain(rules: Lexicon['rules']): Lexicon['rules'] {
  return Object.fromEntries(Object.entries(rules).map(([rule, constructions]) => [rule, [...constructions, ...plain[rule] ?? []]]));
}

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
  rules: withPlain({
    absolutes, accusation, blame, 'breakup-wording': breakupWording, emotion, guilt, 'hedged-decision': hedgedDecision, informal, insult,
    'over-apology': overApology, oversharing, 'passive-aggressive': passiveAggressive, pressure, profanity, sarcasm, threat, wavering,
  }),
  guards: {
    // A question that is being answered: "You asked whether I would reconsider; I have, and I would not."
    // What is denied or imagined by the writer is no charge: "Nobody says that you lied to us."
    accusation: [
      '(not|never|nobody|no one|nor) …1 (say|says|saying|said|mean|meaning|suggest|suggesting|think|thinks|believe|claim|claims|claiming|imply|'
        + 'implying|feel) …2 you *',
      'betrayed no',
      'cheated (a little)? at',
    ],
    blame: [
      '(failed|refused|neglected) to (log|sign) in',
      'refused to give (up|in)',
      'destroyed …4 (copies|copy|files|data|records|documents|backups|drives|keys|originals|plates|samples|stock|material|information)',
      'had you asked …,8 (gladly|happily|with pleasure)',
      'ignored (my|our) (typo|typos|slip|mistake|mistakes|last|earlier|previous|first)',
      'made the (long|hard|winter|dark) …1 (day|days|week|weeks|hours|evenings) (short|light|easy|bright)',
    ],
    emotion: [
      '(appalled|devastated|outraged|furious) (by|at|about) the (news|fire|flood|storm|burglary|accident|damage)',
      'done with (your|the) (garden|house|kitchen|roof|site|files|file|order|books|accounts|car|boiler|photos|draft|report|return|translation|move)',
      'had enough (rain|snow|sun|light|stock|help|hands|notice|space|water|sleep|food|orders|practice|warning)',
      'cry (with|for) (laughing|joy|laughter)',
      'patience is not (in|at)',
    ],
    guilt: ['satisfied with the (translation|work|result|site|final|repair|finish|handover|outcome|files)'],
    'passive-aggressive': ['in case you forgot , the …2 (code|password|key|keys|address|number|pin)'],
    wavering: [
      '(would|could|might|should) have been (tempted|persuaded|convinced|won over)',
      '~ (asked|ask|asking|wondered) …3 (whether|if)',
      '~ (firm|final) (and|, )',
      '~ but (no|my answer)',
    ],
    'hedged-decision': ['~ (asked|ask|asking|wondered) (whether|if)'],
    absolutes: [
      '(he|she|it|they|the (dog|cat|horse|machine|printer|alarm|lock|pump)) …6 every single (time|day|morning|week|night)',
      'always change the (filters|filter|oil|locks|water|sheets|batteries|subject)',
      'late for (dessert|lunch|bed|supper)',
      'never gave (me|us) (cause|reason|any reason|grounds)',
      '~ (i|we) thank',
      '~ (thanks|grateful|gratitude|pleasure|glad|privilege|credit|rare in)',
    ],
    informal: ['~ (slang|abbreviation|subtitle|caption|dialogue)'],
  },
};
