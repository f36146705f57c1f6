import { pathToFileURL } from 'node:url';
import path from 'node:path';
import type { Severity } from '../../core/index.js';
import type { Reporter } from './index.js';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

/** SARIF 2.1.0. Columns are UTF-16 code units, as SARIF's default is. */
export const sarif: Reporter = ({ files, rules, locale }) => `${JSON.stringify({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [{
    columnKind: 'utf16CodeUnits',
    tool: { driver: { name: 'Amicable', rules: rules.map(r => ({ id: r.id, shortDescription: { text: r.text[locale].title }, fullDescription: { text: r.text[locale].what }, help: { text: r.text[locale].instead } })) } },
    results: files.flatMap(f => f.findings.map(d => ({
      ruleId: d.rule,
      level: levels[d.severity],
      message: { text: d.message },
      locations: [{
        physicalLocation: {
          artifactLocation: { uri: path.isAbsolute(f.path) ? pathToFileURL(f.path).href : f.path.split(path.sep).map(encodeURIComponent).join('/') },
          region: { startLine: d.start.line, startColumn: d.start.column, endLine: d.end.line, endColumn: d.end.column },
        },
      }],
    }))),
  }],
})}\n`;
