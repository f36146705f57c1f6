import * as vscode from 'vscode';
import { insertTerm, systemToday } from '../../core/editing.js';
import { toTextEdits } from '../convert.js';
import type { Core } from '../core.js';
import { showProblem } from '../log.js';
import { canBeRecorded, recordEdit, savePrivateFiles } from '../privateFiles.js';

/**
 * *Record as Sent*: keeps the terms as they stand in a private file beside the document in front, so that a later change
 * to what the client holds is noticed. Without `sent_on`, today is entered. A day that is recorded stays as it is.
 */
export async function recordAsSent(core: Core): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const doc = document?.languageId === 'markdown' ? (await core.service(document.uri)).parse(document.getText()) : undefined;
  const hindrance = !document || !doc?.ours ? vscode.l10n.t('Open one of your termination documents first.')
    : document.isUntitled ? vscode.l10n.t('Save this document first: what was sent is recorded beside it.')
      : canBeRecorded(document, doc) ? undefined : vscode.l10n.t('Some of the terms cannot be read, or this document is not one to send. Mend the front matter first.');
  if (!document || !doc || hindrance !== undefined) {
    void vscode.window.showInformationMessage(hindrance ?? '');
    return;
  }
  const day = doc.terms.sent_on ?? systemToday();
  try {
    const record = await recordEdit(document, doc, day);
    if (record === 'exists') {
      void vscode.window.showInformationMessage(vscode.l10n.t('What was sent on {0} is recorded already. If you sent it again, set a new sent_on first.', day));
      return;
    }
    const entered = doc.terms.sent_on === undefined ? insertTerm(doc, ['sent_on'], day) : undefined;
    if (entered) record.edit.set(document.uri, toTextEdits(document, [entered]));
    if (!await vscode.workspace.applyEdit(record.edit)) throw new Error('The edit was not applied.');
    await savePrivateFiles(record.files);
    void vscode.window.setStatusBarMessage(vscode.l10n.t('The terms as sent on {0} are recorded beside the document.', day), 5000);
  } catch (error) {
    showProblem(vscode.l10n.t('What was sent could not be recorded. The log says more.'), error);
  }
}
