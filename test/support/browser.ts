// The browser that shows VS Code's workbench: any Chrome, Edge or Chromium that is there, else Debian's.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { Stop, atEnd } from './cleanup.js';
import { exitCodes } from './exitCodes.js';

/** The size of the page, and so of every screenshot, in CSS pixels. */
export const viewport = { width: 1280, height: 800 };

/** The path of an installed Chromium-based browser: `CHROMIUM` if it is set, else the usual places. */
export function findBrowser(): string | undefined {
  return [process.env.CHROMIUM, ...usualPlaces()].find(file => file !== undefined && file !== '' && existsSync(file));
}

/** Finds a browser, or installs Chromium where that can be done without asking. Throws a `Stop` that says what to install. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    throw new Stop('No browser was found: install Chrome, Edge or Chromium, or set CHROMIUM to the path of one.', exitCodes.unavailable);
  }
  console.log('No Chrome, Edge or Chromium was found: installing Debian\'s chromium and fonts-dejavu-core with apt-get …');
  aptGet(['update', '-qq']);
  aptGet(['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
  const installed = findBrowser();
  if (installed === undefined) throw new Stop('Chromium was installed but cannot be found: set CHROMIUM to its path.', exitCodes.unavailable);
  return installed;
}

/** Starts a headless browser that is closed at the end of the run. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    headless: true,
    // The run's own clean-up closes it; Playwright's handlers would end the process first.
    handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
  });
  atEnd(() => browser.close());
  return browser;
}

function usualPlaces(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap(name =>
        ['/Applications', path.join(process.env.HOME ?? '', 'Applications')].map(dir => `${dir}/${name}.app/Contents/MacOS/${name}`));
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(dir =>
        dir === undefined ? [] : ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(exe => path.join(dir, exe)));
    default: {
      const names = ['google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'microsoft-edge-stable', 'chromium', 'chromium-browser'];
      const dirs = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
      return names.flatMap(name => dirs.map(dir => path.join(dir, name)));
    }
  }
}

function aptGet(args: readonly string[]): void {
  const done = spawnSync('apt-get', args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (done.status === 0) return;
  throw new Stop(`"apt-get ${args.join(' ')}" failed: install Chromium by hand.\n${(done.error?.message ?? done.stderr).trim()}`, exitCodes.unavailable);
}
