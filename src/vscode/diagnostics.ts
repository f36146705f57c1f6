import * as vscode from 'vscode';
import { toDiagnostic } from './convert.js';
import type { Findings } from './findings.js';

/** Shows the findings of open documents as squiggles and in the Problems view. */
export function registerDiagnostics(findings: Findings, extension: vscode.Uri): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('amicable');
  const listener = findings.onDidChange(({ document, remarks, tooLong }) => {
    if (remarks.length === 0 && !tooLong) collection.delete(document.uri);
    else if (tooLong) collection.set(document.uri, [tooLongNotice()]);
    else collection.set(document.uri, remarks.map(r => toDiagnostic(r.finding, r.range, extension)));
  });
  return vscode.Disposable.from(collection, listener);
}

function tooLongNotice(): vscode.Diagnostic {
  const notice = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 3), vscode.l10n.t('This document is longer than a million characters, so it is not checked.'), vscode.DiagnosticSeverity.Information);
  notice.source = 'amicable';
  notice.code = 'too-long';
  return notice;
}
