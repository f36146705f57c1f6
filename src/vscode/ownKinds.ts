import * as vscode from 'vscode';
import { placeOf } from './ownTemplates.js';
import { templatesFolder } from './settings.js';

/**
 * The kinds of document that a person has templates of their own for, by workspace folder. Rules can't wait for a disk: the names are read
 * with the core, when a template comes or goes, when another editor comes to the front, and before a document is made (a watcher may miss
 * a file whose folders are as new as it is).
 * Names alone do nothing, so a workspace need not be trusted for them.
 */
export class OwnKinds implements vscode.Disposable {
  readonly #names = new Map<string, readonly string[]>();
  #last = Promise.resolve();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #watcher = vscode.workspace.createFileSystemWatcher('**/*.md.hbs', false, true, false);
  readonly #subscriptions = vscode.Disposable.from(
    this.#changed, this.#watcher,
    this.#watcher.onDidCreate(uri => this.#touched(uri)),
    this.#watcher.onDidDelete(uri => this.#touched(uri)),
    vscode.workspace.onDidSaveTextDocument(d => this.#touched(d.uri)),
    vscode.window.onDidChangeActiveTextEditor(editor => { if (editor) void this.read(); }),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void this.read()),
    vscode.workspace.onDidChangeConfiguration(e => { if (e.affectsConfiguration('amicable.templates')) void this.read(); }),
  );
  /** The names are others than before. */
  readonly onDidChange = this.#changed.event;

  /** Reads the names of every workspace folder, and says so where they are others than before. One reading after the other: the last one to begin has the last word. */
  read(): Promise<void> {
    this.#last = this.#last.then(() => this.#readNow());
    return this.#last;
  }

  async #readNow(): Promise<void> {
    const before = this.#all();
    await Promise.all((vscode.workspace.workspaceFolders ?? []).map(async folder => {
      const base = vscode.Uri.joinPath(folder.uri, templatesFolder(folder.uri));
      const found = await Promise.all(['en', 'es'].map(language => list(vscode.Uri.joinPath(base, language))));
      this.#names.set(folder.uri.toString(), [...new Set(found.flat())].sort());
    }));
    if (this.#all() !== before) this.#changed.fire();
  }

  /** Those of a document's folder; of all folders for a text that is in none. */
  for(scope?: vscode.Uri): readonly string[] {
    const folder = scope && vscode.workspace.getWorkspaceFolder(scope);
    return folder ? this.#names.get(folder.uri.toString()) ?? [] : [...new Set([...this.#names.values()].flat())];
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #all(): string {
    return JSON.stringify([...this.#names].filter(([, names]) => names.length > 0));
  }

  #touched(uri: vscode.Uri): void {
    const place = placeOf(uri);
    if (place && !place.partial) void this.read();
  }
}

async function list(folder: vscode.Uri): Promise<string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.flatMap(([name]) => placeOf(vscode.Uri.joinPath(folder, name))?.name ?? []);
  } catch {
    return []; // no templates in this language
  }
}
