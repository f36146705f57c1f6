import * as vscode from 'vscode';
import { selfCheck } from '../wizard/selfCheck.js';

/** Asks the questions, then does what the person chose: nothing, an untitled note, or the wizard. */
export async function shouldIEndThis(): Promise<void> {
  const outcome = await selfCheck();
  if (outcome?.then === 'note') await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content: outcome.text }));
  if (outcome?.then === 'termination') await vscode.commands.executeCommand('amicable.newTermination');
}
