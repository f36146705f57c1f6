import type { Language } from '../types.js';
import { compileTemplate, type CompiledTemplate } from './engine.js';
import { shape } from './shape.js';
import { TemplateError } from './templateProblems.js';

const compiled = new Map<string, CompiledTemplate>();

/** A short text of ours with terms in it (a clause, a reason), compiled once. A broken one is our own mistake, and throws. */
export function passage(language: Language, id: string, text: string): CompiledTemplate {
  const key = `${language}/${id}`;
  let found = compiled.get(key);
  if (!found) {
    const result = compileTemplate({ text, language, fields: shape, partials: {} });
    if (!result.ok) throw new TemplateError(result.problems.map(p => ({ ...p, partial: key })));
    found = result.template;
    compiled.set(key, found);
  }
  return found;
}
