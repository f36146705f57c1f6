import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Kind } from '../core/kinds.js';
import type { Rule } from '../core/rule.js';
import { between, load, type Generator } from './generator.js';

/** The README's tables of rules and kinds. */
export const readmeTables: Generator = async root => {
  const { rules } = await load(root, 'src/core/rules/index.ts') as { rules: readonly Rule[] };
  const { kinds } = await load(root, 'src/core/kinds.ts') as { kinds: readonly Kind[] };
  const source = await readFile(path.join(root, 'README.md'), 'utf8');
  const withRules = between(source, 'rules', [
    '| Rule | What it marks | Qué señala |', '| --- | --- | --- |',
    ...rules.map(r => `| [\`${r.id}\`](docs/rules/${r.id}.md) | ${r.text.en.title} | ${r.text.es.title} |`),
  ].join('\n'));
  const text = between(withRules, 'kinds', [
    '| Kind | English | Español |', '| --- | --- | --- |',
    ...kinds.map(k => `| \`${k.id}\` | ${k.text.en.detail} | ${k.text.es.detail} |`),
  ].join('\n'));
  return { files: [{ path: 'README.md', text }] };
};
