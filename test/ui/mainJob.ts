import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from '../support/locale.js';
import type { Scenario, Stage } from './scenario.js';

/** What the interface says in one language, and what the person types. */
export interface Phrases {
  readonly locale: Locale;
  readonly command: string;
  readonly profile: string;
  /** The titles of the five steps. */
  readonly steps: readonly [situation: string, kind: string, client: string, work: string, day: string];
  readonly client: string;
  /** The folder that the client's name becomes. */
  readonly slug: string;
  readonly impossibleDay: string;
  readonly newFile: string;
  /** A sentence that blames, the part that is underlined, and what the hover says of it. */
  readonly blame: { readonly sentence: string; readonly underlined: string; readonly why: RegExp; readonly fix: string };
  /** A sentence that shouts, the part that is underlined, its fix, and what is left of it. */
  readonly shout: { readonly sentence: string; readonly underlined: string; readonly fix: string; readonly fixed: string };
  /** A snippet by its prefix, what is typed into its first tab stop, and what then stands there. */
  readonly snippet: { readonly prefix: string; readonly typed: string; readonly result: string };
  /** The title of a clause that "/" offers. */
  readonly clause: string;
}

/**
 * The main job from end to end: the palette, the wizard, the document on the disk, two sentences typed in anger, what the editor makes of them,
 * and the saved file.
 */
export function mainJob(title: string, phrases: Phrases, picture: (name: string) => string): Scenario {
  return { title, locale: phrases.locale, run: async stage => {
    await runWizard(stage, phrases, picture);
    await writeInAnger(stage, phrases, picture);
    await addReadyText(stage, phrases, picture);
    await leaveNothing(stage, phrases);
  } };
}

async function runWizard({ workbench, workspace, step, screenshot }: Stage, phrases: Phrases, picture: (name: string) => string): Promise<void> {
  const { quickInput } = workbench;
  const [situation, kind, client, work, day] = phrases.steps;

  await step('the palette has the command, which first asks for the profile', async () => {
    await workbench.runCommand(phrases.command);
    await quickInput.title(phrases.profile);
    await quickInput.type('Ana Ruiz');
    for (const n of [1, 2, 3]) {
      await quickInput.title(`(${n}/3)`);
      await quickInput.accept();
    }
  });

  await step('after the situation come the kinds of document', async () => {
    await quickInput.title(`${situation} (1/5)`);
    await quickInput.accept();
    await quickInput.title(`${kind} (2/5)`);
    await screenshot(picture('wizard'));
    await quickInput.accept();
  });

  await step('Back keeps what was typed', async () => {
    await quickInput.title(`${client} (3/5)`);
    await quickInput.type(phrases.client);
    await quickInput.row(phrases.client).waitFor();
    await quickInput.accept();
    await quickInput.title(`${work} (4/5)`);
    await quickInput.back();
    await quickInput.title(`${client} (3/5)`);
    assert.equal(await quickInput.value(), phrases.client);
    await quickInput.accept();
    await quickInput.title(`${work} (4/5)`);
    await quickInput.accept();
  });

  await step('a day that does not exist is said in place', async () => {
    await quickInput.title(`${day} (5/5)`);
    await quickInput.type('2026-02-30');
    await quickInput.row(phrases.impossibleDay).waitFor();
    await screenshot(picture('wizard-day'));
    await quickInput.type('');
  });

  await step('the document is in the client’s folder and open', async () => {
    await quickInput.accept();
    await workbench.editing('termination-agreement.md');
    const text = await readFile(path.join(workspace, 'terminations', phrases.slug, 'termination-agreement.md'), 'utf8');
    assert.match(text, /^---\nversion: 1\ndocument: termination-agreement\n/);
    assert.ok(text.includes(phrases.client) && text.includes('Ana Ruiz'));
    await screenshot(picture('document'));
  });
}

async function writeInAnger({ workbench, step, screenshot }: Stage, { blame, shout }: Phrases, picture: (name: string) => string): Promise<void> {
  await step('a blaming sentence is underlined as it is typed', async () => {
    await workbench.press('Escape'); // out of the tab stops
    await workbench.clickInto('## 1.');
    await workbench.press('Home', 'Enter', 'Enter', 'ArrowUp', 'ArrowUp');
    await workbench.type(`${blame.sentence} ${shout.sentence}`);
    await workbench.squiggle(blame.underlined);
    await workbench.squiggle(shout.underlined);
    await screenshot(picture('squiggle'));
  });

  await step('the hover says why, and what to write instead', async () => {
    await workbench.hover(blame.underlined, blame.why);
    await screenshot(picture('hover'));
  });

  await step('the light bulb has fixes', async () => {
    await workbench.lightBulb(shout.underlined);
    await workbench.quickFixes();
    await screenshot(picture('quick-fix'));
    await workbench.applyQuickFix(shout.fix);
    await workbench.waitForText(shout.fixed);
    await workbench.lightBulb(blame.underlined);
    await workbench.quickFixes();
    await workbench.applyQuickFix(blame.fix);
    await workbench.waitForNoText(blame.sentence);
  });
}

/** After the sentence that is left of the angry ones. */
async function addReadyText({ workbench, workspace, step, screenshot }: Stage, { blame, shout, slug, snippet, clause }: Phrases, picture: (name: string) => string): Promise<void> {
  await step('"/" offers the clauses', async () => {
    await workbench.clickInto(shout.fixed);
    await workbench.press('End', 'Enter', 'Enter');
    await workbench.type('/');
    await workbench.suggestion(clause);
    await screenshot(picture('clauses'));
    await workbench.press('Escape', 'Backspace');
  });

  await step('a snippet fills in, tab stop by tab stop', async () => {
    await workbench.type(snippet.prefix);
    await (await workbench.suggestion(snippet.prefix)).click();
    await workbench.waitForText('[[');
    await workbench.type(snippet.typed);
    await workbench.press('Tab');
    await workbench.waitForText(snippet.typed);
  });

  await step('what is saved is what stands on the disk', async () => {
    await workbench.save();
    const text = await readFile(path.join(workspace, 'terminations', slug, 'termination-agreement.md'), 'utf8');
    assert.ok(text.includes(shout.fixed) && !text.includes(blame.sentence) && !text.includes(shout.sentence), text);
    assert.ok(text.includes(snippet.result), text);
  });
}

async function leaveNothing({ workbench, workspace, step }: Stage, phrases: Phrases): Promise<void> {
  await step('New File… has it too, and Escape in the middle leaves nothing', async () => {
    const before = await readdir(workspace, { recursive: true });
    await workbench.runCommand('New File...');
    await workbench.quickInput.choose(phrases.newFile);
    await workbench.quickInput.title(`${phrases.steps[0]} (1/5)`); // the profile is not asked for again
    await workbench.quickInput.accept();
    await workbench.quickInput.title(`${phrases.steps[1]} (2/5)`);
    await workbench.quickInput.escape();
    assert.deepEqual(await readdir(workspace, { recursive: true }), before);
    assert.deepEqual(await workbench.toasts(), []);
  });
}
