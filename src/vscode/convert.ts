import * as vscode from 'vscode';
import type { Edit, Finding, Severity, TextRange } from '../core/index.js';

/** From the core's offsets, lines and severities to those of VS Code. */

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** `base` is the offset at which the text that the core was given starts in the document. */
export function toRange(document: vscode.TextDocument, range: TextRange, base = 0): vscode.Range {
  return new vscode.Range(document.positionAt(base + range.start), document.positionAt(base + range.end));
}

export function toTextEdits(document: vscode.TextDocument, edits: readonly Edit[], base = 0): vscode.TextEdit[] {
  return edits.map(e => new vscode.TextEdit(toRange(document, e, base), e.text));
}

/** The page of a rule inside the extension. */
export function rulePage(extension: vscode.Uri, rule: string): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'docs', 'rules', `${rule}.md`);
}

export function toDiagnostic(finding: Finding, range: vscode.Range, extension: vscode.Uri): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, finding.message, severities[finding.severity]);
  diagnostic.source = 'amicable';
  diagnostic.code = { value: finding.rule, target: rulePage(extension, finding.rule) };
  return diagnostic;
}

/** The one edit that turns a document into `text`: only the stretch that differs is replaced. */
export function replacement(document: vscode.TextDocument, text: string): vscode.TextEdit {
  const old = document.getText();
  let start = 0;
  while (start < old.length && start < text.length && old[start] === text[start]) start++;
  let end = 0;
  while (end < old.length - start && end < text.length - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end++;
  return new vscode.TextEdit(toRange(document, { start, end: old.length - end }), text.slice(start, text.length - end));
}

/** Text that Markdown shows as it is. (`appendText` would also forbid it to wrap.) */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~&]/g, '\\$&');
}
