import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Rule } from '../core/rule.js';
import type { Language } from '../core/types.js';
import { load, type Generator } from './generator.js';

const words = {
  en: { heading: 'English', marks: 'What it marks', why: 'Why it matters', instead: 'Instead', marked: 'Marked', clean: 'Not marked', severity: 'Usual severity', off: 'To switch it off on the next line' },
  es: { heading: 'Español', marks: 'Qué señala', why: 'Por qué importa', instead: 'En su lugar', marked: 'Se señala', clean: 'No se señala', severity: 'Gravedad habitual', off: 'Para desactivarla en la línea siguiente' },
} as const;

const severities = {
  en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
  es: { error: 'error', warning: 'advertencia', information: 'información', hint: 'sugerencia' },
} as const;

/** `docs/rules/<id>.md`: one page a rule, both languages, with examples from the rule's own fixtures. */
export const ruleDocs: Generator = async root => {
  const { rules } = await load(root, 'src/core/rules/index.ts') as { rules: readonly Rule[] };
  const files = await Promise.all(rules.map(async rule => ({
    path: `docs/rules/${rule.id}.md`,
    text: `# ${rule.id}\n\n${(await Promise.all((['en', 'es'] as const).map(l => page(root, rule, l)))).join('\n')}`,
  })));
  return { files, owns: 'docs/rules' };
};

async function page(root: string, rule: Rule, language: Language): Promise<string> {
  const w = words[language];
  const t = rule.text[language];
  const comment = `<!-- amicable-disable-next-line ${rule.id} -->`;
  return [
    `## ${w.heading}: ${t.title}`, '',
    `**${w.marks}.** ${t.what}`, '',
    `**${w.why}.** ${t.why}`, '',
    `**${w.instead}.** ${t.instead}`, '',
    `${w.severity}: ${severities[language][rule.severity]}. ${w.off}: \`${comment}\``, '',
    ...await examples(root, rule.id, language, 'invalid', w.marked),
    ...await examples(root, rule.id, language, 'valid', w.clean),
  ].join('\n');
}

/** Up to three paragraphs of a fixture (or its first case) as a code block, so that no reader takes them for advice. */
async function examples(root: string, id: string, language: Language, name: string, title: string): Promise<string[]> {
  const text = await readFile(path.join(root, 'test/rules', id, language, `${name}.md`), 'utf8').catch(() => '');
  const [first = '', ...more] = text.replace(/[⟦⟧]/g, '').split(/^=====\r?\n/m).map(c => c.trim()).filter(Boolean);
  const shown = more.length > 0 || first.startsWith('---') ? [first] : first.split(/(?:\r?\n[ \t]*){2,}/).slice(0, 3);
  return first === '' ? [] : [`${title}:`, '', '````markdown', shown.join('\n\n'), '````', ''];
}
