import { Recent } from '../../recent.js';
import type { Language } from '../../types.js';
import { examples as en } from './en.js';
import { examples as es } from './es.js';
import type { Pair } from './pair.js';
import { pairs as pairsEn } from './pairs.en.generated.js';
import { pairs as pairsEs } from './pairs.es.generated.js';

/** Sentences that could be sent as they stand, by rule: for a sentence that has too little in common with any pair. */
export const examples: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = { en, es };

/** What was wrong and how a professional says the same, by rule. */
export const pairs: Readonly<Record<Language, Readonly<Record<string, readonly Pair[]>>>> = { en: pairsEn, es: pairsEs };

/** With fewer words in common, a pair is about something else, and its details would only puzzle. */
const FEWEST_SHARED = 3;

interface Candidate { readonly address: string; readonly good: string; readonly words: ReadonlySet<string> }

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
const ready = new Map<string, readonly Candidate[]>();

/** Read when a rule first needs them; all rules' pairs for a finding that belongs to none (`undefined`). */
function candidatesOf(language: Language, rule: string | undefined): readonly Candidate[] {
  const key = `${language} ${rule ?? ''}`;
  const known = ready.get(key);
  if (known) return known;
  const own = rule === undefined ? Object.values(pairs[language]).flat() : pairs[language][rule] ?? [];
  const made = own.map(([address, bad, good]) => ({ address, good, words: new Set(wordsOf(`${bad} ${good}`)) }));
  ready.set(key, made);
  return made;
}

/**
 * How a professional says it: the rewrite of the pair that shares most words with the sentence, in the reader's form of
 * address where that makes no difference to what is shared; with too little in common, the first of the rule's examples.
 */
export function closestExample(language: Language, rule: string | undefined, sentence: string, address: string): string | undefined {
  return recent.get(`${language} ${rule ?? ''} ${address} ${sentence}`, () => ({ example: findClosest(language, rule, sentence, address) })).example;
}

/** The sentences that are marked stay the same while a person types elsewhere. */
const recent = new Recent<{ readonly example: string | undefined }>(50_000);

function findClosest(language: Language, rule: string | undefined, sentence: string, address: string): string | undefined {
  const words = new Set(wordsOf(sentence.slice(0, 1000)));
  let best: string | undefined;
  let most = 0;
  for (const c of candidatesOf(language, rule)) {
    let shared = 0;
    for (const word of c.words) if (words.has(word)) shared++;
    if (shared < FEWEST_SHARED) continue;
    const score = shared / Math.sqrt(c.words.size) + (c.address === address ? 0.4 : 0);
    if (score > most) {
      most = score;
      best = c.good;
    }
  }
  return best ?? examples[language][rule ?? 'may-read-as-reproach']?.[0];
}
