import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** What the host suites share. Not a suite itself. */

export const root = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;
export const inFolder = (...path: string[]): vscode.Uri => vscode.Uri.joinPath(root(), ...path);

/** Asks again every few milliseconds until the answer is there: VS Code has no event for most of what a person sees. */
export async function until<T>(what: string, ask: () => T | undefined | false | Promise<T | undefined | false>, ms = 15_000): Promise<T> {
  const started = Date.now();
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() - started > ms) assert.fail(`waited ${ms} ms in vain for ${what}`);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

export const ruleOf = (d: vscode.Diagnostic): string => typeof d.code === 'object' ? String(d.code.value) : String(d.code);
export const ours = (uri: vscode.Uri): vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri).filter(d => d.source === 'amicable');
export const rulesAt = (uri: vscode.Uri): string[] => ours(uri).map(ruleOf);

/** Waits for the findings of a document to be what a test expects. */
export function diagnostics(uri: vscode.Uri, expected: (found: vscode.Diagnostic[]) => boolean): Promise<vscode.Diagnostic[]> {
  return until('the diagnostics', () => {
    const found = ours(uri);
    return expected(found) && found;
  });
}

/** Gives the linter the time to say something, for tests that expect silence. */
export const quiet = (ms = 600): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

export async function write(uri: vscode.Uri, text: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Writes a file, opens it in an editor and gives that back. */
export async function open(uri: vscode.Uri, text: string): Promise<vscode.TextEditor> {
  return inFront(await vscode.workspace.openTextDocument(await write(uri, text)));
}

/** Shows a document and waits until it is the active one: that comes a moment after it is shown. */
async function inFront(document: vscode.TextDocument): Promise<vscode.TextEditor> {
  await vscode.window.showTextDocument(document);
  return until('the editor in front', () => vscode.window.activeTextEditor?.document === document && vscode.window.activeTextEditor);
}

export async function untitled(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const editor = await inFront(await vscode.workspace.openTextDocument({ language, content }));
  // VS Code uses the names of untitled documents again, and may bring back what stood in the last one of that name.
  const { document } = editor;
  if (document.getText() !== content) await editor.edit(e => e.replace(new vscode.Range(0, 0, document.lineCount, 0), content));
  return editor;
}

export async function actionsAt(uri: vscode.Uri, range: vscode.Range, kind?: vscode.CodeActionKind): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind?.value);
}

/** Does what choosing an entry of the light bulb does. */
export async function choose(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action, 'the action is offered');
  if (action.edit) assert.equal(await vscode.workspace.applyEdit(action.edit), true);
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []) as unknown[]);
}

export async function set(key: string, value: unknown, target = vscode.ConfigurationTarget.Workspace): Promise<void> {
  await vscode.workspace.getConfiguration('amicable').update(key, value, target);
}

/** Closes every editor without keeping anything, and waits until the untitled documents are gone: their names are used again. */
export async function closeAll(): Promise<void> {
  const untitled = vscode.workspace.textDocuments.some(d => d.isUntitled);
  await until('every editor to close', async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    return !vscode.workspace.textDocuments.some(d => d.isUntitled) && vscode.window.tabGroups.all.every(g => g.tabs.length === 0);
  });
  // What VS Code kept of them for a restart goes a moment later, and would come back under the same name.
  if (untitled) await quiet(200);
}

/** A small document of ours whose body is `body`. */
export const letter = (body: string, extra = ''): string => `---
document: confirmation-email
language: en
client:
  name: Northwind Bakery
provider:
  name: Ada Byron
${extra}---

${body}
`;
