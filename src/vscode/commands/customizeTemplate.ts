import * as vscode from 'vscode';
import { templateToCopy } from '../../core/editing.js';
import type { Language } from '../../core/index.js';
import type { Core } from '../core.js';
import { writeNew } from '../files.js';
import { showProblem } from '../log.js';
import { templateUri } from '../ownTemplates.js';
import { documentLanguage } from '../settings.js';
import { chooseFolder } from '../workspaceFolders.js';

/**
 * *Customize Template*: copies a built-in template into the workspace and opens it; one that is there already is only
 * opened. `given` is `{ kind, language }`, for other extensions and for tests; without it, the person is asked.
 */
export async function customizeTemplate(core: Core, given?: unknown): Promise<vscode.Uri | undefined> {
  const chosen = isChoice(given) ? given : undefined;
  const folder = await chooseFolder(chosen !== undefined);
  if (folder === 'cancel') return undefined;
  if (!folder) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first: your own templates live in it.'));
    return undefined;
  }
  const { kind, language } = chosen ?? await ask(core, folder) ?? {};
  const text = kind === undefined || language === undefined ? undefined : templateToCopy(language, kind);
  if (kind === undefined || language === undefined || text === undefined) return undefined;
  const uri = templateUri(folder, language, kind);
  try {
    await writeNew(uri, text);
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError && error.code === 'FileExists')) {
      showProblem(vscode.l10n.t('The template could not be written. The log says more.'), error);
      return undefined;
    }
  }
  await vscode.window.showTextDocument(uri, { preview: false });
  return uri;
}

interface TemplateChoice { readonly kind: string; readonly language: Language }

function isChoice(given: unknown): given is TemplateChoice {
  return typeof given === 'object' && given !== null && 'kind' in given && 'language' in given && (given.language === 'en' || given.language === 'es');
}

async function ask(core: Core, folder: vscode.WorkspaceFolder): Promise<TemplateChoice | undefined> {
  const { templates } = await core.service(folder.uri);
  const first: Language = documentLanguage(folder.uri).startsWith('es') ? 'es' : 'en';
  const items = ([first, first === 'en' ? 'es' : 'en'] as const).flatMap(language => [
    { label: language === 'en' ? 'English' : 'Español', kind: vscode.QuickPickItemKind.Separator, choice: undefined },
    ...templates.map(t => ({ label: t.text[language].title, detail: t.text[language].detail, choice: { kind: t.id, language } })),
  ]);
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Customize Template'), placeHolder: vscode.l10n.t('Which template shall be yours to change?'), matchOnDetail: true });
  return picked?.choice;
}
