// Shared by the two Mocha entries inside VS Code, in Node and in the web worker; knows neither.
import type { TestResult } from './results.js';

/** What a suite hands to the runner outside: every test that ran, and how many did not. */
export interface Report {
  tests: TestResult[];
  pending: number;
}

/** Fills a report as the runner goes. */
export function collect(runner: Mocha.Runner): Report {
  const report: Report = { tests: [], pending: 0 };
  runner.on('pass', test => report.tests.push({ title: test.fullTitle(), ms: test.duration ?? 0 }));
  runner.on('fail', (test, error: Error) =>
    report.tests.push({ title: test.fullTitle(), ms: test.duration ?? 0, error: error.stack ?? String(error) }));
  runner.on('pending', () => { report.pending += 1; });
  return report;
}

/** Starts Mocha by `start` and waits for its end. */
export async function runAndReport(start: (done: (failures: number) => void) => Mocha.Runner): Promise<Report> {
  let report: Report | undefined;
  await new Promise<number>(resolve => { report = collect(start(resolve)); });
  if (report === undefined) throw new Error('Mocha did not start');
  return report;
}

/** Throws when a test failed, which is how VS Code hears of it. */
export function throwIfFailed(report: Report): void {
  const failed = report.tests.filter(test => test.error !== undefined).length;
  if (failed > 0) throw new Error(`${failed} failed`);
}
