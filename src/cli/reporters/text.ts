import { counted } from '../messages.js';
import { count } from './count.js';
import type { Reporter } from './index.js';

/** For people: a line for each finding, the best suggestion below it, and a closing line. */
export const text: Reporter = ({ files, locale, say }) => {
  const lines: string[] = [];
  for (const f of files) {
    for (const d of f.findings) {
      lines.push(`${f.path}:${d.start.line}:${d.start.column}  ${d.severity}  ${d.message}  ${d.rule}`);
      const [first] = d.suggestions;
      if (first?.example !== undefined) lines.push(`    ${say('example')}: ${first.example}`);
      else if (first) lines.push(`    ${say('try')}: ${first.title}`);
    }
  }
  const c = count(files);
  const checked = counted(c.files, 'file', locale);
  lines.push(c.errors + c.warnings + c.information === 0
    ? say('clean', { files: checked })
    : say('summary', { files: checked, errors: counted(c.errors, 'error', locale), warnings: counted(c.warnings, 'warning', locale), information: counted(c.information, 'information', locale) }));
  return `${lines.join('\n')}\n`;
};
