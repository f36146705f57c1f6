import { kindById, kinds } from '../kinds.js';
import type { Language } from '../types.js';
import files from 'glob:../../../templates/*.hbs';
import { compileTemplate, type Compiled, type CompiledTemplate } from './engine.js';
import { privateShape, shape, type Fields } from './shape.js';
import { TemplateError } from './templateProblems.js';

/** A person's own templates, handed in by an adapter; only from a workspace that is trusted. */
export interface TemplateSource {
  /** The text of `<lang>/<kind>.md.hbs`, if the person has one. */
  template(language: Language, kind: string): string | undefined;
  /** Their partials by name; each goes before a built-in one of that name. */
  partials?(language: Language): Readonly<Record<string, string>>;
  /** The kinds there are templates for, their own and ours. */
  kinds?(language: Language): readonly string[];
}

/** The partials that come with us: `templates/<lang>/partials/<name>.md.hbs`. */
export function builtinPartials(language: Language): Readonly<Record<string, string>> {
  const prefix = `${language}/partials/`;
  return Object.fromEntries(Object.entries(files).flatMap(([path, text]) =>
    path.startsWith(prefix) ? [[path.slice(prefix.length, -'.md.hbs'.length), text]] : []));
}

/** The text of a built-in template, for *Customize Template*. */
export function builtinTemplate(language: Language, kind: string): string | undefined {
  const path = `${language}/${kind}.md.hbs`;
  return Object.hasOwn(files, path) ? files[path] : undefined;
}

/** The kinds that there is a template for in both languages, in the order of pickers. */
export const kindsWithTemplate = kinds.filter(k => (['en', 'es'] as const).every(l => builtinTemplate(l, k.id) !== undefined));

/** What a template of this kind may read. A person's own template never reads the private notes. */
export function fieldsFor(kind: string, own: boolean): Fields {
  return !own && kindById(kind)?.private ? { ...shape, ...privateShape } : shape;
}

const compiledKinds = new Map<string, CompiledTemplate>();

/** A built-in template or partial, compiled once. A broken one is our own mistake, and throws. */
function builtin(language: Language, name: string, text: string, fields: Fields): CompiledTemplate {
  const key = `${language}/${name}`;
  let template = compiledKinds.get(key);
  if (!template) {
    const result = compileTemplate({ text, language, fields, partials: builtinPartials(language) });
    if (!result.ok) throw new TemplateError(result.problems);
    template = result.template;
    compiledKinds.set(key, template);
  }
  return template;
}

/** The template for a kind, the person's own first; undefined where there is none. `own` tells whose it is. */
export function templateFor(language: Language, kind: string, source?: TemplateSource): (Compiled & { readonly own: boolean }) | undefined {
  const own = source?.template(language, kind);
  const text = own ?? builtinTemplate(language, kind);
  if (text === undefined) return undefined;
  // Ours may read private notes; a partial of the person's own never stands where it could.
  const partials = own === undefined && kindById(kind)?.private ? {} : source?.partials?.(language) ?? {};
  if (own === undefined && Object.keys(partials).length === 0) return { ok: true, own: false, template: builtin(language, kind, text, fieldsFor(kind, false)) };
  return { ...compileTemplate({ text, language, fields: fieldsFor(kind, true), partials: { ...builtinPartials(language), ...partials } }), own: true };
}

/** A built-in partial on its own: a derived section is the partial `section-<name>`, a thank-you is `thanks`. */
export function partialTemplate(language: Language, name: string): CompiledTemplate | undefined {
  const partials = builtinPartials(language);
  return Object.hasOwn(partials, name) ? builtin(language, `partials/${name}`, partials[name]!, shape) : undefined;
}
