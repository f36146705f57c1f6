import * as vscode from 'vscode';
import type { Core } from '../core.js';
import { selfCheck } from '../wizard/selfCheck.js';

/** Asks the questions, then does what the person chose: nothing, an untitled note, or the wizard. */
export async function shouldIEndThis(core: Core): Promise<void> {
  const outcome = await selfCheck(await core.service());
  if (outcome?.then === 'note') await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content: outcome.text }));
  if (outcome?.then === 'termination') await vscode.commands.executeCommand('amicable.newTermination');
}
