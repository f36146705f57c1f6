import * as vscode from 'vscode';
import { escapeMarkdown } from './convert.js';
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
    md.appendMarkdown(`**${plain(text.title)}**\n\n${plain(text.why)}\n\n${plain(text.instead)}\n\n`);
  }
  const examples = suggestions.flatMap(s => s.example === undefined ? [] : [s.example]);
  if (examples.length > 0) {
    md.appendMarkdown(`${plain(vscode.l10n.t('How a professional says it:'))}\n\n`);
    for (const example of examples) md.appendMarkdown(`> ${plain(example)}\n\n`);
  }
  const link = vscode.Uri.from({ scheme: 'command', path: 'amicable.explainRule', query: JSON.stringify([rule]) });
  md.appendMarkdown(`[${vscode.l10n.t('More about this rule')}](${link.toString()})`);
  return md;
}

/** As it is, in one line. */
function plain(text: string): string {
  return escapeMarkdown(text).replace(/\s+/g, ' ');
}
