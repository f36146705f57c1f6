// npm run test:ui [-- --update-screenshots] [-- SCENARIO…]: the packed extension in VS Code as a person uses it. Each test/ui/*.ui.ts is one
// scenario, run in the order of the names, in a server and a page of its own; SCENARIO is the beginning of a file's name.
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Scenario } from '../ui/scenario.js';
import { Workbench } from '../ui/workbench.js';
import { launchBrowser, viewport } from './browser.js';
import { message, runScript, tempDir } from './cleanup.js';
import { exitCodes } from './exitCodes.js';
import { resultsDir, root, screenshotsDir } from './paths.js';
import { closeRun, printTest, type SuiteOutcome, type TestResult } from './results.js';
import { startServer } from './server.js';
import { ensureVsCode } from './vscodeHost.js';
import { packVsix } from './vsix.js';

/** Nothing in a screenshot that is not the point, no waiting for hovers, and nothing saved (as the web does) until the person saves. */
const settings = { 'editor.minimap.enabled': false, 'editor.hover.delay': 50, 'files.autoSave': 'off' };

const scenarios = path.join(root, 'test/ui');

runScript(async () => {
  const args = process.argv.slice(2);
  const shown = args.includes('--update-screenshots') ? picturesShown() : new Set<string>();
  const chosen = args.filter(arg => !arg.startsWith('--'));
  for (const folder of [resultsDir, screenshotsDir]) mkdirSync(folder, { recursive: true });
  ensureVsCode();
  const browser = await launchBrowser();
  const vsix = packVsix();
  const outcomes: SuiteOutcome[] = [];
  for (const file of readdirSync(scenarios).filter(name => name.endsWith('.ui.ts')).sort()) {
    if (chosen.length > 0 && !chosen.some(name => file.startsWith(name))) continue;
    const { scenario } = await import(pathToFileURL(path.join(scenarios, file)).href) as { scenario: Scenario };
    outcomes.push(await play(scenario, { browser, vsix, shown }));
  }
  return closeRun(outcomes);
});

/** The file names of the pictures that a README shows. */
function picturesShown(): ReadonlySet<string> {
  const readmes = readdirSync(root).filter(name => /^README.*\.md$/.test(name)).map(name => readFileSync(path.join(root, name), 'utf8'));
  return new Set([...readmes.join('\n').matchAll(/media\/screenshots\/([\w.-]+\.png)/g)].map(match => match[1]!));
}

/** Plays one scenario, printing each step as it goes. */
async function play(scenario: Scenario, run: { browser: Browser; vsix: string; shown: ReadonlySet<string> }): Promise<SuiteOutcome> {
  console.log(`ui: ${scenario.title}`);
  const workspace = path.join(tempDir('workspace'), 'clients'); // the name shows in the screenshots
  mkdirSync(workspace);
  for (const [file, text] of Object.entries(scenario.files ?? {})) {
    mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true });
    writeFileSync(path.join(workspace, file), text);
  }
  for (const folder of scenario.roots ?? []) mkdirSync(path.join(workspace, folder), { recursive: true });
  const several = scenario.roots && path.join(workspace, 'clients.code-workspace');
  if (several !== undefined) writeFileSync(several, JSON.stringify({ folders: scenario.roots!.map(name => ({ path: name })) }));
  const trust = scenario.untrusted === true ? { 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' } : {};
  const server = await startServer({ vsix: run.vsix, locale: scenario.locale, workspaceTrust: scenario.untrusted === true, settings: { ...settings, ...trust, ...scenario.settings } });
  const context = await run.browser.newContext({ viewport, locale: scenario.locale });
  const tests: TestResult[] = [];
  let ended: number = exitCodes.passed;
  try {
    const page = await context.newPage();
    const workbench = new Workbench(page);
    const report = (result: TestResult): void => {
      tests.push(result);
      printTest(result);
    };
    const step = async (title: string, act: () => Promise<void>): Promise<void> => {
      const started = Date.now();
      try {
        await act();
      } catch (error) {
        await page.screenshot({ path: path.join(resultsDir, `ui-failed-${tests.length + 1}.png`) }).catch(() => undefined);
        report({ title, ms: Date.now() - started, error: error instanceof Error ? error.stack ?? error.message : String(error) });
        throw error;
      }
      report({ title, ms: Date.now() - started });
    };
    await step('the window opens', async () => {
      await page.goto(server.url(several === undefined ? { folder: workspace } : { workspace: several }));
      await workbench.ready();
    });
    const screenshot = async (name: string): Promise<void> => {
      await page.waitForTimeout(400); // what fades in has come
      const file = `${name}.png`;
      await page.screenshot({ path: path.join(resultsDir, file) });
      if (run.shown.has(file)) cpSync(path.join(resultsDir, file), path.join(screenshotsDir, file));
    };
    await scenario.run({ workbench, workspace, step, screenshot });
  } catch (error) {
    ended = exitCodes.failed;
    if (!tests.some(test => test.error !== undefined)) console.log(`  FAIL  outside a step: ${message(error)}`);
  } finally {
    await context.close();
    await server.stop();
  }
  return { name: `ui: ${scenario.title}`, ended, tests };
}
