import * as vscode from 'vscode';
import { toRange } from '../convert.js';
import type { Core } from '../core.js';
import { accepted } from '../proposals.js';
import type { VirtualTexts } from '../virtualTexts.js';
import { sectionsEdit, type Sections, type StaleSection } from '../sections.js';

/** Brings the derived section at the cursor up to date, or asks which. */
export async function updateSection(core: Core, sections: Sections, texts: VirtualTexts): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  await core.load();
  const { document } = editor;
  const stale = sections.stale(document);
  const line = editor.selection.active.line;
  const here = stale.find(s => {
    const { start, end } = toRange(document, s.range);
    return line >= start.line - 1 && line <= end.line + 1;
  });
  const chosen = here ?? (stale.length > 1 ? await pick(stale) : stale[0]);
  if (chosen) await update(document, sections, texts, [chosen]);
  else if (stale.length === 0) current();
}

/** Brings every derived section of the document up to date. */
export async function updateAllSections(core: Core, sections: Sections, texts: VirtualTexts): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  await core.load();
  const stale = sections.stale(document);
  if (stale.length > 0) await update(document, sections, texts, stale);
  else current();
}

function current(): void {
  void vscode.window.setStatusBarMessage(vscode.l10n.t('Every section says what the terms say.'), 5000);
}

async function pick(stale: readonly StaleSection[]): Promise<StaleSection | undefined> {
  const items = stale.map(section => ({ label: section.name, ...(section.byHand ? { description: vscode.l10n.t('edited by hand') } : {}), section }));
  return (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which section shall be brought up to date?') }))?.section;
}

/** Replaces at once what nobody wrote in; the rest after a look at the difference. */
async function update(document: vscode.TextDocument, sections: Sections, texts: VirtualTexts, chosen: readonly StaleSection[]): Promise<void> {
  const edit = sectionsEdit(document, chosen.filter(s => !s.byHand));
  if (edit) await vscode.workspace.applyEdit(edit);
  const names = new Set(chosen.filter(s => s.byHand).map(s => s.name));
  const rest = (): StaleSection[] => sections.stale(document).filter(s => names.has(s.name));
  if (names.size === 0 || rest().length === 0) return;
  const agreed = await accepted(
    texts,
    document, textWith(document, rest()), vscode.l10n.t('As it is ↔ as the terms say'),
    vscode.l10n.t('This section was edited by hand. Shall the text that follows from the terms replace it?'), vscode.l10n.t('Replace'));
  // The document may have changed while the question stood there.
  const last = agreed ? sectionsEdit(document, rest()) : undefined;
  if (last) await vscode.workspace.applyEdit(last);
}

function textWith(document: vscode.TextDocument, updates: readonly StaleSection[]): string {
  return updates.toReversed().reduce((text, u) => text.slice(0, u.range.start) + u.text + text.slice(u.range.end), document.getText());
}
