import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tempDir } from './cleanup.js';
import { root } from './paths.js';

/**
 * A copy of the extension that has nothing but its web bundle, with the suite inside. With `main` in the manifest, or with a suite
 * that stands elsewhere, VS Code would choose the Node host, and prove nothing about the bundle that vscode.dev loads.
 */
export function webExtension(): { readonly extensionDevelopmentPath: string; readonly extensionTestsPath: string } {
  const dir = tempDir('web-extension');
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
  delete manifest.main;
  writeFileSync(path.join(dir, 'package.json'), JSON.stringify(manifest));
  const strings = readdirSync(root).filter(name => name.startsWith('package.nls'));
  for (const name of [...strings, 'dist/web', 'l10n', 'snippets', 'media'].filter(name => existsSync(path.join(root, name)))) {
    cpSync(path.join(root, name), path.join(dir, name), { recursive: true });
  }
  const suite = path.join(dir, 'suite/index.js');
  cpSync(path.join(root, 'out/web/index.js'), suite);
  return { extensionDevelopmentPath: dir, extensionTestsPath: suite };
}
