import { isFamiliar } from './formality.js';
import { spanishForm, spanishForms } from './spanishForms.js';
import type { Register } from './view.js';
import { joinList } from './words.js';
import type { Language } from '../types.js';

/** A problem while rendering, said by a helper; the engine adds where. */
export class TemplateFault extends Error {}

/** How a helper may be called. `list` asks for a list of the terms first; `words` are texts in quotes. */
export interface HelperSpec {
  readonly doc: Readonly<Record<Language, string>>;
  readonly example: string;
  /** The example for a Spanish template, where it holds words of the text. */
  readonly exampleEs?: string;
  readonly params: { readonly min: number; readonly max: number };
  readonly use: 'inline' | 'block' | 'condition';
  readonly first?: 'list' | 'words' | 'text';
  /** The only language it makes sense in. */
  readonly only?: Language;
}

/** Every helper there is. The engine knows no others. */
export const helperSpecs: Readonly<Record<string, HelperSpec>> = {
  if: { use: 'block', params: { min: 1, max: 1 }, example: '{{#if reason}}…{{else}}…{{/if}}', doc: { en: 'Only where the term is there', es: 'Solo si el término existe' } },
  unless: { use: 'block', params: { min: 1, max: 1 }, example: '{{#unless reason}}…{{/unless}}', doc: { en: 'Only where the term is absent', es: 'Solo si el término falta' } },
  each: { use: 'block', first: 'list', params: { min: 1, max: 1 }, example: '{{#each pending}}- {{title}}\n{{/each}}', doc: { en: 'Once for each item', es: 'Una vez por elemento' } },
  eq: { use: 'condition', first: 'text', params: { min: 2, max: 2 }, example: '{{#if (eq situation "budget")}}', doc: { en: 'Whether a term is exactly this', es: 'Si un término es exactamente esto' } },
  any: { use: 'condition', params: { min: 1, max: 9 }, example: '{{#if (any owed refunds)}}', doc: { en: 'Whether one of them is there', es: 'Si existe alguno de ellos' } },
  all: { use: 'condition', params: { min: 1, max: 9 }, example: '{{#if (all reason contract.title)}}', doc: { en: 'Whether all of them are there', es: 'Si existen todos' } },
  fill: { use: 'inline', first: 'text', params: { min: 2, max: 2 }, example: '{{fill contract.clause "clause"}}', exampleEs: '{{fill contract.clause "cláusula"}}', doc: { en: 'The term, or a place to fill in', es: 'El término o un hueco por rellenar' } },
  i: { use: 'inline', first: 'words', params: { min: 2, max: 2 }, example: '{{i "I confirm" "we confirm"}}', exampleEs: '{{i "confirmo" "confirmamos"}}', doc: { en: 'First person, singular or plural', es: 'Primera persona, singular o plural' } },
  you: { use: 'inline', first: 'words', params: { min: 1, max: 1 }, only: 'es', example: '{{you "le"}}', doc: { en: 'The form for tú, vos, ustedes or vosotros of the word for usted', es: 'La forma de tú, vos, ustedes o vosotros de la palabra para usted' } },
  register: { use: 'inline', first: 'words', params: { min: 2, max: 2 }, example: '{{register "Best wishes" "Yours sincerely"}}', exampleEs: '{{register "Un saludo cordial" "Atentamente"}}', doc: { en: 'Familiar, or formal', es: 'Trato familiar o formal' } },
  list: { use: 'inline', first: 'list', params: { min: 1, max: 2 }, example: '{{list pending "title"}}', doc: { en: 'The items in one phrase: a, b and c', es: 'Los elementos en una frase: a, b y c' } },
  plural: { use: 'inline', first: 'list', params: { min: 3, max: 3 }, example: '{{plural owed "this invoice" "these invoices"}}', exampleEs: '{{plural owed "esta factura" "estas facturas"}}', doc: { en: 'One form for one item or none, another for several', es: 'Una forma para uno o ninguno, otra para varios' } },
  days: { use: 'inline', first: 'text', params: { min: 3, max: 3 }, example: '{{days cure_days "day" "days"}}', exampleEs: '{{days cure_days "día" "días"}}', doc: { en: 'A number of days with its word', es: 'Un número de días con su palabra' } },
  number: { use: 'inline', params: { min: 0, max: 0 }, example: '## {{number}}. …', doc: { en: 'The next number: 1, 2, 3…', es: 'El número siguiente: 1, 2, 3…' } },
};

/** How a helper is called in a template of this language. */
export function exampleOf({ example, exampleEs }: HelperSpec, language: Language): string {
  return language === 'es' ? exampleEs ?? example : example;
}

interface Block { readonly fn: (context: unknown, options?: unknown) => string; readonly inverse: (context: unknown) => string; readonly data?: Record<string, unknown> }
type Helper = (this: unknown, ...args: unknown[]) => unknown;

const there = (value: unknown): boolean => Array.isArray(value) ? value.length > 0 : Boolean(value);
const str = (value: unknown): string => typeof value === 'string' ? value : '';
const items = (value: unknown): readonly unknown[] => Array.isArray(value) ? value as unknown[] : [];

/** The helpers for one document. `spend` is told of all that is written, and throws when it is too much. */
export function helpersFor(register: Register, spend: (text: string) => string): Readonly<Record<string, Helper>> {
  let count = 0;
  const block = (args: unknown[]): Block => args.at(-1) as Block;
  return {
    if(...args) {
      return spend(there(args[0]) ? block(args).fn(this) : block(args).inverse(this));
    },
    unless(...args) {
      return spend(there(args[0]) ? block(args).inverse(this) : block(args).fn(this));
    },
    each(...args) {
      const list = items(args[0]);
      const { fn, inverse, data } = block(args);
      if (list.length === 0) return spend(inverse(this));
      return list.map((item, i) => spend(fn(item, { data: { ...data, first: i === 0, last: i === list.length - 1 } }))).join('');
    },
    eq: (a, b) => str(a) === str(b),
    any: (...args) => args.slice(0, -1).some(there),
    all: (...args) => args.slice(0, -1).every(there),
    fill: (value, label) => there(value) ? str(value) : `[[${str(label)}]]`,
    i: (one, several) => str(register.voice === 'we' ? several : one),
    you(word) {
      const form = spanishForm(str(word), register.formality);
      if (form === undefined) throw new TemplateFault(str(word));
      return form;
    },
    register: (close, formal) => str(isFamiliar(register.formality) ? close : formal),
    list: (list, key) => joinList(items(list).map(i => str(typeof key === 'string' ? (i as Record<string, unknown>)[key] : i)), register.language),
    // None is a place still to be filled in: one.
    plural: (list, one, several) => str(items(list).length > 1 ? several : one),
    days: (n, one, several) => `${str(n)} ${str(n) === '1' ? str(one) : str(several)}`,
    number: () => String(++count),
  };
}

/** The words `you` knows, for checks and completions. */
export const knownWords: readonly string[] = Object.keys(spanishForms);
