// One suite in one extension host of a real VS Code.
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { viewport } from './browser.js';
import { tempDir } from './cleanup.js';
import type { Locale } from './locale.js';
import { resultsDir } from './paths.js';
import { parseResult, readResult, type SuiteOutcome } from './results.js';
import { startServer, type PageOptions, type ServerOptions } from './server.js';

/** Which suite runs, and in what surroundings. */
export interface SuiteRun {
  readonly name: string;
  readonly page: PageOptions & { readonly extensionDevelopmentPath: string; readonly extensionTestsPath: string };
  readonly locale?: Locale;
  readonly env?: ServerOptions['env'];
  readonly settings?: ServerOptions['settings'];
  /** How long the suite may take, in milliseconds. */
  readonly timeout: number;
}

/** A web worker has no file to write to, so there the suite prints its result as a line that begins with this. */
const resultLine = 'AMICABLE_RESULT ';

/**
 * Runs a suite and returns how it went; never throws for what the suite does. All that the extension host printed goes to
 * test-results/<name>.log, and unless it ended well, what the page showed to <name>.png.
 */
export async function runSuite(browser: Browser, run: SuiteRun): Promise<SuiteOutcome> {
  mkdirSync(resultsDir, { recursive: true });
  const file = run.name.replaceAll(/\W+/g, '-');
  const log = createWriteStream(path.join(resultsDir, `${file}.log`));
  const resultFile = path.join(tempDir('result'), 'result.json');
  const server = await startServer({
    smokeDriver: true,
    env: { ...run.env, AMICABLE_TEST_RESULT: resultFile },
    ...(run.locale === undefined ? {} : { locale: run.locale }),
    ...(run.settings === undefined ? {} : { settings: run.settings }),
  });
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    let printed: Pick<SuiteOutcome, 'tests' | 'pending'> = {};
    const ended = new Promise<number>(resolve => {
      page.on('crash', () => resolve(-1));
      void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
    });
    await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
      const line = args.join(' ');
      log.write(`${type}: ${line}\n`);
      if (line.startsWith(resultLine)) printed = parseResult(line.slice(resultLine.length));
    });
    await page.goto(server.url(run.page));
    const how = await within(ended, run.timeout);
    const result = run.page.web === true ? printed : readResult(resultFile);
    if (how !== 0) await page.screenshot({ path: path.join(resultsDir, `${file}.png`) }).catch(() => undefined);
    return { name: run.name, ended: how, ...result };
  } finally {
    await context.close();
    await server.stop();
    log.end();
  }
}

async function within(ended: Promise<number>, ms: number): Promise<number | 'timeout'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'timeout'>(resolve => { timer = setTimeout(() => resolve('timeout'), ms); });
  try {
    return await Promise.race([ended, late]);
  } finally {
    clearTimeout(timer);
  }
}
