import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';

/** What package.json promises, what the adapter keeps, and what both languages say: the three must agree. */

interface Setting { readonly default?: unknown; readonly enum?: readonly unknown[] }
interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly keybindings?: readonly { readonly command: string }[];
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[];
    readonly snippets?: readonly { readonly path: string }[];
  };
}

const read = (file: string): string => readFileSync(path.resolve(file), 'utf8');
const json = (file: string): unknown => JSON.parse(read(file));
const manifest = json('package.json') as Manifest;
const en = json('package.nls.json') as Record<string, string>;
const es = json('package.nls.es.json') as Record<string, string>;
const bundle = json('l10n/bundle.l10n.es.json') as Record<string, string>;
const sources = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('.ts')).map(f => read(path.join('src/vscode', f)));
const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort();
const groups = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(m => m[1]!);

/** Commands that only our own surfaces run, with arguments: they stand in no palette. */
const internal = ['amicable.disableRule', 'amicable.savePrivateFiles', 'amicable.showExample'];

suite('manifest', () => {
  const contributed = manifest.contributes.commands.map(c => c.command);
  const registered = groups(read('src/vscode/extension.ts'), /^ {4}'(amicable\.\w+)':/gm);

  test('each contributed command is registered, and the other way round', () => {
    assert.deepEqual(sorted([...contributed, ...internal]), sorted(registered));
  });

  test('menus and keys name contributed commands only', () => {
    const named = [...Object.values(manifest.contributes.menus).flat(), ...manifest.contributes.keybindings ?? []].map(m => m.command);
    assert.deepEqual(named.filter(c => !contributed.includes(c)), []);
    assert.ok(manifest.contributes.menus['file/newFile']?.some(m => m.command === 'amicable.newTermination'), 'File > New File… offers the document');
  });

  test('each setting is read, and each one read is a setting', () => {
    const settings = manifest.contributes.configuration.flatMap(c => Object.keys(c.properties));
    const source = read('src/vscode/settings.ts');
    const used = groups(source, /\bread(?:<[^(]*>)?\('([\w.]+)'/g).map(key => `amicable.${key}`);
    assert.deepEqual(sorted(settings), sorted(used));
  });

  test('the default of a setting is one of its values', () => {
    for (const [key, s] of manifest.contributes.configuration.flatMap(c => Object.entries(c.properties))) {
      if (s.enum) assert.ok(s.enum.includes(s.default), key);
    }
  });

  test('what the README and what is packed with it link to is packed', () => {
    const allowed = groups(read('.vscodeignore'), /^!(.+)$/gm).map(glob => new RegExp(`^${glob.replace(/[.+]/g, '\\$&').replace(/\*\*?/g, stars => stars === '*' ? '[^/]*' : '.*')}$`));
    const packed = (file: string): boolean => allowed.some(a => a.test(file));
    const pages = ['README.md', ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map(f => path.posix.join('docs', f)), 'README.es.md', 'CHANGELOG.md'].filter(f => f.endsWith('.md') && packed(f));
    assert.ok(pages.includes('README.md'));
    const links = pages.flatMap(page => groups(read(page).replace(/^```[^]*?^```/gm, ''), /\]\((?!https?:|#)([^)\s#]+)/g).map(link => path.posix.join(path.posix.dirname(page), link)));
    assert.deepEqual(links.filter(file => !packed(file)), []);
    for (const file of links) assert.ok(existsSync(file), file);
  });

  test('every file the manifest names is there', () => {
    for (const file of (manifest.contributes.snippets ?? []).map(s => s.path)) assert.ok(read(file).length > 0, file);
  });
});

suite('interface strings', () => {
  test('both manifest files have the keys that package.json uses, and no other', () => {
    const used = sorted(groups(read('package.json'), /"%([^%"]+)%"/g));
    assert.deepEqual(sorted(Object.keys(en)), used);
    assert.deepEqual(sorted(Object.keys(es)), used);
  });

  test('every string of the adapter has its Spanish, and none is left over', () => {
    const calls = sources.flatMap(s => groups(s, /(l10n\.t\()/g)).length;
    const texts = sources.flatMap(s => groups(s, /\bl10n\.t\(\s*'((?:[^'\\]|\\.)+)'/g)).map(t => t.replace(/\\(.)/g, '$1'));
    assert.equal(texts.length, calls, 'each call has a plain text in single quotes, so that it can be found');
    assert.deepEqual(sorted(Object.keys(bundle)), sorted(texts));
  });

  const pairs = [...Object.entries(bundle), ...Object.keys(en).map(k => [en[k]!, es[k]!] as const)];
  test('a translation keeps the places to fill in', () => {
    for (const [english, spanish] of pairs) {
      assert.deepEqual(sorted(groups(spanish, /(\{\d\})/g)), sorted(groups(english, /(\{\d\})/g)), english);
    }
  });

  test('nothing is shouted, in either language', () => {
    for (const text of pairs.flat()) assert.doesNotMatch(text, /[!¡]/);
  });
});
