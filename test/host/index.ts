// Mocha inside the extension host: VS Code calls `run` in out/host/index.js. Which suites belong to a run is said by their file names.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { runAndReport, throwIfFailed } from '../support/mochaReport.js';

/** Runs the suites of this run and writes their result to the file that the environment names. Rejects when a test failed. */
export async function run(): Promise<void> {
  const { AMICABLE_TEST_RUN: name = 'folder', AMICABLE_TEST_FILE: file = '', AMICABLE_TEST_GREP: grep = '', AMICABLE_TEST_RESULT: result } = process.env;
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 20_000, ...(grep === '' ? {} : { grep }) });
  for (const suite of suites(name).filter(suite => suite.startsWith(file))) mocha.addFile(path.join(__dirname, suite));
  const report = await runAndReport(done => mocha.run(done));
  if (result !== undefined) writeFileSync(result, JSON.stringify(report));
  throwIfFailed(report);
}

/** `wizard.test.js` belongs to the run `folder`, `wizard.no-folder.test.js` to `no-folder`, and so on. */
function suites(run: string): string[] {
  const ending = run === 'folder' ? '.test.js' : `.${run}.test.js`;
  const parts = ending.split('.').length;
  return readdirSync(__dirname).filter(name => name.endsWith(ending) && name.split('.').length === parts).sort();
}
