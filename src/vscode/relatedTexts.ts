import * as vscode from 'vscode';

/**
 * The texts of documents that others name in `source:`, so that the facts of a pack can be compared. The core asks at
 * once and can't wait: what is not at hand is read in the background, and the document is checked again when it is there.
 */
export class RelatedTexts implements vscode.Disposable {
  readonly #texts = new Map<string, string | undefined>();
  readonly #watcher = vscode.workspace.onDidSaveTextDocument(d => this.#texts.delete(d.uri.toString()));

  constructor(private readonly arrived: (document: vscode.TextDocument) => void) {}

  /** For a document: the text beside it at a relative path, if it is known yet. */
  for(document: vscode.TextDocument): (path: string) => string | undefined {
    return path => {
      if (document.isUntitled || !/^[^/\\:][^\\:]*\.md$/.test(path)) return undefined;
      const uri = vscode.Uri.joinPath(document.uri, '..', path);
      const folder = vscode.workspace.getWorkspaceFolder(document.uri);
      if (folder && vscode.workspace.getWorkspaceFolder(uri) !== folder) return undefined;
      const key = uri.toString();
      const open = vscode.workspace.textDocuments.find(d => d.uri.toString() === key);
      if (open) return open.getText();
      if (!this.#texts.has(key)) {
        this.#texts.set(key, undefined);
        void this.#read(uri, document);
      }
      return this.#texts.get(key);
    };
  }

  async #read(uri: vscode.Uri, document: vscode.TextDocument): Promise<void> {
    try {
      this.#texts.set(uri.toString(), new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
      this.arrived(document);
    } catch {
      // A source that is not there says nothing.
    }
  }

  dispose(): void {
    this.#watcher.dispose();
  }
}
