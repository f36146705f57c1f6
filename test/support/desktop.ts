import { existsSync } from 'node:fs';
import path from 'node:path';
import { SilentReporter, downloadAndUnzipVSCode } from '@vscode/test-electron';
import { Stop, message } from './cleanup.js';
import { exitCodes } from './exitCodes.js';
import { root } from './paths.js';

/** The path of a desktop VS Code: the one that VSCODE_EXECUTABLE names, else a downloaded one. Rejects with a `Stop` where none can be had. */
export async function desktopVsCode(): Promise<string> {
  const named = process.env.VSCODE_EXECUTABLE;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Stop(`VSCODE_EXECUTABLE names ${named}, which is not there.`, exitCodes.unavailable);
  }
  try {
    return await downloadAndUnzipVSCode({ cachePath: path.join(root, '.vscode-test/desktop'), reporter: new SilentReporter() });
  } catch (error) {
    throw new Stop(`VS Code cannot be downloaded here (${message(error)}): set VSCODE_EXECUTABLE to the path of one.`, exitCodes.unavailable);
  }
}
