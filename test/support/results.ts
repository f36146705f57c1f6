// What a suite reports from inside the extension host, and how a run prints it.
import { readFileSync } from 'node:fs';
import { exitCodes } from './exitCodes.js';

/** One test that ran. */
export interface TestResult {
  readonly title: string;
  readonly ms: number;
  /** Why it failed; absent when it passed. */
  readonly error?: string;
}

/** How a suite went. `tests` is absent when it never wrote its result. */
export interface SuiteOutcome {
  readonly name: string;
  /** What the extension host's end said: its exit code, or that time ran out. */
  readonly ended: number | 'timeout';
  readonly tests?: readonly TestResult[];
  /** How many tests exist that a filter or `skip` kept from running. */
  readonly pending?: number;
}

/** Reads the file that the suite wrote, or nothing when it never came to that. */
export function readResult(file: string): Pick<SuiteOutcome, 'tests' | 'pending'> {
  try {
    return parseResult(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** Reads a suite's own report. Throws when it is not one. */
export function parseResult(text: string): Pick<SuiteOutcome, 'tests' | 'pending'> {
  const { tests, pending } = JSON.parse(text) as { tests: TestResult[]; pending: number };
  return { tests, pending };
}

/**
 * The exit code of one suite. The extension host's own code is not to be trusted: it reports 0 when the host was killed and when
 * no test ran. So a suite passes only when its result is there, counts more than zero tests, and none of them failed.
 */
export function exitCode(outcome: SuiteOutcome): number {
  if (outcome.tests?.some(test => test.error !== undefined) === true) return exitCodes.failed;
  if (outcome.ended === 'timeout') return exitCodes.timeout;
  if (outcome.tests === undefined) return exitCodes.unfinished;
  if (outcome.tests.length === 0) return exitCodes.noTests;
  return outcome.ended === 0 ? exitCodes.passed : exitCodes.failed;
}

/** Prints one line a test, and what went wrong beside the tests. */
export function printOutcome(outcome: SuiteOutcome): void {
  console.log(outcome.name);
  for (const test of outcome.tests ?? []) printTest(test);
  const code = exitCode(outcome);
  if (code === exitCodes.timeout) console.log('  not finished: the time was up');
  else if (code === exitCodes.unfinished) console.log('  not finished: the extension host ended before the suite wrote its result');
  else if (code === exitCodes.noTests) console.log('  no test ran');
  if (outcome.pending !== undefined && outcome.pending > 0) console.log(`  ${outcome.pending} skipped`);
}

/** Prints the line of one test. */
export function printTest(test: TestResult): void {
  console.log(test.error === undefined ? `  ok    ${test.title} (${Math.round(test.ms)} ms)` : `  FAIL  ${test.title}\n${test.error.replace(/^/gm, '        ')}`);
}

/** Prints the closing line that a CI reader counts by, and returns the exit code of the first suite that did not pass. */
export function closeRun(outcomes: readonly SuiteOutcome[]): number {
  const tests = outcomes.flatMap(outcome => outcome.tests ?? []);
  const codes = outcomes.map(exitCode);
  const failed = tests.filter(test => test.error !== undefined).length;
  // A suite that broke without a failing test counts as one failure: the closing line must not look like a pass.
  const broken = outcomes.filter((outcome, i) => codes[i] !== exitCodes.passed && !(outcome.tests ?? []).some(test => test.error !== undefined)).length;
  console.log(`\n${tests.length - failed} passed, ${failed + broken} failed`);
  return codes.find(code => code !== exitCodes.passed) ?? (outcomes.length === 0 ? exitCodes.noTests : exitCodes.passed);
}
