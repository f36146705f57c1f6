import * as vscode from 'vscode';
import type { Core } from './core.js';
import type { Findings, Remark } from './findings.js';
import { interfaceLanguage } from './settings.js';

/** Adds to a finding's message why it matters, what to do instead, and how a professional says it. */
export function registerHover(core: Core, findings: Findings): vscode.Disposable {
  return vscode.languages.registerHoverProvider({ scheme: '*' }, {
    provideHover(document, position) {
      const here = findings.current(document).filter(r => r.range.contains(position));
      const rules = core.serviceIfLoaded(document.uri)?.rules;
      if (here.length === 0 || !rules) return undefined;
      return new vscode.Hover(here.map(r => explain(r, rules.find(rule => rule.id === r.finding.rule)?.text[interfaceLanguage()])));
    },
  });
}

function explain(remark: Remark, text: { readonly title: string; readonly why: string; readonly instead: string } | undefined): vscode.MarkdownString {
  const { rule, suggestions } = remark.finding;
  const md = new vscode.MarkdownString();
  md.isTrusted = { enabledCommands: ['amicable.explainRule'] };
  if (text) {
    md.appendMarkdown('**').appendText(text.title).appendMarkdown('**\n\n').appendText(text.why)
      .appendMarkdown('\n\n').appendText(text.instead).appendMarkdown('\n\n');
  }
  const examples = suggestions.flatMap(s => s.example === undefined ? [] : [s.example]);
  if (examples.length > 0) {
    md.appendText(vscode.l10n.t('How a professional says it:')).appendMarkdown('\n\n');
    for (const example of examples) md.appendMarkdown('> ').appendText(example.replace(/\s+/g, ' ')).appendMarkdown('\n\n');
  }
  const link = vscode.Uri.from({ scheme: 'command', path: 'amicable.explainRule', query: JSON.stringify([rule]) });
  md.appendMarkdown(`[${vscode.l10n.t('More about this rule')}](${link.toString()})`);
  return md;
}
