import type { Terms } from '../terms/schema.js';
import type { IsoDate, Language } from '../types.js';
import { builtinPartials, builtinTemplate, fieldsFor, type TemplateSource } from './builtin.js';
import { withDefaults } from './defaults.js';
import { compileTemplate, type CompiledTemplate } from './engine.js';
import { exampleOf, helperSpecs, knownWords } from './helpers.js';
import { make, type ScaffoldResult } from './scaffold.js';
import type { Fields } from './shape.js';
import { sayProblem, TemplateError, type TemplateCode, type TemplateProblem } from './templateProblems.js';
import { registerOf, viewOf } from './view.js';

/** Something wrong in a person's own template. Lines and columns count from 1; the end is exclusive. */
export interface OwnTemplateProblem {
  readonly code: TemplateCode;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The `name` that is wrong, and what is `near` it, where something is. */
  readonly data: Readonly<Record<string, string>>;
  /** The partial it stands in, where it is not in the template itself. */
  readonly partial: string | undefined;
}

export interface CheckOptions {
  readonly language: Language;
  readonly kind: string;
  /** The person's own partials, by name; the built-in ones are there as well. */
  readonly partials?: Readonly<Record<string, string>> | undefined;
  /** The language of the messages. */
  readonly locale?: Language | undefined;
}

/** Everything a template could get wrong. Empty when it is sound. What only shows while rendering is found with the sample terms. */
export function checkTemplate(text: string, { language, kind, partials, locale = language }: CheckOptions): OwnTemplateProblem[] {
  const result = compileTemplate({ text, language, fields: fieldsFor(kind, true), partials: { ...builtinPartials(language), ...partials } });
  const problems = result.ok ? trial(result.template, language) : result.problems;
  return problems.map(p => ({
    code: p.code, message: sayProblem(p, locale), line: p.line, column: p.column, endLine: p.endLine, endColumn: p.endColumn, data: p.data, partial: p.partial,
  }));
}

/** What is wrong with the text that a sound template gives: there is too much of it. The day makes no difference. */
function trial(template: CompiledTemplate, language: Language): readonly TemplateProblem[] {
  const sample = { ...sampleTerms(language, '2026-01-15'), language };
  const register = registerOf(sample, language);
  try {
    template.render(viewOf(sample, register), register);
    return [];
  } catch (error) {
    if (error instanceof TemplateError) return error.problems;
    throw error;
  }
}

/** A built-in template for a person to change: without the parts that read private notes, which a template of one's own never does. */
export function templateToCopy(language: Language, kind: string): string | undefined {
  let open = 0;
  return builtinTemplate(language, kind)?.split('\n').filter(line => {
    if (open === 0 && !/^\{\{#if\b.*\bprivate\./.test(line)) return true;
    open += line.split('{{#if').length - line.split('{{/if').length;
    return false;
  }).join('\n');
}

/** Something to complete inside `{{…}}`. `insert` is what stands between the braces. */
export interface TemplateCompletion {
  readonly label: string;
  readonly kind: 'term' | 'list' | 'group' | 'helper' | 'partial' | 'word';
  readonly insert: string;
  readonly detail: string;
}

/** The terms, helpers, partials and (in Spanish) words that a template may use. `within` names the list whose items it stands in. */
export function templateCompletions(language: Language, { locale = language, within, partials = {} }: { locale?: Language; within?: string; partials?: Readonly<Record<string, string>> } = {}): TemplateCompletion[] {
  const top = fieldsFor('', true);
  const list = within === undefined ? undefined : top[within];
  const item = list?.type === 'list' && list.item !== 'text' ? list.item : {};
  return [
    ...terms(item, '', locale), ...terms(top, list?.type === 'list' ? '../' : '', locale),
    ...Object.entries(helperSpecs).filter(([, s]) => s.only === undefined || s.only === language)
      .map(([name, s]): TemplateCompletion => ({ label: name, kind: 'helper', insert: s.use === 'block' ? `#${name}` : name, detail: `${s.doc[locale]}: ${exampleOf(s, language)}` })),
    // Partials called item-… say one item of a list, and have no meaning elsewhere.
    ...Object.keys({ ...builtinPartials(language), ...partials }).filter(name => within !== undefined || !name.startsWith('item-')).map((name): TemplateCompletion => ({ label: name, kind: 'partial', insert: `> ${name}`, detail: `{{> ${name}}}` })),
    ...(language === 'es' ? knownWords.map((word): TemplateCompletion => ({ label: word, kind: 'word', insert: `you "${word}"`, detail: `{{you "${word}"}}` })) : []),
  ];
}

function terms(fields: Fields, prefix: string, locale: Language): TemplateCompletion[] {
  return Object.entries(fields).flatMap(([name, shape]): TemplateCompletion[] => {
    const label = `${prefix}${name}`;
    const own: TemplateCompletion = { label, kind: shape.type === 'list' || shape.type === 'group' ? shape.type : 'term', insert: label, detail: shape.doc[locale] };
    return shape.type === 'group' ? [own, ...terms(shape.fields, `${label}.`, locale)] : [own];
  });
}

/** Terms that show every part of a template, for *Preview with Sample Terms*. Names are made up. */
export function sampleTerms(language: Language, today: IsoDate): Terms {
  const es = language === 'es';
  return {
    client: { name: es ? 'Panadería La Ñ' : 'Harbour Bakery', contact: es ? 'Begoña Ruiz' : 'Rosa Field', email: 'hello@bakery.example' },
    provider: { name: es ? 'Estudio Norte' : 'North Studio', contact: es ? 'Ana Lago' : 'Ann Lee', email: 'ann@north.example' },
    contract: { title: es ? 'Mantenimiento de la web' : 'Website care plan', date: '2024-01-15', clause: '9.2', notice_days: 14 },
    situation: 'new_direction', reason: es ? 'mi actividad se centra ahora en otro tipo de trabajo' : 'my practice now focuses on a different kind of work',
    notice_date: today,
    deliverables: [{ title: es ? 'Portada' : 'Home page' }, { title: es ? 'Manual de marca' : 'Brand guide', status: 'accepted' }, { title: es ? 'Boletín' : 'Newsletter', status: 'excluded' }],
    outstanding_payments: [{ invoice: '2041', amount: '1200.00', currency: 'EUR' }, { invoice: es ? 'Depósito' : 'Deposit', amount: '300.00', currency: 'EUR', to: 'client' }],
    handover: [{ item: es ? 'Archivos fuente' : 'Source files', kind: 'file' }, { item: es ? 'Administración de la web' : 'CMS administration', kind: 'access' }],
    referrals: [{ name: es ? 'Inés Vidal' : 'Sam Fox', contact: 'sam@fox.example', consent: true }],
    personal_data: true, release: 'mutual', other_terms: [es ? 'ambas partes tratarán con reserva estas condiciones' : 'both sides keep these terms confidential'],
  };
}

/** A template filled with the sample terms, or what is wrong with it. */
export function previewTemplate(text: string, { language, kind, partials, locale = language }: CheckOptions, today: IsoDate): ScaffoldResult {
  const source: TemplateSource = { template: (l, k) => l === language && k === kind ? text : undefined, partials: () => partials ?? {} };
  return make(withDefaults(sampleTerms(language, today), kind, language, today, { noticeDays: 14, region: '' }), kind, undefined, locale, source);
}
