import * as vscode from 'vscode';
import type { Core } from '../core.js';
import { showProblem } from '../log.js';
import { placeOf, readOwnTemplates } from '../ownTemplates.js';
import type { VirtualTexts } from '../virtualTexts.js';

/** *Preview with Sample Terms*: the template in front, filled in with made-up terms, beside it. Nothing is saved. */
export async function previewTemplate(core: Core, texts: VirtualTexts): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const place = document && placeOf(document.uri);
  if (!place || place.partial) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open one of your own templates first. The command Customize Template makes one.'));
    return;
  }
  const service = await core.service(document.uri);
  const own = await readOwnTemplates(vscode.workspace.getWorkspaceFolder(document.uri));
  const made = service.ownTemplates.preview(document.getText(), { language: place.language, kind: place.name, partials: own?.partials?.(place.language) });
  // The body alone: that is what a template writes, and front matter would be checked as if these terms were somebody's.
  if (made.ok) await texts.show(made.files[0]!.text.slice(service.parse(made.files[0]!.text).body.start).trimStart(), `${place.name}.md`, vscode.ViewColumn.Beside);
  else showProblem(made.problems[0]?.message ?? vscode.l10n.t('The document could not be made.'));
}
