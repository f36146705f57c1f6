import * as vscode from 'vscode';

/** The log channel "Amicable". Only what went wrong and how long things took: never a document's content, nor a client's name. */
export const log: vscode.LogOutputChannel = vscode.window.createOutputChannel('Amicable', { log: true });

/** Says one calm sentence, and keeps the detail in the log. */
export function showProblem(sentence: string, detail?: unknown): void {
  log.error(detail instanceof Error ? `${detail.name}: ${detail.message}` : sentence);
  void vscode.window.showErrorMessage(sentence);
}
