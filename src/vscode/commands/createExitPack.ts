import * as vscode from 'vscode';
import { ownKindTitle } from '../../core/editing.js';
import type { Service, TerminationDocument } from '../../core/index.js';
import type { Core } from '../core.js';
import { writeEach } from '../files.js';
import { showProblem } from '../log.js';
import { readOwnTemplates } from '../ownTemplates.js';
import { interfaceLanguage } from '../settings.js';

/**
 * *Create Exit Pack*: the other documents that the terms of the one in front call for, written beside it and linked to
 * it. `given` is `{ kinds, language? }`, for other extensions and for tests; without it, the person chooses among the
 * proposed ones. Returns what was written.
 */
export async function createExitPack(core: Core, given?: unknown): Promise<vscode.Uri[]> {
  const document = vscode.window.activeTextEditor?.document;
  await core.lookForKinds();
  const service = await core.service(document?.uri);
  const doc = document?.languageId === 'markdown' ? service.parse(document.getText(), { path: document.uri.path }) : undefined;
  if (!document || !doc?.ours) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open one of your termination documents first.'));
    return [];
  }
  if (document.isUntitled) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Save this document first: the others are written beside it.'));
    return [];
  }
  const templates = await readOwnTemplates(vscode.workspace.getWorkspaceFolder(document.uri));
  const request = isRequest(given) ? given : { kinds: await choose(service, doc, templates?.kinds(doc.language) ?? []) };
  if (request.kinds.length === 0) return [];
  const pack = service.makePack({ doc, ...request, templates });
  if (!pack.ok) {
    showProblem(pack.problems[0]?.message ?? vscode.l10n.t('The documents could not be made.'));
    return [];
  }
  try {
    const written = await writeEach(vscode.Uri.joinPath(document.uri, '..'), pack.files);
    void announce(written);
    return written;
  } catch (error) {
    showProblem(vscode.l10n.t('The documents could not be written, and nothing was left behind. The log says more.'), error);
    return [];
  }
}

interface PackChoice { readonly kinds: readonly string[]; readonly language?: string }

function isRequest(given: unknown): given is PackChoice {
  return typeof given === 'object' && given !== null && 'kinds' in given && Array.isArray(given.kinds);
}

/** What the terms call for is ticked; the rest can be. */
async function choose(service: Readonly<Service>, doc: TerminationDocument, own: readonly string[]): Promise<string[]> {
  const proposed = service.proposePack(doc);
  const language = interfaceLanguage();
  const title = (kind: string): string => service.templates.find(t => t.id === kind)?.text[language].title ?? kind;
  const others = service.templates.filter(t => t.id !== doc.kind?.id && !proposed.some(p => p.kind === t.id));
  const items: (vscode.QuickPickItem & { readonly id?: string })[] = [
    ...proposed.map(p => ({ label: title(p.kind), detail: p.why, picked: true, id: p.kind })),
    { label: vscode.l10n.t('Others'), kind: vscode.QuickPickItemKind.Separator },
    ...others.map(t => ({ label: title(t.id), detail: t.text[language].detail, id: t.id })),
    ...own.filter(id => id !== doc.kind?.id && !service.templates.some(t => t.id === id)).map(id => ({ label: ownKindTitle(id), detail: vscode.l10n.t('A template of yours'), id })),
  ];
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Create Exit Pack'), placeHolder: vscode.l10n.t('These documents go with it; take out what you do not need'), canPickMany: true, matchOnDetail: true });
  return (picked ?? []).flatMap(p => p.id ?? []);
}

async function announce(written: readonly vscode.Uri[]): Promise<void> {
  const show = vscode.l10n.t('Open Them');
  const said = written.length === 1 ? vscode.l10n.t('One document was written beside this one.') : vscode.l10n.t('{0} documents were written beside this one.', written.length);
  if (await vscode.window.showInformationMessage(said, show) !== show) return;
  for (const uri of written) await vscode.window.showTextDocument(uri, { preview: false });
}
