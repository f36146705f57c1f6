import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { atEnd, tempDir } from './cleanup.js';

/** Says to the suite that the folder is an ordinary one: it lets its own processes write next to nothing instead. */
export const LIMIT = 'AMICABLE_TEST_FILE_LIMIT';

/**
 * A folder on a disk with no room left: a file system of 64 kB of its own, filled to the last byte. Who may not mount one gets
 * an ordinary folder, and the variable `LIMIT` set.
 */
export function fullDisk(): string {
  const dir = tempDir('full-disk');
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'amicable-test', dir], { stdio: 'ignore' }).status !== 0) {
    process.env[LIMIT] = '1';
    return dir;
  }
  atEnd(() => void spawnSync('umount', ['-l', dir]));
  fill(path.join(dir, 'filler'));
  return dir;
}

function fill(file: string): void {
  const handle = openSync(file, 'w');
  try {
    for (const size of [4096, 1]) {
      for (;;) writeSync(handle, Buffer.alloc(size));
    }
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOSPC') {
      rmSync(file, { force: true });
      throw error;
    }
  } finally {
    closeSync(handle);
  }
}
