import * as vscode from 'vscode';

/** Asks again and again until there is an answer; the tests' own time limit ends the wait. */
async function until<T>(ask: () => T | undefined): Promise<T> {
  for (;;) {
    const answer = ask();
    if (answer !== undefined) return answer;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

suite('web worker', () => {
  test('the extension runs here, and not in Node', async () => {
    expect('importScripts' in globalThis, 'this is not a web worker');
    const extension = vscode.extensions.getExtension('amicable.amicable');
    await extension?.activate();
    expect(extension?.isActive === true, 'the extension is not active');
  });

  test('answers become a document, whose findings come as one types', async () => {
    const uri = await vscode.commands.executeCommand<vscode.Uri>('amicable.newTermination', {
      document: 'confirmation-email', language: 'es', client: { name: 'Panadería «La Ñ»' }, provider: { name: 'Ana Ruiz' },
    });
    const document = await vscode.workspace.openTextDocument(uri);
    expect(document.getText().includes('Panadería «La Ñ»'), document.getText());
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit(edit => edit.insert(document.lineAt(document.lineCount - 1).range.end, '\n\nEl proyecto fracasó por su culpa.\n'));
    const finding = await until(() => vscode.languages.getDiagnostics(uri).find(d => document.getText(d.range) === 'por su culpa'));
    expect(finding.source === 'amicable', `the source is ${String(finding.source)}`);
  });
});
