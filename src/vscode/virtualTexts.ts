import * as vscode from 'vscode';

const scheme = 'amicable';

/** Texts that are shown and never saved: what a document would become, a script to rehearse. Closing one asks nothing. */
export class VirtualTexts implements vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #subscriptions = vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: uri => this.#texts.get(uri.path) ?? '' }),
    vscode.workspace.onDidCloseTextDocument(d => { if (d.uri.scheme === scheme) this.#texts.delete(d.uri.path); }),
  );
  #count = 0;

  /** An address for a text; its last part is what the tab shows. Each one is new, because VS Code keeps what it has shown. */
  add(text: string, name: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme, path: `/${++this.#count}/${name}` });
    this.#texts.set(uri.path, text);
    return uri;
  }

  async show(text: string, name: string, column = vscode.ViewColumn.Active): Promise<void> {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(this.add(text, name)), { preview: true, viewColumn: column });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
