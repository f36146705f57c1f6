import { nearest } from '../nearest.js';
import type { Language } from '../types.js';
import { helperSpecs, knownWords, type HelperSpec } from './helpers.js';
import { spanishForm } from './spanishForms.js';
import type { Fields, Shape } from './shape.js';
import type { TemplateCode, TemplateProblem } from './templateProblems.js';

/** The part of Handlebars' syntax tree that a template of ours may use. */
export interface Node {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number; readonly column: number }; readonly end: { readonly line: number; readonly column: number } };
  readonly body?: readonly Node[];
  readonly path?: Node;
  readonly name?: Node;
  readonly params?: readonly Node[];
  readonly hash?: { readonly pairs: readonly { readonly key: string }[] };
  readonly program?: Node;
  readonly inverse?: Node;
  readonly blockParams?: readonly string[];
  readonly original?: unknown;
  readonly parts?: readonly string[];
  readonly depth?: number;
  readonly data?: boolean;
}

export interface CheckInput {
  readonly program: Node;
  readonly language: Language;
  readonly fields: Fields;
  readonly partials: ReadonlyMap<string, Node>;
}

/** Where a name is looked up: the fields at the top, those of an item inside `each`, or an item that is itself text. */
type Scope = Fields | 'text';

/**
 * Finds whatever a template may not do before it is ever run: names that are no term (inside conditions too, which
 * Handlebars' own strict mode misses), unknown helpers and partials, wrong arguments, partials that include themselves.
 */
export function checkProgram(input: CheckInput): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const done = new Set<string>();
  new Walker(input, problems, done, [], undefined).program(input.program, [input.fields]);
  return problems;
}

class Walker {
  constructor(
    private readonly input: CheckInput,
    private readonly problems: TemplateProblem[],
    private readonly done: Set<string>,
    private readonly open: readonly string[],
    private readonly partial: string | undefined,
  ) {}

  program(program: Node | undefined, scopes: readonly Scope[]): void {
    for (const node of program?.body ?? []) this.statement(node, scopes);
  }

  private statement(node: Node, scopes: readonly Scope[]): void {
    switch (node.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return;
      case 'MustacheStatement':
        return this.mustache(node, scopes);
      case 'BlockStatement':
        return this.block(node, scopes);
      case 'PartialStatement':
        return this.include(node, scopes);
      default:
        return this.report(node, 'not_supported', String(node.name?.original ?? node.path?.original ?? node.type));
    }
  }

  private mustache(node: Node, scopes: readonly Scope[]): void {
    const name = String(node.path?.original);
    const spec = this.helper(node.path!);
    if (spec) {
      if (spec.use !== 'inline') return this.report(node, 'wrong_arguments', name, { example: spec.example });
      return this.call(node, name, spec, scopes);
    }
    if ((node.params?.length ?? 0) > 0 || (node.hash?.pairs.length ?? 0) > 0) return this.unknownHelper(node.path!, name);
    const shape = this.resolve(node.path!, scopes, Object.keys(helperSpecs));
    if (shape && shape.type !== 'text') this.report(node.path!, 'not_text', name);
  }

  private block(node: Node, scopes: readonly Scope[]): void {
    const name = String(node.path?.original);
    const spec = this.helper(node.path!);
    if (!spec) this.unknownHelper(node.path!, name);
    else if (spec.use !== 'block') this.report(node, 'wrong_arguments', name, { example: spec.example });
    else if ((node.program?.blockParams?.length ?? 0) > 0) this.report(node, 'not_supported', 'as |…|');
    else this.call(node, name, spec, scopes);
    let inner = scopes;
    if (name === 'each' && node.params?.[0]) {
      const shape = this.resolve(node.params[0], scopes, [], true);
      inner = [shape?.type === 'list' ? shape.item : {}, ...scopes];
      if (shape?.type !== 'list') return;
    }
    this.program(node.program, inner);
    this.program(node.inverse, scopes);
  }

  private call(node: Node, name: string, spec: HelperSpec, scopes: readonly Scope[]): void {
    const params = node.params ?? [];
    const wrong = (): void => this.report(node, 'wrong_arguments', name, { example: spec.example });
    if (params.length < spec.params.min || params.length > spec.params.max || (node.hash?.pairs.length ?? 0) > 0 || (spec.only !== undefined && spec.only !== this.input.language)) return wrong();
    for (const [i, param] of params.entries()) {
      if (param.type === 'StringLiteral') {
        if (i === 0 && (spec.first === 'list' || spec.first === 'text' || spec.use === 'block')) return wrong();
        continue;
      }
      if (param.type === 'SubExpression') {
        const inner = this.helper(param.path!);
        const innerName = String(param.path?.original);
        if (!inner) this.unknownHelper(param.path!, innerName);
        else if (inner.use !== 'condition') this.report(param, 'wrong_arguments', innerName, { example: inner.example });
        else if (spec.first !== undefined) wrong();
        else this.call(param, innerName, inner, scopes);
        continue;
      }
      if (param.type !== 'PathExpression' || spec.first === 'words' || (i > 0 && spec.first !== undefined)) return wrong();
      const shape = this.resolve(param, scopes, []);
      if (!shape) continue;
      if (spec.first === 'list' && shape.type !== 'list') this.report(param, 'not_list', String(param.original));
      if (spec.first === 'text' && shape.type !== 'text') this.report(param, 'not_text', String(param.original));
      if (name === 'list' && shape.type === 'list') this.listKey(node, params[1], shape.item, wrong);
    }
    if (name === 'you') this.word(params[0]!);
  }

  private listKey(node: Node, key: Node | undefined, item: Scope, wrong: () => void): void {
    if (item === 'text') return key === undefined ? undefined : wrong();
    if (key === undefined) return wrong();
    const name = String(key.original);
    if (!Object.hasOwn(item, name)) this.report(key, 'unknown_term', name, near(name, Object.keys(item)));
  }

  private word(param: Node): void {
    const word = String(param.original);
    if (spanishForm(word, 'usted') === undefined) this.report(param, 'unknown_word', word, near(word, knownWords));
  }

  private include(node: Node, scopes: readonly Scope[]): void {
    const name = String(node.name?.original ?? '');
    if (node.name?.type !== 'PathExpression' || (node.params?.length ?? 0) > 0 || (node.hash?.pairs.length ?? 0) > 0) {
      return this.report(node, 'not_supported', `> ${name || '(…)'}`);
    }
    const partial = this.input.partials.get(name);
    if (!partial) return this.report(node, 'unknown_partial', name, near(name, [...this.input.partials.keys()]));
    if (this.open.includes(name)) return this.report(node, 'endless', name);
    // In the same scopes a partial always means the same, so once is enough; this keeps the check linear.
    const key = [name, ...scopes.map(s => s === 'text' ? s : Object.keys(s).join())].join('|');
    if (this.done.has(key)) return;
    this.done.add(key);
    new Walker(this.input, this.problems, this.done, [...this.open, name], name).program(partial, scopes);
  }

  private helper(path: Node): HelperSpec | undefined {
    if (path.type !== 'PathExpression' || path.data || path.depth !== 0 || path.parts?.length !== 1) return undefined;
    const name = String(path.original);
    return Object.hasOwn(helperSpecs, name) ? helperSpecs[name] : undefined;
  }

  private unknownHelper(path: Node, name: string): void {
    this.report(path, 'unknown_helper', name, near(name, Object.keys(helperSpecs)));
  }

  /** What a path leads to; reports and gives nothing where it leads nowhere. `quiet` where it was reported before. */
  private resolve(path: Node, scopes: readonly Scope[], others: readonly string[], quiet = false): Shape | undefined {
    const name = String(path.original);
    const report = (code: TemplateCode, data = {}): undefined => {
      if (!quiet) this.report(path, code, name, data);
      return undefined;
    };
    if (path.type !== 'PathExpression') return report('not_supported');
    const parts = path.parts ?? [];
    if (path.data) {
      if (parts.length === 1 && (parts[0] === 'first' || parts[0] === 'last')) return { type: 'flag', doc: { en: '', es: '' } };
      return parts[0] === 'root' && parts.length > 1 ? this.descend(parts.slice(1), this.input.fields, report) : report('unknown_term', near(name, ['@first', '@last', '@root']));
    }
    const scope = scopes[path.depth ?? 0];
    if (scope === undefined) return report('unknown_term');
    if (parts.length === 0) return scope === 'text' ? { type: 'text', doc: { en: '', es: '' } } : report('not_supported');
    return this.descend(parts, scope === 'text' ? {} : scope, report, others);
  }

  private descend(parts: readonly string[], from: Fields, report: (code: TemplateCode, data?: Record<string, string>) => undefined, others: readonly string[] = []): Shape | undefined {
    let fields: Fields = from;
    let shape: Shape | undefined;
    for (const [i, part] of parts.entries()) {
      shape = Object.hasOwn(fields, part) ? fields[part] : undefined;
      if (!shape) {
        const close = near(part, [...Object.keys(fields), ...(i === 0 ? others : [])]).near;
        return report('unknown_term', close === undefined ? {} : { near: [...parts.slice(0, i), close, ...parts.slice(i + 1)].join('.') });
      }
      fields = shape.type === 'group' ? shape.fields : {};
    }
    return shape;
  }

  private report(node: Node, code: TemplateCode, name: string, data: Readonly<Record<string, string | undefined>> = {}): void {
    const { start, end } = node.loc;
    const given = Object.fromEntries(Object.entries({ name, ...data }).filter((e): e is [string, string] => e[1] !== undefined));
    this.problems.push({ code, data: given, line: start.line, column: start.column + 1, endLine: end.line, endColumn: end.column + 1, partial: this.partial });
  }
}

function near(word: string, candidates: readonly string[]): { near?: string } {
  const close = nearest(word, candidates);
  return close === undefined ? {} : { near: close };
}
