import * as vscode from 'vscode';

const scheme = 'amicable-proposal';

/** Shows what a document would become beside what it is, and asks. Nothing is changed before the answer. */
export class Proposals implements vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #provider = vscode.workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: uri => this.#texts.get(uri.path) ?? '' });
  #count = 0;

  /** True when the person takes the proposal. The comparison is closed with the answer. */
  async accepted(document: vscode.TextDocument, text: string, title: string, question: string, yes: string): Promise<boolean> {
    // A path of its own each time: VS Code keeps the text of one it has shown.
    const uri = vscode.Uri.from({ scheme, path: `/${++this.#count}/${document.uri.path.split('/').at(-1)}` });
    this.#texts.set(uri.path, text);
    await vscode.commands.executeCommand('vscode.diff', document.uri, uri, title, { preview: true });
    const answer = await vscode.window.showInformationMessage(question, yes, vscode.l10n.t('Keep Mine'));
    const tabs = vscode.window.tabGroups.all.flatMap(g => g.tabs).filter(t => t.input instanceof vscode.TabInputTextDiff && t.input.modified.toString() === uri.toString());
    if (answer !== undefined) await vscode.window.tabGroups.close(tabs);
    this.#texts.delete(uri.path);
    return answer === yes;
  }

  dispose(): void {
    this.#provider.dispose();
  }
}
