// What the fixtures of the rules are, and how they are read: `⟦marked⟧` texts, cases separated by a line `=====`.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createService, type Config, type Finding, type LintOptions, type Rule } from '../../src/core/index.js';

export const root = path.resolve('test/rules');
/** A Wednesday. Fixtures that depend on the clock are written around it. */
export const service = createService({ today: () => '2026-11-25' });
/** One rule by itself. */
const only = (id: string): Config => ({ rules: Object.fromEntries(service.rules.filter(r => r.id !== id).map(r => [r.id, 'off' as const])) });
/** A second opinion is silent where another rule speaks, so its fixtures are judged by it alone, with the models at hand. */
const alone = (id: string): typeof service => createService({
  today: () => '2026-11-25',
  models: { en: readFileSync('media/models/tone-en.bin'), es: readFileSync('media/models/tone-es.bin') },
  config: only(id),
});

export interface Case { readonly text: string; readonly marked: readonly { start: number; end: number }[] }

/** Takes the marks out of a text and says where they stood. */
function unmark(source: string): Case {
  const marked: { start: number; end: number }[] = [];
  let text = '';
  for (const part of source.split(/([⟦⟧])/)) {
    if (part === '⟦') marked.push({ start: text.length, end: -1 });
    else if (part === '⟧') marked.findLast(m => m.end < 0)!.end = text.length;
    else text += part;
  }
  return { text, marked };
}

export function cases(file: string): Case[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split(/^=====\r?\n/m).map(unmark) : [];
}

/**
 * How many examples a language has of what a rule marks, and of what it leaves alone: every marked text is one; so is every
 * document with front matter of its own and, in a case without any, every paragraph.
 */
export function countExamples(dir: string): { readonly bad: number; readonly good: number } {
  const bad = cases(path.join(dir, 'invalid.md')).reduce((n, c) => n + c.marked.length, 0);
  const good = cases(path.join(dir, 'valid.md')).reduce((n, c) => n + (/^\uFEFF?---/.test(c.text) ? 1 : c.text.split(/(?:\r?\n[ \t]*){2,}/).filter(p => p.trim() !== '').length), 0);
  return { bad, good };
}

/** What stands in `beside.json`, or behind `# beside: ` on a line of the front matter of the one case that it is for. */
type Beside = Pick<LintOptions, 'notes' | 'sent'>;

/** How one rule's fixtures of one language are judged. */
export interface Bench { readonly dir: string; readonly judge: typeof service; readonly lint: (text: string) => Finding[]; readonly own: (text: string) => Finding[] }

export function benchOf(rule: Rule, language: 'en' | 'es'): Bench {
  const dir = path.join(root, rule.id, language);
  const judge = rule.secondOpinion ? alone(rule.id) : service;
  // What `source` names is looked for in the fixture's folder.
  const related = (name: string): string | undefined => existsSync(path.join(dir, name)) ? readFileSync(path.join(dir, name), 'utf8') : undefined;
  // What a rule is told beside the text: the private notes, the terms as they were sent. A case may have its own.
  const usual = existsSync(path.join(dir, 'beside.json')) ? JSON.parse(readFileSync(path.join(dir, 'beside.json'), 'utf8')) as Beside : {};
  const beside = (text: string): Beside => {
    const own = /^# beside: (\{.*\})$/m.exec(text)?.[1];
    return own === undefined ? usual : JSON.parse(own) as Beside;
  };
  const lint = (text: string): Finding[] => judge.lint(text, { language, any: true, related, ...beside(text) });
  const single = rule.secondOpinion ? judge : createService({ today: () => '2026-11-25', config: only(rule.id) });
  const own = (text: string): Finding[] => single.lint(text, { language, any: true, related, ...beside(text) });
  return { dir, judge, lint, own };
}
