import * as vscode from 'vscode';

/** Past this many bytes a file beside a letter is none of ours. */
const MAX_SIZE = 1_000_000;

/** A text beside documents that asked for it; undefined while it is being read, and where there is none. */
interface Entry { text: string | undefined; readonly uri: vscode.Uri; readonly readers: Set<vscode.TextDocument> }

/**
 * The texts beside a document that the core compares it with: the one that `source:` names, the private notes, the record
 * of what was sent. The core asks at once and can't wait: what is not at hand is read in the background, and whoever
 * asked for it is checked again when it is there, or when it changes.
 */
export class RelatedTexts implements vscode.Disposable {
  readonly #entries = new Map<string, Entry>();
  readonly #watcher = vscode.workspace.createFileSystemWatcher('**/*.{md,private.yaml}');
  readonly #subscriptions: vscode.Disposable;

  /** `changed` is called for a document that has to be checked again; `typing` when that is because of a key press in another one. */
  constructor(private readonly changed: (document: vscode.TextDocument, typing: boolean) => void) {
    this.#subscriptions = vscode.Disposable.from(
      this.#watcher,
      this.#watcher.onDidCreate(uri => this.#touched(uri)),
      this.#watcher.onDidChange(uri => this.#touched(uri)),
      this.#watcher.onDidDelete(uri => this.#touched(uri)),
      // Outside a workspace folder nothing is watched, so saving is the moment to look again.
      vscode.workspace.onDidSaveTextDocument(d => {
        this.#touched(d.uri);
        for (const entry of this.#entries.values()) if (entry.readers.has(d)) void this.#read(entry);
      }),
      vscode.workspace.onDidCreateFiles(e => { for (const uri of e.files) this.#touched(uri); }),
      vscode.workspace.onDidChangeTextDocument(e => { if (e.contentChanges.length > 0) this.#notify(this.#entries.get(e.document.uri.toString()), true); }),
      vscode.workspace.onDidCloseTextDocument(d => {
        for (const [key, { readers }] of this.#entries) if (readers.delete(d) && readers.size === 0) this.#entries.delete(key);
        // What was typed into it and not saved is gone now.
        this.#touched(d.uri, true);
      }),
    );
  }

  /** For a document: the text beside it at a relative path, if it is known yet. */
  for(document: vscode.TextDocument): (path: string) => string | undefined {
    return path => {
      if (document.isUntitled || !/^[^/\\:][^\\:]*\.(?:md|private\.yaml)$/.test(path)) return undefined;
      const uri = vscode.Uri.joinPath(document.uri, '..', path);
      const folder = vscode.workspace.getWorkspaceFolder(document.uri);
      if (folder && vscode.workspace.getWorkspaceFolder(uri) !== folder) return undefined;
      const key = uri.toString();
      const entry = this.#entries.get(key) ?? { text: undefined, uri, readers: new Set() };
      entry.readers.add(document);
      if (!this.#entries.has(key)) {
        this.#entries.set(key, entry);
        void this.#read(entry);
      }
      return openText(uri) ?? entry.text;
    };
  }

  #touched(uri: vscode.Uri, always = false): void {
    const entry = this.#entries.get(uri.toString());
    if (entry) void this.#read(entry, always);
  }

  async #read(entry: Entry, always = false): Promise<void> {
    const before = entry.text;
    entry.text = await textAt(entry.uri);
    if (always || entry.text !== before) this.#notify(entry, false);
  }

  #notify(entry: Entry | undefined, typing: boolean): void {
    for (const reader of entry?.readers ?? []) this.changed(reader, typing);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

/** What an editor shows comes before what the disk holds. */
function openText(uri: vscode.Uri): string | undefined {
  return vscode.workspace.textDocuments.find(d => !d.isClosed && d.uri.toString() === uri.toString())?.getText();
}

async function textAt(uri: vscode.Uri): Promise<string | undefined> {
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > MAX_SIZE) return undefined;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined; // What is not there says nothing.
  }
}
