// Mocha in the web worker: VS Code calls `run` in out/web/index.js. There are no files here, so the result is a printed line.
import 'mocha/mocha.js';
import { runAndReport, throwIfFailed } from '../support/mochaReport.js';

/** Runs the web suite and prints its result. Rejects when a test failed. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: 20_000, reporter: 'spec' });
  await import('./web.test.js');
  const report = await runAndReport(done => mocha.run(done));
  console.log(`AMICABLE_RESULT ${JSON.stringify(report)}`);
  throwIfFailed(report);
}
