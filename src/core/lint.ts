import type { ResolvedConfig } from './config.js';
import type { TerminationDocument } from './document/document.js';
import type { Report, Rule, RuleContext } from './rule.js';
import { suppressions } from './suppress.js';
import type { Finding, Language, TextRange } from './types.js';

/** Runs the rules over a document. Findings come in document order; one rule never reports the same stretch twice. */
export function lintDocument(doc: TerminationDocument, rules: readonly Rule[], config: ResolvedConfig, context: Omit<RuleContext, 'options' | 'locale'>): Finding[] {
  const suppressed = suppressions(doc);
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const spoken: { readonly family: string; readonly range: TextRange }[] = [];
  const known: RuleContext = { ...context, locale: config.locale, options: config.options };
  for (const rule of rules.toSorted((a, b) => Number(a.secondOpinion ?? false) - Number(b.secondOpinion ?? false))) {
    const setting = config.rules[rule.id];
    if (setting === 'off' || (rule.scope === 'ours' && !doc.ours)) continue;
    const family = rule.id.slice(0, rule.id.indexOf('/'));
    for (const report of rule.check(doc, known)) {
      if (rule.secondOpinion) {
        if (spoken.some(s => s.family === family && s.range.start < report.range.end && report.range.start < s.range.end)) continue;
      } else {
        spoken.push({ family, range: report.range });
      }
      const start = doc.lines.at(clamp(report.range.start, doc.text.length));
      const end = doc.lines.at(clamp(Math.max(report.range.end, report.range.start), doc.text.length));
      const key = `${rule.id} ${start.offset} ${end.offset} ${report.message}`;
      if (seen.has(key) || suppressed(rule.id, start.line)) continue;
      seen.add(key);
      findings.push({
        rule: rule.id,
        severity: setting ?? report.severity ?? rule.severity,
        message: say(rule, config.locale, 'messages', report.message, report.data),
        text: doc.text.slice(start.offset, end.offset),
        start, end,
        suggestions: (report.suggestions ?? []).map(s => ({
          title: say(rule, config.locale, 'suggestions', s.title, { ...report.data, ...s.data }),
          edits: s.edits ?? [], safe: s.safe ?? false, ...(s.example === undefined ? {} : { example: s.example }),
        })),
      });
    }
  }
  return findings.sort((a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset || (a.rule < b.rule ? -1 : 1));
}

function say(rule: Rule, locale: Language, table: 'messages' | 'suggestions', key: string, data: Report['data']): string {
  const text = rule.text[locale][table]?.[key];
  if (text === undefined) throw new Error(`${rule.id} has no ${locale} ${table} "${key}"`);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => data?.[name] ?? whole);
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length));
}
