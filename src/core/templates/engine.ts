import Handlebars from 'handlebars';
import type { Language } from '../types.js';
import { checkProgram, type Node } from './checkTemplate.js';
import { helpersFor, helperSpecs } from './helpers.js';
import { tidy } from './markdown.js';
import type { Fields } from './shape.js';
import { TemplateError, type TemplateProblem } from './templateProblems.js';
import type { Register, View } from './view.js';

/** A letter is a few kilobytes. What comes near these bounds is a mistake or an attack. In UTF-16 code units. */
const MAX_TEMPLATE = 100_000;
const MAX_OUTPUT = 200_000;
/** All that blocks and partials write, counted once for each level they are nested in. */
const MAX_WORK = 4_000_000;
const MAX_CALLS = 50_000;

export interface CompileInput {
  readonly text: string;
  readonly language: Language;
  readonly fields: Fields;
  readonly partials: Readonly<Record<string, string>>;
}

/** A template that was found sound. `render` is pure; it throws a TemplateError where the output is out of bounds. */
export interface CompiledTemplate { render(view: View, register: Register): string }

export type Compiled = { readonly ok: true; readonly template: CompiledTemplate } | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

const noHelpers = Object.fromEntries(['helperMissing', 'blockHelperMissing', 'with', 'lookup', 'log'].map(name => [name, false]));
const known = Object.fromEntries(Object.keys(helperSpecs).map(name => [name, true]));

/**
 * Compiles a template on a Handlebars of its own, locked down: only our helpers, no prototype, no dynamic partials.
 * Everything it could get wrong is found here, with line and column, before anything is rendered.
 */
export function compileTemplate(input: CompileInput): Compiled {
  const parsed = parse(input.text, undefined);
  if ('problem' in parsed) return { ok: false, problems: [parsed.problem] };
  const partials = new Map<string, Node>();
  for (const [name, text] of Object.entries(input.partials)) {
    const p = parse(text, name);
    if ('problem' in p) return { ok: false, problems: [p.problem] };
    partials.set(name, p.program);
  }
  const problems = checkProgram({ program: parsed.program, language: input.language, fields: input.fields, partials });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, template: compiled(input) };
}

function compiled({ text, partials }: CompileInput): CompiledTemplate {
  const env = Handlebars.create();
  for (const name of Object.keys(env.helpers)) env.unregisterHelper(name);
  const options: CompileOptions = { noEscape: true, strict: true, preventIndent: true, knownHelpersOnly: true, knownHelpers: { ...noHelpers, ...known } };
  const main = env.compile<View>(text, options);
  const parts = Object.entries(partials).map(([name, t]) => [name, env.compile<View>(t, options)] as const);
  return {
    render(view, register) {
      const spend = budget();
      const metered = parts.map(([name, run]) => [name, (context: View, o?: Handlebars.RuntimeOptions): string => spend(run(context, o))]);
      const output = main(view, {
        helpers: helpersFor(register, spend),
        partials: Object.fromEntries(metered) as Record<string, Handlebars.Template>,
      });
      if (output.length > MAX_OUTPUT) throw tooLong();
      return tidy(output);
    },
  };
}

/** Counts what is written on the way, so that partials that include partials that include partials end in time. */
function budget(): (text: string) => string {
  let work = 0;
  let calls = 0;
  return text => {
    work += text.length;
    if (++calls > MAX_CALLS || work > MAX_WORK || text.length > MAX_OUTPUT) throw tooLong();
    return text;
  };
}

function tooLong(): TemplateError {
  return new TemplateError([{ code: 'too_long', data: {}, line: 1, column: 1, endLine: 1, endColumn: 1 }]);
}

function parse(text: string, partial: string | undefined): { readonly program: Node } | { readonly problem: TemplateProblem } {
  if (text.length > MAX_TEMPLATE) return { problem: { code: 'too_long', data: {}, line: 1, column: 1, endLine: 1, endColumn: 1, partial } };
  try {
    return { program: Handlebars.parse(text) as unknown as Node };
  } catch (error) {
    return { problem: { ...syntaxProblem(text, error as Error & { lineNumber?: number; column?: number; endLineNumber?: number; endColumn?: number }), partial } };
  }
}

/**
 * Where a syntax error stands. Handlebars gives a line and column for some; for the rest only a line and a drawing,
 * whose last words before the arrow we look for in that line.
 */
function syntaxProblem(text: string, error: Error & { lineNumber?: number; column?: number; endLineNumber?: number; endColumn?: number }): TemplateProblem {
  const [first = '', drawing = '', arrow = ''] = error.message.split('\n');
  const drawn = /on line (\d+)/.exec(first);
  const line = error.lineNumber ?? Number(drawn?.[1] ?? 1);
  const source = text.split('\n')[line - 1] ?? '';
  let column = (error.column ?? 0) + 1;
  if (error.lineNumber === undefined) {
    const before = drawing.slice(0, arrow.length - 1).replace(/^\.\.\./, '');
    for (let length = Math.min(before.length, source.length); length > 0; length--) {
      const at = source.indexOf(before.slice(-length));
      if (at < 0) continue;
      column = at + length + 1;
      break;
    }
  }
  const detail = drawn ? (source.trim() || drawing).slice(0, 60) : first.replace(/ - \d+:\d+$/, '').slice(0, 120);
  return { code: 'syntax', data: { detail }, line, column, endLine: error.endLineNumber ?? line, endColumn: Math.max(column + 1, error.endColumn === undefined ? source.length + 1 : error.endColumn + 1) };
}
