import { slips } from '../../nearest.js';
import { oncePer, Recent } from '../../recent.js';
import type { Rule } from '../../rule.js';
import type { Terms } from '../../terms/schema.js';
import type { TextRange } from '../../types.js';
import { factSentences } from './_text.js';

/** A name that is nearly, but not quite, one of the terms. */
export const rule: Rule = {
  id: 'facts/name-mismatch',
  severity: 'warning',
  scope: 'ours',
  text: {
    en: {
      title: 'Name mismatch',
      what: 'Marks a name in the text that differs by a letter or two from that of the client, of the provider or of one of their contacts.',
      why: 'A misspelled name is the first thing its owner sees, and in a contract it may be somebody else’s.',
      instead: 'Write the name as it stands in the terms, or correct it there.',
      messages: { differs: 'The terms spell this name “{name}”. Correct the one that is wrong.' },
      suggestions: { prose: 'Write “{name}”' },
    },
    es: {
      title: 'Nombre que no coincide',
      what: 'Señala en el texto un nombre que difiere en una o dos letras del nombre del cliente, del proveedor o de uno de sus contactos.',
      why: 'Un nombre mal escrito es lo primero que ve su dueño, y en un contrato puede ser el de otra persona.',
      instead: 'Escriba el nombre como figura en los datos o corríjalo allí.',
      messages: { differs: 'En los datos este nombre se escribe «{name}». Corrija el que esté mal.' },
      suggestions: { prose: 'Escribir «{name}»' },
    },
  },
  *check(doc) {
    const names = namesOf(doc.terms);
    if (names.byLetter.size === 0) return;
    for (const { text, start } of factSentences(doc)) {
      for (const slip of names.slips.get(text, () => slipsIn(text, names))) {
        const range = { start: start + slip.start, end: start + slip.end };
        yield { range, message: 'differs', data: { name: slip.name }, suggestions: [{ title: 'prose', edits: [{ ...range, text: slip.name }] }] };
      }
    }
  },
};

interface NamePart { readonly name: string; readonly words: readonly string[]; readonly at: number }
interface Slip extends TextRange { readonly name: string }
interface Names {
  readonly known: ReadonlySet<string>;
  /** By first letter, because a slip there is too rare to be worth looking for. */
  readonly byLetter: ReadonlyMap<string, readonly NamePart[]>;
  /** What was found in sentences read lately; offsets in the sentence. */
  readonly slips: Recent<readonly Slip[]>;
}

/** The names of a document, for as long as its front matter stands. */
const namesOf = oncePer((terms: Terms): Names => {
  const names = knownNames(terms);
  const wanted = names.map(name => ({ name, words: name.split(/\s+/) })).filter(({ name, words }) => (words.length > 1 || name.length > 8) && words.every(w => /^\p{Lu}/u.test(w) || w.length < 4));
  const byLetter = new Map<string, NamePart[]>();
  for (const { name, words } of wanted) for (const [at, word] of words.entries()) if (word.length > 3) byLetter.set(word[0]!, [...byLetter.get(word[0]!) ?? [], { name, words, at }]);
  return { known: new Set(names.flatMap(n => n.split(/\s+/)).map(w => fold(plain(w)))), byLetter, slips: new Recent(100_000) };
});

function slipsIn(text: string, { known, byLetter }: Names): Slip[] {
  const found: Slip[] = [];
  for (const m of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&'’-]{2,}/gu)) {
    const word = m[0].replace(/['’]s$/, '');
    for (const { name, words, at } of byLetter.get(word[0]!) ?? []) {
      if (known.has(fold(word)) || !isSlip(word, plain(words[at]!))) continue;
      const before = surrounding(text.slice(0, m.index), words.slice(0, at), true);
      // The full stop of “Inc.” belongs to the name, and may be the sentence's own as well.
      const stop = words[at]!.slice(plain(words[at]!).length);
      const own = text.startsWith(stop, m.index + word.length) ? stop.length : 0;
      const after = surrounding(text.slice(m.index + word.length + own), words.slice(at + 1), false);
      if (before === undefined || after === undefined) continue;
      found.push({ name, start: m.index - before, end: m.index + word.length + own + after });
    }
  }
  return found;
}

function knownNames(terms: Terms): string[] {
  const all = [terms.client?.name, terms.client?.contact, terms.provider?.name, terms.provider?.contact, ...(terms.referrals ?? []).map(r => r.name)];
  return [...new Set(all.filter(n => n !== undefined).map(n => n.trim()))].filter(n => !/[\r\n@{}[\]]/.test(n));
}

/** How many characters the other words of the name take up, if they stand there; undefined if they don't. */
function surrounding(text: string, words: readonly string[], before: boolean): number | undefined {
  if (words.length === 0) return 0;
  const pattern = words.map(w => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[ \\u00A0]');
  return new RegExp(before ? `(?<![\\p{L}\\p{N}])${pattern}[ \\u00A0]$` : `^[ \\u00A0]${pattern}(?![\\p{L}\\p{N}])`, 'iu').exec(text)?.[0].length;
}

/** Whether a word is a slip of the other: same capital, hardly longer or shorter, and neither its plural nor its form without accents in capitals. */
function isSlip(word: string, right: string): boolean {
  const [a, b] = [fold(word), fold(right)];
  if (a === b || a === `${b}s` || `${a}s` === b || Math.abs(a.length - b.length) > 2) return false;
  if (word.toUpperCase() === word && bare(word) === bare(right)) return false;
  return slips(a, b) <= (right.length > 6 ? 2 : 1);
}

/** A word of a name without what closes it: `Inc.` as it stands in the middle of a sentence, `Acme,` without its comma. */
const plain = (word: string): string => word.replace(/[^\p{L}\p{N}]+$/u, '');
const fold = (s: string): string => s.toLowerCase();
const bare = (s: string): string => fold(s).normalize('NFD').replace(/\p{M}/gu, '');
