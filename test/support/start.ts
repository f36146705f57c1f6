// npm start [-- --browser] [-- --spanish]: a VS Code of its own with Amicable in it, on a copy of the sample workspace. It takes the `code`
// on the PATH, else one that @vscode/test-electron can download, else the npm-hosted VS Code in a browser page.
// Ctrl+C ends it and removes all that it made.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Stop, atEnd, runScript, tempDir } from './cleanup.js';
import { desktopVsCode } from './desktop.js';
import { exitCodes } from './exitCodes.js';
import { sampleWorkspace } from './hostRuns.js';
import { root } from './paths.js';
import { endProcessesOf } from './processes.js';
import { quietSettings, startServer } from './server.js';
import { canHostVsCode } from './vscodeHost.js';
import { packVsix } from './vsix.js';

const flags = new Set(process.argv.slice(2));
const readFirst = 'README.md';

runScript(async () => {
  if (flags.has('--browser')) return inBrowser('as asked');
  const code = onPath('code');
  if (code !== undefined) return onDesktop(code, `the VS Code on your PATH (${code})`);
  const downloaded = await desktopVsCode().catch((error: unknown) => {
    if (error instanceof Stop && canHostVsCode()) return undefined;
    throw error;
  });
  if (downloaded !== undefined) return onDesktop(downloaded, `a VS Code for development (${downloaded})`);
  return inBrowser('there is no "code" on the PATH and none can be downloaded');
});

/** Runs a desktop VS Code until its window is closed. */
async function onDesktop(executable: string, what: string): Promise<number> {
  const user = tempDir('user');
  const workspace = sampleWorkspace();
  mkdirSync(path.join(user, 'User'), { recursive: true });
  writeFileSync(path.join(user, 'User/settings.json'), JSON.stringify(quietSettings));
  console.log(`Amicable runs in ${what}; Ctrl+C ends it.`);
  const child = spawn(executable, [
    workspace, path.join(workspace, readFirst), '--new-window', '--wait', '--disable-workspace-trust', '--skip-welcome',
    `--extensionDevelopmentPath=${root}`, `--user-data-dir=${user}`, `--extensions-dir=${path.join(user, 'extensions')}`,
  ], { stdio: 'ignore', shell: process.platform === 'win32' });
  // `code` hands over to processes that outlive it; all of them carry our user-data folder in their arguments.
  atEnd(() => endProcessesOf(user));
  atEnd(() => void child.kill());
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', code => resolve(code ?? 0));
  });
}

/** Serves the npm-hosted VS Code on loopback until Ctrl+C. */
async function inBrowser(why: string): Promise<number> {
  const workspace = sampleWorkspace();
  const server = await startServer({
    vsix: packVsix(), connectionToken: randomBytes(16).toString('hex'), locale: flags.has('--spanish') ? 'es' : 'en',
  });
  const url = server.url({ folder: workspace, openFile: path.join(workspace, readFirst) });
  console.log(`Amicable runs in a browser page (${why}); Ctrl+C ends it. Open ${url}`);
  const ended = await server.ended;
  throw new Stop(`VS Code's server ended by itself (${ended}).\n${server.log()}`, exitCodes.unfinished);
}

function onPath(name: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  return (process.env.PATH ?? '').split(path.delimiter)
    .flatMap(dir => endings.map(ending => path.join(dir, name + ending)))
    .find(file => existsSync(file));
}
