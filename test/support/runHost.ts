// npm run test:host [-- RUN…]: the suites of test/host inside the extension host of a real VS Code, and of test/web in its web worker.
//
//   npm run test:host                                       everything
//   npm run test:host -- spanish                            one run: folder · no-folder · spanish · read-only · full-disk · web
//   AMICABLE_TEST_FILE=wizard npm run test:host             only the suites whose file name begins with "wizard"
//   AMICABLE_TEST_GREP="quick fix" npm run test:host        only the tests whose title matches
//   AMICABLE_TEST_TIMEOUT=20000 npm run test:host           milliseconds that one run may take (120000)
//
// With a filter, a run that is left without a test is passed over, and so is the web worker's; without one, that is a failure.
import path from 'node:path';
import { launchBrowser } from './browser.js';
import { runScript } from './cleanup.js';
import { filtered, filters, hostRuns, sampleWorkspace } from './hostRuns.js';
import { root } from './paths.js';
import { closeRun, printOutcome, type SuiteOutcome } from './results.js';
import { runSuite } from './suiteRun.js';
import { ensureVsCode } from './vscodeHost.js';
import { webExtension } from './webExtension.js';

const timeout = Number(process.env.AMICABLE_TEST_TIMEOUT ?? 120_000);

runScript(async () => {
  ensureVsCode();
  const browser = await launchBrowser();
  const chosen = process.argv.slice(2);
  const wanted = (name: string): boolean => chosen.length === 0 || chosen.includes(name);
  const outcomes: SuiteOutcome[] = [];
  const add = (outcome: SuiteOutcome): void => {
    if (filtered && outcome.tests?.length === 0) return;
    printOutcome(outcome);
    outcomes.push(outcome);
  };

  for (const run of hostRuns.filter(({ name }) => wanted(name))) {
    const folder = run.folder?.();
    add(await runSuite(browser, {
      name: `host: ${run.name}`,
      page: {
        extensionDevelopmentPath: root,
        extensionTestsPath: path.join(root, 'out/host/index.js'),
        ...(folder === undefined ? {} : { folder }),
      },
      locale: run.locale,
      env: { AMICABLE_TEST_RUN: run.name, ...filters },
      timeout,
    }));
  }
  if (wanted('web') && !filtered) {
    const page = { ...webExtension(), web: true, folder: sampleWorkspace() };
    add(await runSuite(browser, { name: 'host: web', page, timeout }));
  }
  return closeRun(outcomes);
});
