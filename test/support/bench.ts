// npm run bench: how large and how quick the production build is, beside what it may be. Exits 1 when a target is missed.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Core from '../../src/core/index.js';
import { Workbench } from '../ui/workbench.js';
import { letterOf } from './benchLetter.js';
import { launchBrowser } from './browser.js';
import { runScript } from './cleanup.js';
import { root } from './paths.js';
import { sampleWorkspace } from './hostRuns.js';
import { startServer } from './server.js';
import { packVsix } from './vsix.js';

/** One line of the table. Without a target it only informs. */
interface Row {
  readonly what: string;
  readonly value: string;
  readonly target?: string;
  readonly met?: boolean;
}

const targets = { mainBundle: 500, compute: 5, terms: 2, activation: 30 };
/**
 * Milliseconds that a fresh window has before the extension is woken. Else the figure is that of everything that starts with it,
 * which is also why VS Code's own Markdown extensions are left out here: they wake up for the same file.
 */
const settling = 5000;

const dist = path.join(root, 'dist');

runScript(async () => {
  const rows = [...bundles(), ...compute('en'), ...compute('es'), ...await activation(3)];
  const width = Math.max(...rows.map(row => row.what.length));
  for (const { what, value, target, met } of rows) {
    const verdict = target === undefined ? '' : `${met === true ? 'within' : 'OVER  '} ${target}`;
    console.log(`${what.padEnd(width)}  ${value.padStart(16)}  ${verdict}`.trimEnd());
  }
  return rows.some(row => row.met === false) ? 1 : 0;
});

/** Sizes in kB of 1000 bytes. No bundle may evaluate text. */
function bundles(): Row[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.js')).sort();
  const sizes = files.map((file): Row => {
    const kB = Math.round(readFileSync(path.join(dist, file)).length / 1000);
    const row = { what: `size of dist/${file}`, value: `${kB} kB` };
    return file === 'extension.js' ? { ...row, target: `${targets.mainBundle} kB`, met: kB <= targets.mainBundle } : row;
  });
  const evaluating = files.filter(file => /\beval\(|\bnew Function\(/.test(readFileSync(path.join(dist, file), 'utf8')));
  return [...sizes, { what: 'bundles that evaluate text', value: evaluating.join(', ') || 'none', target: 'none', met: evaluating.length === 0 }];
}

/** Milliseconds of 200 lints of versions of a text, after 50 that warm up, in ascending order. */
function timesOf(lint: (text: string) => unknown, version: (run: number) => string): number[] {
  return Array.from({ length: 250 }, (_, run) => {
    const text = version(run);
    const started = performance.now();
    lint(text);
    return performance.now() - started;
  }).slice(50).sort((a, b) => a - b);
}

/** What stands between a keystroke and the diagnostics: one lint of a 10 kB letter after a letter was typed in its middle; the part that the terms have in it; and a letter that was never read before. */
function compute(language: 'en' | 'es'): Row[] {
  const { createService } = createRequire(import.meta.url)(path.join(dist, 'core.js')) as typeof Core;
  const service = createService({ models: { [language]: readFileSync(path.join(root, `media/models/tone-${language}.bin`)) } });
  const letter = withFullTerms(letterOf(language, 10_000), language);
  const middle = letter.indexOf('\n', letter.length / 2) - 1;
  const typing = (run: number): string => `${letter.slice(0, middle)} ${'abcdefghij'.slice(0, 1 + run % 10)}${letter.slice(middle)}`;
  const others = Object.fromEntries(service.rules.filter(r => !/^(?:terms|facts)\//.test(r.id)).map(r => [r.id, 'off' as const]));
  const termsOnly = createService({ config: { rules: others } });
  const what = `lint of a 10 kB letter (${language})`;
  const row = (name: string, times: readonly number[], share: number, target?: number): Row => {
    const time = times[Math.floor(times.length * share)]!;
    return { what: `${what}, ${name}`, value: `${time.toFixed(2)} ms`, ...(target === undefined ? {} : { target: `${target} ms`, met: time <= target }) };
  };
  const typed = timesOf(text => service.lint(text, {}), typing);
  return [
    row('a key typed, p50', typed, 0.5, targets.compute),
    row('a key typed, p95', typed, 0.95),
    row('parse, term and fact rules alone, p50', timesOf(text => termsOnly.lint(text, {}), typing), 0.5, targets.terms),
    row('never read before, p50', timesOf(text => service.lint(text, {}), run => letter.replace(/\.$/gm, ` (${run}).`)), 0.5),
  ];
}

/** A letter under the front matter of a golden agreement, which has every term there is. */
function withFullTerms(letter: string, language: 'en' | 'es'): string {
  const golden = readFileSync(path.join(root, `test/templates/termination-agreement/${language}.${language === 'en' ? 'title' : 'usted'}.full.md`), 'utf8');
  return golden.slice(0, golden.indexOf('\n---\n', 4) + 5) + letter.slice(letter.indexOf('\n---\n', 4) + 5);
}

/** What "Developer: Show Running Extensions" says after a Markdown file was opened; the best of some fresh windows, since others use the machine too. */
async function activation(runs: number): Promise<Row[]> {
  const vsix = packVsix();
  const browser = await launchBrowser();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const server = await startServer({ vsix, bare: true });
    const context = await browser.newContext();
    const workspace = sampleWorkspace();
    const page = await context.newPage();
    const workbench = new Workbench(page);
    await page.goto(server.url({ folder: workspace }));
    await workbench.ready();
    await page.waitForTimeout(settling);
    await workbench.openFile('README.md');
    await workbench.runCommand('Developer: Show Running Extensions');
    const row = page.locator('.runtime-extensions-editor .extension').filter({ hasText: 'Amicable' });
    const time = row.filter({ hasText: /Activation: \d/ });
    await time.waitFor();
    times.push(Number(/Activation: (\d+)/.exec(await time.innerText())?.[1]));
    await context.close();
    await server.stop();
  }
  const best = Math.min(...times);
  return [{ what: `activation in a real VS Code (of ${times.join(', ')} ms)`, value: `${best} ms`, target: `${targets.activation} ms`, met: best <= targets.activation }];
}
