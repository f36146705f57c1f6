import * as vscode from 'vscode';
import { ownKindTitle, systemToday } from '../../core/editing.js';
import type { Language, ProposedFile, Service, Terms } from '../../core/index.js';
import type { Core } from '../core.js';
import { writeFiles } from '../files.js';
import { showProblem } from '../log.js';
import { readOwnTemplates, type OwnTemplates } from '../ownTemplates.js';
import { documentLanguage, documentsFolder, holidayRegion, manner, ownNoticeDays, profile } from '../settings.js';
import { makeTabStops } from '../tabStops.js';
import { chooseFolder } from '../workspaceFolders.js';
import { askForAnswers, type WizardAnswers, type WizardKind } from '../wizard/askForAnswers.js';
import { profileAskedOnce } from '../wizard/profile.js';

type Answers = Readonly<Record<string, unknown>>;

/**
 * *New Client Termination*: asks, makes the document, opens it. `given` skips the questions: an object in the shape of
 * the front matter, for other extensions and for tests. Returns where the document is; undefined when nothing was made.
 */
export async function newTermination(core: Core, state: vscode.Memento, given?: unknown): Promise<vscode.Uri | undefined> {
  const answers = isAnswers(given) ? { answers: given, offers: [] } : undefined;
  const folder = await chooseFolder(answers !== undefined);
  if (folder === 'cancel') return undefined;
  await core.lookForKinds();
  const service = await core.service(folder?.uri);
  const templates = await readOwnTemplates(folder);
  const asked = answers ?? (await profileAskedOnce(state) ? await ask(core, service, folder, templates) : undefined);
  if (!asked) return undefined;

  const result = service.scaffold({ answers: withOwn(asked.answers, folder), templates, offers: asked.offers });
  if (!result.ok) {
    const [first] = result.problems;
    showProblem(first?.message ?? vscode.l10n.t('The document could not be made.'));
    return undefined;
  }
  const uri = folder ? await write(folder, result.slug, result.files) : await openUntitled(result.files);
  if (!uri) return undefined;
  await show(uri, service);
  return uri;
}

/** The New File… menu passes an argument of its own; answers are told by a key of theirs. */
function isAnswers(given: unknown): given is Answers {
  return typeof given === 'object' && given !== null && ['document', 'language', 'client', 'provider'].some(key => key in given);
}

async function ask(core: Core, service: Readonly<Service>, folder: vscode.WorkspaceFolder | undefined, templates: OwnTemplates | undefined): Promise<WizardAnswers | undefined> {
  const { situations, clauses, offersFor } = service;
  const scope = folder?.uri;
  return askForAnswers({
    situations, clauses, offersFor, register: language => mannerFor(language, scope),
    kinds: language => kindsFor(language, service, templates), language: documentLanguage(scope), today: systemToday(), noticeDays: ownNoticeDays(scope), region: holidayRegion(scope),
    clients: folder ? earlierClients(core, folder) : Promise.resolve([]),
  });
}

/** Our kinds, then those for which the person has a template that is none of ours. */
function kindsFor(language: Language, { templates }: Readonly<Service>, own: OwnTemplates | undefined): WizardKind[] {
  const added = (own?.kinds(language) ?? []).filter(id => !templates.some(t => t.id === id));
  return [
    ...templates.map(t => ({ id: t.id, ...t.text[language] })),
    ...added.map(id => ({ id, title: ownKindTitle(id), detail: vscode.l10n.t('A template of yours') })),
  ];
}

/** What the settings say stands wherever the answers say nothing. */
function withOwn(answers: Answers, folder: vscode.WorkspaceFolder | undefined): Answers {
  const scope = folder?.uri;
  const provider = Object.fromEntries(Object.entries(profile(scope)).filter(([, value]) => value !== ''));
  const language = typeof answers['language'] === 'string' ? answers['language'] : documentLanguage(scope);
  const own = { ...provider, ...typeof answers['provider'] === 'object' ? answers['provider'] : {} };
  return { language, ...mannerFor(language, scope), ...answers, ...(Object.keys(own).length > 0 ? { provider: own } : {}) };
}

/** A formality that belongs to the other language is left out. */
function mannerFor(language: string, scope: vscode.Uri | undefined): Pick<Terms, 'voice' | 'formality'> {
  const { voice, formality } = manner(scope);
  const english = formality === 'first-name' || formality === 'title';
  return { ...(voice === undefined ? {} : { voice }), ...(formality !== undefined && english === language.startsWith('en') ? { formality } : {}) };
}

/** The names of clients in the documents of the folder, so that they need not be typed again. */
async function earlierClients(core: Core, folder: vscode.WorkspaceFolder): Promise<readonly string[]> {
  const files = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, `${documentsFolder(folder.uri)}/*/*.md`), undefined, 100);
  const service = await core.service(folder.uri);
  const names = await Promise.all(files.map(async file => service.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))).terms.client?.name));
  return [...new Set(names.filter(n => n !== undefined && !n.startsWith('[[')) as string[])].sort((a, b) => a.localeCompare(b));
}

async function write(folder: vscode.WorkspaceFolder, slug: string, files: readonly ProposedFile[]): Promise<vscode.Uri | undefined> {
  const dir = vscode.Uri.joinPath(folder.uri, documentsFolder(folder.uri), slug);
  try {
    return await writeFiles(dir, files);
  } catch (error) {
    const denied = error instanceof vscode.FileSystemError && error.code === 'NoPermissions';
    showProblem(denied
      ? vscode.l10n.t('The folder {0} cannot be written to. Another one can be named in the setting amicable.folder.', vscode.workspace.asRelativePath(folder.uri))
      : vscode.l10n.t('The document could not be written, and nothing was left behind. The log says more.'), error);
    return undefined;
  }
}

/** Without a folder, the document stays untitled until it is saved; private notes get an untitled text of their own. */
async function openUntitled(files: readonly ProposedFile[]): Promise<vscode.Uri> {
  const notes = files.find(f => f.path.endsWith('.private.yaml'));
  if (notes) await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'yaml', content: notes.text }), { preview: false });
  return (await vscode.workspace.openTextDocument({ language: 'markdown', content: files[0]!.text })).uri;
}

async function show(uri: vscode.Uri, service: Readonly<Service>): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await makeTabStops(editor, service.parse(document.getText()));
  // The tab stops say what the file says already: it need not look changed.
  if (!document.isUntitled) await document.save();
}
