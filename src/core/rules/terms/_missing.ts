import type { TerminationDocument } from '../../document/document.js';
import type { TermPath } from '../../document/yaml.js';
import type { Rule, RuleContext, RuleText } from '../../rule.js';
import { guessFor } from '../../terms/describe.js';
import { insertTerm, soundYaml } from '../../terms/edits.js';
import type { Language } from '../../types.js';

/** Whether a term is there in some form: a value, an unfilled place, or something that another rule already objects to. */
function isThere(doc: TerminationDocument, path: TermPath): boolean {
  let value: unknown = doc.terms;
  for (const step of path) value = typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
  if (value !== undefined) return true;
  const above = path.map((_, i) => path.slice(0, i + 1));
  if (above.some(p => doc.unfilled.has(p.join('.')))) return true;
  return doc.issues.some(i => above.some(p => same(i.path, p) || (i.code === 'unknown_key' && same([...i.path.slice(0, -1), guessFor(i) ?? ''], p))));
}

function same(a: TermPath, b: TermPath): boolean {
  return a.length === b.length && a.every((step, i) => step === b[i]);
}

export interface MissingTerm {
  readonly path: readonly string[];
  /** Whether this document needs it; by default, all do. */
  readonly needed?: (doc: TerminationDocument) => boolean;
  /** What the quick fix writes, as YAML for one line, with what its title says about it. */
  readonly offer: (doc: TerminationDocument, context: RuleContext) => { readonly yaml: string; readonly data?: Readonly<Record<string, string>> };
  readonly text: Readonly<Record<Language, Omit<RuleText, 'messages' | 'suggestions'> & { readonly message: string; readonly suggestion: string }>>;
}

/** Whether the kind of this document can't do without the term. A kind that is only nearly named counts as the one it is near to. */
export function neededBy(term: 'notice_date' | 'last_working_day' | 'deliverables' | 'outstanding_payments'): (doc: TerminationDocument) => boolean {
  return doc => doc.declared?.nearest.needs.includes(term) ?? false;
}

/** A rule for a term that must be there. */
export function missingTerm(id: string, term: MissingTerm): Rule {
  const text = (language: Language): RuleText => {
    const { message, suggestion, ...rest } = term.text[language];
    return { ...rest, messages: { missing: message }, suggestions: { add: suggestion } };
  };
  return {
    id, severity: 'warning', scope: 'ours', text: { en: text('en'), es: text('es') },
    *check(doc, context) {
      if (!soundYaml(doc) || (term.needed && !term.needed(doc)) || isThere(doc, term.path)) return;
      const { yaml, data } = term.offer(doc, context);
      const edit = insertTerm(doc, term.path, yaml);
      yield { range: doc.rangeOf(term.path), message: 'missing', suggestions: edit ? [{ title: 'add', edits: [edit], data: data ?? {} }] : [] };
    },
  };
}
