import type { Construction } from '../../lexicon.js';
import { plainAbsolutes, plainAccusation, plainBlame, plainInsult } from './reproach.js';
import {
  plainBreakup, plainEmotion, plainGuilt, plainOverApology, plainOversharing, plainPassiveAggressive, plainPressure, plainSarcasm, plainThreat, plainWavering,
} from './remarks.js';
import { verdicts } from './verdicts.js';

const own: Readonly<Record<string, readonly Construction[]>> = {
  absolutes: plainAbsolutes, accusation: plainAccusation, blame: plainBlame, 'breakup-wording': plainBreakup, emotion: plainEmotion, guilt: plainGuilt,
  insult: plainInsult, 'over-apology': plainOverApology, oversharing: plainOversharing, 'passive-aggressive': plainPassiveAggressive,
  pressure: plainPressure, sarcasm: plainSarcasm, threat: plainThreat, wavering: plainWavering,
};

/** What anybody would expect to be marked, said in the plainest way: constructions by rule. All of them are sure. */
export const plain: Readonly<Record<string, readonly Construction[]>> =
  Object.fromEntries(Object.entries(own).map(([rule, made]) => [rule, [...made, ...(verdicts[rule] ?? [])]]));
