import type { Severity } from '../../core/index.js';
import type { Reporter } from './index.js';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** Workflow commands, which GitHub Actions shows beside the lines of a pull request. */
export const github: Reporter = ({ files }) => files.flatMap(f => f.findings.map(d => {
  const where = [['file', f.path], ['line', d.start.line], ['col', d.start.column], ['endLine', d.end.line], ['endColumn', d.end.column], ['title', d.rule]] as const;
  return `::${levels[d.severity]} ${where.map(([k, v]) => `${k}=${escape(String(v)).replace(/:/g, '%3A').replace(/,/g, '%2C')}`).join(',')}::${escape(d.message)}\n`;
})).join('');

function escape(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
