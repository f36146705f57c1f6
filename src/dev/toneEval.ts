// Scores the tone rules alone on files of labelled sentences:
//   tsx src/dev/toneEval.ts DIR [--files train-en-f,dev-en] [--false] [--missed blame] [--warnings]
// Prints precision and recall by file and recall by category, with denominators.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { load } from './generator.js';
import type { Service, ServiceOptions } from '../core/index.js';
import type { Language } from '../core/types.js';

interface Line { readonly id: string; readonly lang: Language; readonly label: 'flag' | 'ok'; readonly category: string; readonly text: string; readonly span: string }

const { values, positionals } = parseArgs({ allowPositionals: true, options: {
  files: { type: 'string' }, false: { type: 'boolean' }, missed: { type: 'string' }, hits: { type: 'boolean' }, warnings: { type: 'boolean' }, plain: { type: 'boolean' },
} });
const dir = positionals[0] ?? 'test/corpus';
const core = await load(process.cwd(), 'src/core/index.ts') as { createService(options?: ServiceOptions): Service };
const service = core.createService();
const names = readdirSync(dir).filter(f => f.endsWith('.jsonl')).map(f => f.slice(0, -6))
  .filter(f => values.files === undefined || values.files.split(',').some(w => f === w || f.includes(w)));

const percent = (n: number, of: number): string => of === 0 ? '–' : `${(100 * n / of).toFixed(1)} % (${n}/${of})`;
const byRule = new Map<string, { right: number; wrong: number }>();
const byCategory = new Map<string, { found: number; all: number }>();
for (const name of names) {
  const lines = readFileSync(path.join(dir, `${name}.jsonl`), 'utf8').split('\n').filter(Boolean).map(l => JSON.parse(l) as Line);
  let right = 0, wrong = 0, flags = 0;
  for (const line of lines) {
    const text = values.plain ? line.text.normalize('NFD').replace(/(?<!n)\u0303|[\u0300-\u0302\u0304-\u036f]/g, '').normalize('NFC') : line.text;
    const findings = service.lint(text, { language: line.lang, any: true })
      .filter(f => f.rule.startsWith('tone/') && (!values.warnings || f.severity !== 'information'));
    const flagged = findings.length > 0;
    for (const rule of new Set(findings.map(f => f.rule))) {
      const count = byRule.get(rule) ?? { right: 0, wrong: 0 };
      count[line.label === 'flag' ? 'right' : 'wrong']++;
      byRule.set(rule, count);
    }
    if (line.label === 'flag') {
      flags++;
      const count = byCategory.get(line.category) ?? { found: 0, all: 0 };
      count.all++;
      if (flagged) {
        right++;
        count.found++;
      } else if (values.missed !== undefined && (values.missed === '' || values.missed === line.category)) console.log(`missed ${line.id} [${line.category}] ${line.text}`);
      byCategory.set(line.category, count);
      if (flagged && values.hits) console.log(`hit ${line.id} ${findings.map(f => `${f.rule} ⟦${f.text}⟧`).join(' ')} — ${line.text}`);
    } else if (flagged) {
      wrong++;
      if (values.false) console.log(`false ${line.id} ${findings.map(f => `${f.rule}/${f.severity} ⟦${f.text}⟧`).join(' ')} — ${line.text}`);
    }
  }
  console.log(`${name}: precision ${percent(right, right + wrong)}, recall ${percent(right, flags)}`);
}
for (const [category, { found, all }] of [...byCategory].sort((a, b) => (a[0] < b[0] ? -1 : 1))) console.log(`  ${category}: recall ${percent(found, all)}`);
for (const [rule, { right, wrong }] of [...byRule].sort((a, b) => (a[0] < b[0] ? -1 : 1))) console.log(`  ${rule}: precision ${percent(right, right + wrong)}`);
