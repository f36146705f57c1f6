import * as vscode from 'vscode';
import { appendItem } from '../../core/editing.js';
import type { ListItem } from '../../core/terms/appendItem.js';
import { toTextEdits } from '../convert.js';
import type { Core } from '../core.js';
import { runSteps } from '../wizard/runner.js';
import { readDeliverable, readPayment } from '../wizard/typed.js';
import { lineStep } from '../wizard/workStep.js';

/**
 * *Add Deliverable* and *Add Payment*: one line, read as the wizard reads it, becomes an item of the front matter.
 * `given` is that line, for other extensions and for tests; without it, the person is asked.
 */
export async function addToTerms(core: Core, what: 'deliverable' | 'payment', given?: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const service = await core.service(editor?.document.uri);
  const ours = (text: string): ReturnType<typeof service.parse> | undefined => {
    const doc = service.parse(text);
    return doc.ours ? doc : undefined;
  };
  if (!editor || !ours(editor.document.getText())) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open one of your termination documents first.'));
    return;
  }
  const item = typeof given === 'string' ? readLine(what, given) : await ask(what);
  if (!item) return;
  const doc = ours(editor.document.getText());
  const edit = doc && appendItem(doc, what === 'deliverable' ? 'deliverables' : 'outstanding_payments', item);
  if (!edit) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The front matter cannot be read as it stands. Mend it first, then add the item.'));
    return;
  }
  const change = new vscode.WorkspaceEdit();
  change.set(editor.document.uri, toTextEdits(editor.document, [edit]));
  await vscode.workspace.applyEdit(change);
}

function readLine(what: 'deliverable' | 'payment', line: string): ListItem | undefined {
  const read = what === 'deliverable' ? readDeliverable(line) : readPayment(line);
  return 'value' in read ? { ...read.value } : undefined;
}

async function ask(what: 'deliverable' | 'payment'): Promise<ListItem | undefined> {
  let item: ListItem | undefined;
  return await runSteps([lineStep(what, read => { item = { ...read }; })]) ? item : undefined;
}
