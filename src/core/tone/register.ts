import type { Language } from '../types.js';

/** How the reader is addressed. English has one form. */
export type Address = 'you' | 'tú' | 'vos' | 'usted' | 'ustedes' | 'vosotros';

/** Words that only go with one form of address. Forms that two of them share (su, le, quiere) are left out. */
const marks: Readonly<Record<Exclude<Address, 'you'>, RegExp>> = {
  'tú': /(?<!\p{L})(?:tú|ti|contigo|tu|tus|tuy[oa]s?|te|eres|tienes|has|puedes|quieres|debes|sabes|\p{L}{3,}(?:aste|iste))(?!\p{L})/giu,
  vos: /(?<!\p{L})(?:vos|sos|tenés|podés|querés|debés|sabés|\p{L}{2,}(?:[ae]me|[ií]me|ate|ete)lo?|\p{L}{2,}[áéí]s)(?!\p{L})/giu,
  usted: /(?<!\p{L})(?:usted|ud|vd|señora?|don|doña|estimad[oa]|le|su|sus)(?!\p{L})/giu,
  ustedes: /(?<!\p{L})(?:ustedes|uds|vds|señores|señoras|estimad[oa]s|les)(?!\p{L})/giu,
  vosotros: /(?<!\p{L})(?:vosotr[oa]s|vuestr[oa]s?|os|sois|habéis|tenéis|podéis|queréis|\p{L}{2,}(?:asteis|isteis|áis|éis))(?!\p{L})/giu,
};

/** How sure a mark is: `su` and `le` may mean a third person, `os` and `habéis` can't. */
const weights: Readonly<Record<Exclude<Address, 'you'>, number>> = { 'tú': 2, vos: 2, usted: 1, ustedes: 2, vosotros: 3 };

/** Verb endings that vos shares with vosotros and with the future tense of tú: not marks of vos. */
const notVos = /(?:áis|éis|rás|ás)$/iu;

/** The form of address of a text, by what most of its words agree on. `usted` where nothing tells. Reads the first 20,000 characters. */
export function addressOf(text: string, language: Language): Address {
  if (language === 'en') return 'you';
  const part = text.slice(0, 20_000).normalize('NFC');
  let best: Address = 'usted';
  let most = 0;
  for (const [address, mark] of Object.entries(marks) as [Exclude<Address, 'you'>, RegExp][]) {
    let count = 0;
    for (const [word] of part.matchAll(mark)) if (address !== 'vos' || !notVos.test(word)) count++;
    if (count * weights[address] > most) {
      most = count * weights[address];
      best = address;
    }
  }
  return best;
}
