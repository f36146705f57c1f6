import en from '../../../snippets/clauses/en.json';
import es from '../../../snippets/clauses/es.json';
import type { Terms } from '../terms/schema.js';
import type { Language } from '../types.js';
import { passage } from './passage.js';
import { registerOf, viewOf, type Register, type View } from './view.js';

/** A passage to insert. `body` is in VS Code's snippet syntax: what the terms don't say is a tab stop. */
export interface Clause {
  /** The same in both languages: `options-briefing`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The heading it stands under in a picker, in the clause's language. */
  readonly group: string;
  readonly body: string;
}

interface Source { readonly id: string; readonly group: string; readonly title: string; readonly description: string; readonly body: string }

const sources: Readonly<Record<Language, readonly Source[]>> = { en, es };

const groups: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  opening: { en: 'Openings', es: 'Comienzos' },
  decision: { en: 'The decision', es: 'La decisión' },
  reason: { en: 'General reasons', es: 'Motivos generales' },
  notice: { en: 'Notice', es: 'Preaviso' },
  deliverables: { en: 'Deliverables', es: 'Entregables' },
  payments: { en: 'Payments', es: 'Pagos' },
  options: { en: 'Options for the client', es: 'Opciones para el cliente' },
  thanks: { en: 'Thanks', es: 'Agradecimiento' },
  firm: { en: 'Holding firm', es: 'Mantener la decisión' },
  closing: { en: 'Closings', es: 'Cierres' },
  agreement: { en: 'Agreement clauses', es: 'Cláusulas de acuerdo' },
};

/** The clauses of a language, in order of groups, in the voice and register of the terms and with their facts filled in. */
export function clauses(language: Language, terms: Terms = {}): Clause[] {
  const register = registerOf({ ...terms, language: terms.language?.startsWith(language) ? terms.language : language }, language);
  const view = viewOf(terms, register);
  return sources[language].map(s => ({
    id: s.id, title: s.title, description: s.description,
    group: groups[s.group]?.[language] ?? s.group,
    body: asSnippet(textOf(language, s, view, register)),
  }));
}

/** One clause as text, with `[[places]]` where the terms say nothing; undefined for an id that is none of ours. */
export function clauseText(id: string, terms: Terms, register: Register): string | undefined {
  const source = sources[register.language].find(s => s.id === id);
  return source && textOf(register.language, source, viewOf(terms, register), register);
}

function textOf(language: Language, { id, body }: Source, view: View, register: Register): string {
  return passage(language, `clauses/${id}`, body).render(view, register);
}

/** Escapes what a snippet would read as its own syntax, and turns each unfilled place into a tab stop that still shows it. */
function asSnippet(text: string): string {
  let stop = 0;
  return text.replace(/\\(?=[$}\\])|[$}]/g, '\\$&').replace(/\[\[([^[\]\r\n]{1,200})\]\]/g, place => `\${${++stop}:${place}}`);
}
