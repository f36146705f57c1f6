import { cpSync } from 'node:fs';
import path from 'node:path';
import { tempDir } from './cleanup.js';
import { fullDisk } from './fullDisk.js';
import type { Locale } from './locale.js';
import { root } from './paths.js';
import { readOnlyFolder } from './readOnlyFolder.js';

/** The surroundings in which the host suites run. A suite's file name says where it belongs: see test/README.md. */
export interface HostRun {
  /** Also the middle part of the names of its suites: `x.no-folder.test.ts`. The run called `folder` takes the plain `x.test.ts`. */
  readonly name: 'folder' | 'no-folder' | 'spanish' | 'read-only' | 'full-disk';
  readonly locale: Locale;
  /** The workspace folder to open, made anew for each run; none for an empty window. */
  readonly folder?: () => string;
}

/** What keeps tests from running: set by a person who wants a part of them, empty else. */
export const filters = {
  AMICABLE_TEST_FILE: process.env.AMICABLE_TEST_FILE ?? '',
  AMICABLE_TEST_GREP: process.env.AMICABLE_TEST_GREP ?? '',
};

/** Whether a run that had no test may be passed over, since a filter was set. */
export const filtered = Object.values(filters).some(filter => filter !== '');

/** A writable copy of the sample workspace. */
export function sampleWorkspace(): string {
  const dir = path.join(tempDir('workspace'), 'workspace');
  cpSync(path.join(root, 'test/support/sample-workspace'), dir, { recursive: true });
  return dir;
}

export const hostRuns: readonly HostRun[] = [
  { name: 'folder', locale: 'en', folder: sampleWorkspace },
  { name: 'no-folder', locale: 'en' },
  { name: 'spanish', locale: 'es', folder: sampleWorkspace },
  { name: 'read-only', locale: 'en', folder: readOnlyFolder },
  { name: 'full-disk', locale: 'en', folder: fullDisk },
];
