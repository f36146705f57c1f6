// npm run test:electron: the host suites in a desktop VS Code, the one that VSCODE_EXECUTABLE names or one that
// @vscode/test-electron downloads. The same filters as for test:host (see runHost.ts).
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { runScript, tempDir } from './cleanup.js';
import { desktopVsCode } from './desktop.js';
import { filtered, filters, hostRuns } from './hostRuns.js';
import { root } from './paths.js';
import { closeRun, printOutcome, readResult, type SuiteOutcome } from './results.js';

runScript(async () => {
  const vscodeExecutablePath = await desktopVsCode();
  const chosen = process.argv.slice(2);
  const outcomes: SuiteOutcome[] = [];
  // A display language would need its pack from the Marketplace: Spanish is tested by test:host.
  for (const run of hostRuns.filter(run => run.locale === 'en' && (chosen.length === 0 || chosen.includes(run.name)))) {
    const dir = tempDir('electron');
    const resultFile = path.join(dir, 'result.json');
    const folder = run.folder?.();
    const ended = await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, 'out/host/index.js'),
      extensionTestsEnv: { AMICABLE_TEST_RUN: run.name, AMICABLE_TEST_RESULT: resultFile, ...filters },
      launchArgs: [
        ...(folder === undefined ? [] : [folder]), '--disable-extensions', '--disable-workspace-trust', '--skip-welcome',
        '--user-data-dir', path.join(dir, 'user'), '--extensions-dir', path.join(dir, 'extensions'),
      ],
    }).catch(() => 1);
    const outcome: SuiteOutcome = { name: `electron: ${run.name}`, ended, ...readResult(resultFile) };
    if (filtered && outcome.tests?.length === 0) continue;
    printOutcome(outcome);
    outcomes.push(outcome);
  }
  return closeRun(outcomes);
});
