import * as vscode from 'vscode';

suite('web worker', () => {
  test('the extension runs here, and not in Node', async () => {
    const extension = vscode.extensions.getExtension('amicable.amicable');
    if (extension === undefined) throw new Error('the extension is not installed');
    if (!('importScripts' in globalThis)) throw new Error('this is not a web worker');
    await extension.activate();
    if (!extension.isActive) throw new Error('the extension did not activate');
  });
});
