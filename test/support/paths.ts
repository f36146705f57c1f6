import path from 'node:path';

/** Where things stand on disk. Every clone and worktree has a VS Code of its own, unless the environment names one to share. */
export const root = path.resolve(import.meta.dirname, '../..');

/** The npm-hosted VS Code is installed here (about 780 MB, ignored by git). */
export const hostDir = path.resolve(process.env.AMICABLE_VSCODE_HOST_DIR ?? path.join(root, '.vscode-test/host'));

/** Screenshots and logs of the last run: what one looks at when a run has failed. */
export const resultsDir = path.join(root, 'test-results');

/** The pictures that the README shows. */
export const screenshotsDir = path.join(root, 'media/screenshots');
