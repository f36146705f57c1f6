// VS Code's own server, on loopback, with data folders of its own.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { Stop, atEnd, tempDir } from './cleanup.js';
import { exitCodes } from './exitCodes.js';
import { type Locale, localeArguments } from './locale.js';
import { ensureVsCode } from './vscodeHost.js';

/** What a server is started with. */
export interface ServerOptions {
  /**
   * VS Code's own test driver. Without it the page's payload may not name an extension under development; with it, VS Code
   * hides every toast. So host suites want it, and whatever looks on as a person does wants it off.
   */
  readonly smokeDriver?: boolean;
  /** A secret that the address must carry: for a server that a person opens in a browser. */
  readonly connectionToken?: string;
  /** A packed extension to install before the start. */
  readonly vsix?: string;
  /** The display language. English unless said otherwise. */
  readonly locale?: Locale;
  /** Asks whether a workspace is trusted, as VS Code does for a person. */
  readonly workspaceTrust?: boolean;
  /** Leaves out VS Code's own Markdown extensions. */
  readonly bare?: boolean;
  /** Variables for the server and so for its extension hosts. */
  readonly env?: Readonly<Record<string, string>>;
  /** Settings on top of those that keep VS Code quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** What a page is opened on. Paths are absolute and on this machine. */
export interface PageOptions {
  readonly folder?: string;
  /** A `.code-workspace` file, in place of a folder. */
  readonly workspace?: string;
  readonly openFile?: string;
  /** Needs the smoke driver. */
  readonly extensionDevelopmentPath?: string;
  /** Needs the smoke driver. */
  readonly extensionTestsPath?: string;
  /** Runs the extension under development in the browser's web worker instead of in Node. */
  readonly web?: boolean;
}

/** A running server. */
export interface Server {
  readonly port: number;
  readonly pid: number;
  /** The address of a page. */
  url(page: PageOptions): string;
  /** What the server has printed so far. */
  log(): string;
  /** Resolves when the server has ended, with its exit code or the signal that ended it. */
  readonly ended: Promise<string>;
  /** Ends the server and every process that it started. */
  stop(): Promise<void>;
}

/** Settings that keep VS Code to itself: no tours, no updates, no other tools beside ours. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'git.enabled': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'chat.agentHost.enabled': false,
  'telemetry.telemetryLevel': 'off',
};

/** Starts a server and waits until it listens. It is stopped at the end of the run at the latest. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const vscode = ensureVsCode();
  const dir = tempDir('server');
  const extensions = path.join(dir, 'extensions');
  const data = path.join(dir, 'data');
  const user = path.join(dir, 'user');
  for (const folder of [extensions, path.join(user, 'User')]) mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(user, 'User/settings.json'), JSON.stringify({ ...quietSettings, ...options.settings }));
  const where = ['--server-data-dir', data, '--user-data-dir', user, '--extensions-dir', extensions];
  if (options.vsix !== undefined) installExtension(options.vsix, where);

  const port = await freePort();
  const child = spawn(vscode.node, [
    vscode.serverMain, '--host', '127.0.0.1', '--port', String(port), ...where,
    '--builtin-extensions-dir', options.bare === true ? vscode.bareExtensions : vscode.builtinExtensions,
    '--accept-server-license-terms', '--disable-telemetry', '--telemetry-level', 'off', '--disable-experiments',
    ...(options.workspaceTrust === true ? [] : ['--disable-workspace-trust']),
    ...(options.connectionToken === undefined ? ['--without-connection-token'] : ['--connection-token', options.connectionToken]),
    ...(options.smokeDriver === true ? ['--enable-smoke-test-driver'] : []),
    ...localeArguments(options.locale ?? 'en', user),
    // A process group of its own, so that the extension hosts go when it goes.
  ], { env: { ...process.env, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const stop = (): Promise<void> => endGroup(child);
  atEnd(stop);
  const ended = new Promise<string>(resolve => child.once('exit', (code, signal) => resolve(String(code ?? signal))));
  const log = await listening(child);

  return {
    port, pid: child.pid ?? 0, log, stop, ended,
    url: page => `http://127.0.0.1:${port}/?${query(page, port, options.connectionToken)}`,
  };
}

/** A TCP port on loopback that nobody listens on just now. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function installExtension(vsix: string, where: readonly string[]): void {
  const { node, serverMain } = ensureVsCode();
  const done = spawnSync(node, [serverMain, '--install-extension', vsix, ...where, '--accept-server-license-terms'], { encoding: 'utf8' });
  if (done.status !== 0 || !/was successfully installed/.test(done.stdout)) {
    throw new Stop(`VS Code did not install ${vsix}.\n${done.stdout}${done.stderr}`, exitCodes.failed);
  }
}

/** Waits for the line that says the server is ready; gives a function that returns all it has printed. */
async function listening(child: ChildProcess): Promise<() => string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const fail = (what: string): void => reject(new Stop(`VS Code's server ${what}.\n${printed}`, exitCodes.unavailable));
    const timer = setTimeout(() => fail('did not start within 30 s'), 30_000);
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (!printed.includes('Extension host agent listening')) return;
      clearTimeout(timer);
      resolve(() => printed);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', error => fail(`could not be run (${error.message})`));
    child.once('exit', code => fail(`ended with ${code ?? 'a signal'}`));
  });
}

async function endGroup(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  const signal = (name: NodeJS.Signals | 0): boolean => {
    try {
      return process.kill(-pid, name);
    } catch {
      return false; // nobody is left in the group
    }
  };
  signal('SIGTERM');
  for (let waited = 0; waited < 4000 && signal(0); waited += 50) await new Promise(r => setTimeout(r, 50));
  signal('SIGKILL');
}

/** VS Code reads what to open from the query; the authority of each address must be the page's own. */
function query(page: PageOptions, port: number, token: string | undefined): string {
  const uri = (file: string): string => `vscode-remote://127.0.0.1:${port}${encodeURI(file)}`;
  const payload: [string, string][] = [];
  if (page.extensionDevelopmentPath !== undefined) payload.push(['extensionDevelopmentPath', uri(page.extensionDevelopmentPath)]);
  if (page.extensionTestsPath !== undefined) payload.push(['extensionTestsPath', uri(page.extensionTestsPath)]);
  if (page.web === true) payload.push(['extensionDevelopmentKind', 'web']);
  if (page.openFile !== undefined) payload.push(['openFile', uri(page.openFile)]);
  const parameters = new URLSearchParams();
  if (token !== undefined) parameters.set('tkn', token);
  if (page.workspace !== undefined) parameters.set('workspace', page.workspace);
  else if (page.folder === undefined) parameters.set('ew', 'true');
  else parameters.set('folder', page.folder);
  if (payload.length > 0) parameters.set('payload', JSON.stringify(payload));
  return parameters.toString();
}
