import { nearest } from '../nearest.js';
import type { Language } from '../types.js';
import { exampleOf, helperSpecs, knownWords, type HelperSpec } from './helpers.js';
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
        this.mustache(node, scopes);
        return;
      case 'BlockStatement':
        this.block(node, scopes);
        return;
      case 'PartialStatement':
        this.include(node, scopes);
        return;
      default:
        this.report(node, 'not_supported', textOf(node.name ?? node.path) || node.type);
    }
  }

  private mustache(node: Node, scopes: readonly Scope[]): void {
    const name = textOf(node.path);
    const spec = this.helper(node.path!);
    if (spec?.use === 'inline') this.call(node, name, spec, scopes);
    else if (spec) this.report(node, 'wrong_arguments', name, { example: exampleOf(spec, this.input.language) });
    else if ((node.params?.length ?? 0) > 0 || (node.hash?.pairs.length ?? 0) > 0) this.unknownHelper(node.path!, name);
    else {
      const shape = this.resolve(node.path!, scopes, Object.keys(helperSpecs));
      if (shape && shape.type !== 'text') this.report(node.path!, 'not_text', name);
    }
  }

  private block(node: Node, scopes: readonly Scope[]): void {
    const name = textOf(node.path);
    const spec = this.helper(node.path!);
    if (!spec) this.unknownHelper(node.path!, name);
    else if (spec.use !== 'block') this.report(node, 'wrong_arguments', name, { example: exampleOf(spec, this.input.language) });
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
    const wrong = (): void => this.report(node, 'wrong_arguments', name, { example: exampleOf(spec, this.input.language) });
    if (params.length < spec.params.min || params.length > spec.params.max || (node.hash?.pairs.length ?? 0) > 0 || (spec.only !== undefined && spec.only !== this.input.language)) {
      wrong();
      return;
    }
    for (const [i, param] of params.entries()) {
      if (param.type === 'StringLiteral') {
        if (i === 0 && (spec.first === 'list' || spec.first === 'text' || spec.use === 'block')) {
          wrong();
          return;
        }
        continue;
      }
      if (param.type === 'SubExpression') {
        const inner = this.helper(param.path!);
        const innerName = textOf(param.path);
        if (!inner) this.unknownHelper(param.path!, innerName);
        else if (inner.use !== 'condition') this.report(param, 'wrong_arguments', innerName, { example: exampleOf(inner, this.input.language) });
        else if (spec.first !== undefined) wrong();
        else this.call(param, innerName, inner, scopes);
        continue;
      }
      if (param.type !== 'PathExpression' || spec.first === 'words' || (i > 0 && spec.first !== undefined)) {
        wrong();
        return;
      }
      const shape = this.resolve(param, scopes, []);
      if (!shape) continue;
      if (spec.first === 'list' && shape.type !== 'list') this.report(param, 'not_list', textOf(param));
      if (spec.first === 'text' && shape.type !== 'text') this.report(param, 'not_text', textOf(param));
      if (name === 'list' && shape.type === 'list') this.listKey(node, params[1], shape.item, wrong);
    }
    if (name === 'you') this.word(params[0]!);
  }

  private listKey(node: Node, key: Node | undefined, item: Scope, wrong: () => void): void {
    if ((item === 'text') !== (key === undefined)) wrong();
    if (item === 'text' || key === undefined) return;
    const name = textOf(key);
    if (!Object.hasOwn(item, name)) this.report(key, 'unknown_term', name, near(name, Object.keys(item)));
  }

  private word(param: Node): void {
    const word = textOf(param);
    if (spanishForm(word, 'usted') === undefined) this.report(param, 'unknown_word', word, near(word, knownWords));
  }

  private include(node: Node, scopes: readonly Scope[]): void {
    const name = textOf(node.name);
    if (node.name?.type !== 'PathExpression' || (node.params?.length ?? 0) > 0 || (node.hash?.pairs.length ?? 0) > 0) {
      this.report(node, 'not_supported', `> ${name || '(…)'}`); return;
    }
    const partial = this.input.partials.get(name);
    if (!partial) {
      this.report(node, 'unknown_partial', name, near(name, [...this.input.partials.keys()]));
      return;
    }
    if (this.open.includes(name)) {
      this.report(node, 'endless', name);
      return;
    }
    // In the same scopes a partial always means the same, so once is enough; this keeps the check linear.
    const key = [name, ...scopes.map(s => s === 'text' ? s : Object.keys(s).join())].join('|');
    if (this.done.has(key)) return;
    this.done.add(key);
    new Walker(this.input, this.problems, this.done, [...this.open, name], name).program(partial, scopes);
  }

  private helper(path: Node): HelperSpec | undefined {
    if (path.type !== 'PathExpression' || path.data || path.depth !== 0 || path.parts?.length !== 1) return undefined;
    const name = textOf(path);
    return Object.hasOwn(helperSpecs, name) ? helperSpecs[name] : undefined;
  }

  private unknownHelper(path: Node, name: string): void {
    this.report(path, 'unknown_helper', name, near(name, Object.keys(helperSpecs)));
  }

  /** What a path leads to; reports and gives nothing where it leads nowhere. `quiet` where it was reported before. */
  private resolve(path: Node, scopes: readonly Scope[], others: readonly string[], quiet = false): Shape | null {
    const name = textOf(path);
    const report = (code: TemplateCode, data = {}): null => {
      if (!quiet) this.report(path, code, name, data);
      return null;
    };
    const flag: Shape = { type: 'flag', doc: { en: '', es: '' } };
    const parts = path.parts ?? [];
    if (path.type === 'PathExpression' && path.data === true) {
      if (parts.length === 1 && (parts[0] === 'first' || parts[0] === 'last')) return flag;
      if (parts[0] === 'root' && parts.length > 1) return this.descend(parts.slice(1), this.input.fields, report);
      return report('unknown_term', near(name, ['@first', '@last', '@root']));
    }
    const scope = path.type === 'PathExpression' ? scopes[path.depth ?? 0] : undefined;
    if (scope === undefined) return report(path.type === 'PathExpression' ? 'unknown_term' : 'not_supported');
    if (parts.length > 0) return this.descend(parts, scope === 'text' ? {} : scope, report, others);
    return scope === 'text' ? { ...flag, type: 'text' } : report('not_supported');
  }

  private descend(parts: readonly string[], from: Fields, report: (code: TemplateCode, data?: Record<string, string>) => null, others: readonly string[] = []): Shape | null {
    let fields: Fields = from;
    let shape: Shape | null = null;
    for (const [i, part] of parts.entries()) {
      shape = (Object.hasOwn(fields, part) ? fields[part] : undefined) ?? null;
      if (!shape) {
        const close = near(part, [...Object.keys(fields), ...(i === 0 ? others : [])])['near'];
        return report('unknown_term', close === undefined ? {} : { near: [...parts.slice(0, i), close, ...parts.slice(i + 1)].join('.') });
      }
      fields = shape.type === 'group' ? shape.fields : {};
    }
    return shape;
  }

  private report(node: Node, code: TemplateCode, name: string, data: Readonly<Record<string, string>> = {}): void {
    const { start, end } = node.loc;
    this.problems.push({ code, data: { name, ...data }, line: start.line, column: start.column + 1, endLine: end.line, endColumn: end.column + 1, partial: this.partial });
  }
}

/** A path or a text in quotes, as written. */
function textOf(node: Node | undefined): string {
  return typeof node?.original === 'string' ? node.original : '';
}

function near(word: string, candidates: readonly string[]): Readonly<Record<string, string>> {
  const close = nearest(word, candidates);
  return close === undefined ? {} : { near: close };
}
