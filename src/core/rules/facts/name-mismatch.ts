import type { TerminationDocument } from '../../document/document.js';
import { slips } from '../../nearest.js';
import type { Rule } from '../../rule.js';
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
    const names = knownNames(doc);
    const searched = names.map(name => ({ name, words: name.split(/\s+/) })).filter(({ name, words }) => (words.length > 1 || name.length > 8) && words.every(w => /^\p{Lu}/u.test(w) || w.length < 4));
    if (searched.length === 0) return;
    const known = new Set(names.flatMap(n => [n, ...n.split(/\s+/)]).map(fold));
    for (const { text, start } of factSentences(doc)) {
      const words = [...text.matchAll(/[\p{L}\p{N}&][\p{L}\p{N}&'’-]*/gu)].map(m => ({ at: m.index, word: m[0].replace(/['’]s$/, '') }));
      for (const { name, words: wanted } of searched) {
        for (let i = 0; i + wanted.length <= words.length; i++) {
          const part = words.slice(i, i + wanted.length);
          if (!isNearly(part.map(p => p.word), wanted, known)) continue;
          const end = part.at(-1)!.at + part.at(-1)!.word.length;
          if (part.some((p, k) => k > 0 && !/^[ \u00A0]$/.test(text.slice(part[k - 1]!.at + part[k - 1]!.word.length, p.at)))) continue;
          const range = { start: start + part[0]!.at, end: start + end };
          yield { range, message: 'differs', data: { name }, suggestions: [{ title: 'prose', edits: [{ ...range, text: name }] }] };
        }
      }
    }
  },
};

function knownNames({ terms }: TerminationDocument): string[] {
  const all = [terms.client?.name, terms.client?.contact, terms.provider?.name, terms.provider?.contact, ...(terms.referrals ?? []).map(r => r.name)];
  return [...new Set(all.filter(n => n !== undefined).map(n => n.trim()))].filter(n => !/[\r\n@{}[\]]/.test(n));
}

/** All words but one the same, and that one a slip of it: same capital, hardly longer or shorter, and no name of its own. */
function isNearly(words: readonly string[], wanted: readonly string[], known: ReadonlySet<string>): boolean {
  const different = words.flatMap((w, i) => fold(w) === fold(wanted[i]!) ? [] : [i]);
  if (different.length !== 1) return false;
  const word = words[different[0]!]!;
  const right = wanted[different[0]!]!;
  if (!/^\p{Lu}/u.test(word) || right.length < 4 || known.has(fold(word)) || fold(word) === `${fold(right)}s` || `${fold(word)}s` === fold(right)) return false;
  if (word.toUpperCase() === word && bare(word) === bare(right)) return false;
  return word.charAt(0) === right.charAt(0) && slips(fold(word), fold(right)) <= (right.length > 6 ? 2 : 1) && !/^\d/.test(right);
}

const fold = (s: string): string => s.toLowerCase();
const bare = (s: string): string => fold(s).normalize('NFD').replace(/\p{M}/gu, '');
