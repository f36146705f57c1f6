import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Stop, atEnd, tempDir } from './cleanup.js';
import { exitCodes } from './exitCodes.js';

/**
 * A folder that this very user cannot write to. Mode bits do that for everyone but root, who has to be kept out by the file
 * system: the immutable attribute where it has one, else a read-only bind mount. Throws a `Stop` when nothing helps.
 */
export function readOnlyFolder(): string {
  const dir = tempDir('read-only');
  chmodSync(dir, 0o555);
  atEnd(() => chmodSync(dir, 0o755));
  if (refusesWrites(dir)) return dir;
  if (succeeds('chattr', ['+i', dir])) {
    atEnd(() => void succeeds('chattr', ['-i', dir]));
    if (refusesWrites(dir)) return dir;
  }
  if (succeeds('mount', ['--bind', dir, dir])) {
    atEnd(() => void succeeds('umount', [dir]));
    if (succeeds('mount', ['-o', 'remount,bind,ro', dir]) && refusesWrites(dir)) return dir;
  }
  throw new Stop('No folder could be made that root cannot write to: run the host suite as another user.', exitCodes.unavailable);
}

function refusesWrites(dir: string): boolean {
  const file = path.join(dir, 'probe');
  try {
    writeFileSync(file, '');
    rmSync(file);
    return false;
  } catch {
    return true;
  }
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
