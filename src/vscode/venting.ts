import * as vscode from 'vscode';
import type { Core } from './core.js';

/**
 * *Vent First*: an untitled text in which anything may be said. It is never checked and never saved by us; a line over
 * it lists the facts worth keeping.
 */
export class Venting implements vscode.Disposable {
  readonly #notes = new WeakSet<vscode.TextDocument>();
  readonly #lens: vscode.Disposable;

  constructor(private readonly core: Core) {
    this.#lens = vscode.languages.registerCodeLensProvider({ scheme: 'untitled', language: 'markdown' }, {
      provideCodeLenses: document => this.#notes.has(document)
        ? [new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), { title: vscode.l10n.t('List the facts worth keeping'), command: 'amicable.listFacts' })] : [],
    });
  }

  async start(): Promise<void> {
    const introduction = vscode.l10n.t('Write whatever you need to say; nobody reads it, and nothing is checked. We never save this text. VS Code itself may keep unsaved texts on this computer when it closes (the setting files.hotExit); closing the tab without saving lets it go.');
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: `<!-- ${introduction} -->\n\n` });
    this.#notes.add(document);
    // Whoever vents types at once: the cursor is where it belongs from the start.
    const { end } = document.lineAt(document.lineCount - 1).range;
    await vscode.window.showTextDocument(document, { preview: false, selection: new vscode.Range(end, end) });
  }

  /** Opens a list of the sentences that name a date, an amount or an invoice: what a letter can be built on. */
  async listFacts(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    const { factsIn } = await import('./facts.js');
    const text = document.getText().replace(/<!--[\s\S]*?-->/g, '');
    const { language, locale } = (await this.core.service()).parse(text);
    const facts = factsIn(text, language, locale);
    if (facts.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No date, amount or invoice is named here. That is fine: a letter needs few facts.'));
      return;
    }
    const title = vscode.l10n.t('Facts worth keeping');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content: `# ${title}\n\n${facts.map(f => `- ${f}`).join('\n')}\n` }), { viewColumn: vscode.ViewColumn.Beside });
  }

  dispose(): void {
    this.#lens.dispose();
  }
}
