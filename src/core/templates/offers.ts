import type { Terms } from '../terms/schema.js';
import type { Language } from '../types.js';
import { partialTemplate } from './builtin.js';
import { clauseText } from './clauses.js';
import { viewOf, type Register } from './view.js';

/** The kinds that have room for options, with those options that their own text grants already. */
const granted: Readonly<Record<string, readonly string[]>> = {
  'termination-agreement': ['options-handover'],
  'notice-letter': ['options-handover', 'options-briefing'],
  'confirmation-email': ['options-handover', 'options-briefing'],
  'retainer-nonrenewal': ['options-handover', 'options-briefing'],
  'notice-acknowledgement': ['options-handover', 'options-briefing'],
  'wind-down-note': ['options-handover'],
};

const heading: Readonly<Record<Language, string>> = { en: 'Transition', es: 'Transición' };

/** Of some clauses with options for the client, those that a kind of document has room for and does not grant already. */
export function offersFor(kind: string, options: readonly string[]): string[] {
  const already = Object.hasOwn(granted, kind) ? granted[kind] : undefined;
  return already === undefined ? [] : options.filter(o => o.startsWith('options-') && !already.includes(o));
}

/**
 * A letter with the clauses that were chosen: as a part of its own before the last one, which asks for the confirmation
 * and takes the next number; a letter without parts says them before its thanks.
 */
export function withOffers(body: string, offers: readonly string[], terms: Terms, register: Register): string {
  const text = offers.flatMap(id => clauseText(id, terms, register) ?? []).join('\n\n');
  if (text === '') return body;
  const last = [...body.matchAll(/^## (?:(\d+)\. )?/gm)].at(-1);
  if (last) {
    const number = last[1] === undefined ? undefined : Number(last[1]);
    const numbered = (n: number): string => number === undefined ? '' : `${number + n}. `;
    return `${body.slice(0, last.index)}## ${numbered(0)}${heading[register.language]}\n\n${text}\n\n## ${numbered(1)}${body.slice(last.index + last[0].length)}`;
  }
  const thanks = partialTemplate(register.language, 'thanks')?.render(viewOf(terms, register), register) ?? '';
  const at = thanks === '' ? -1 : body.lastIndexOf(thanks);
  return at < 0 ? body : `${body.slice(0, at)}${text}\n\n${body.slice(at)}`;
}
