import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Scenario } from './scenario.js';

/** A template from its copy to the letter: customised, mended where it is wrong, completed, previewed; and a kind of one's own from folder to palette. */
export const scenario: Scenario = {
  title: 'templates of one’s own',
  locale: 'en',
  settings: { 'amicable.profile.name': 'Ana Ruiz' },
  files: { '.amicable/templates/en/farewell-card.md.hbs': '# Farewell\n\nThank you, {{client.nme}}.\n' },
  run: async ({ workbench, workspace, step, screenshot }) => {
    const { quickInput } = workbench;

    await step('Customize Template copies a built-in one and opens it', async () => {
      await workbench.runCommand('Amicable: Customize Template');
      await quickInput.row('Termination agreement').waitFor();
      await screenshot('template-customize');
      await quickInput.type('wind-down');
      await quickInput.choose('Wind-down note');
      await workbench.editing('wind-down-note.md.hbs');
      await workbench.waitForText('{{greeting}}');
      await workbench.noSquiggle('error');
      await screenshot('template-copy');
    });

    await step('a name that is wrong is underlined, with what was meant', async () => {
      await workbench.openFile('farewell-card.md.hbs');
      await workbench.squiggle('client.nme', 'error');
      await workbench.hover('client.nme', 'Did you mean “client.name”?');
      await screenshot('template-problem');
      await workbench.lightBulb('client.nme');
      await workbench.quickFixes();
      await workbench.applyQuickFix('Change to client.name');
      await workbench.noSquiggle('error');
    });

    await step('terms and helpers are completed inside the braces', async () => {
      await workbench.press('Control+End');
      await workbench.type('{{last');
      await workbench.suggestion('last_working_day');
      await screenshot('template-completion');
      await workbench.press('Enter', 'Escape');
      await workbench.save();
      const text = await readFile(path.join(workspace, '.amicable/templates/en/farewell-card.md.hbs'), 'utf8');
      assert.match(text, /\{\{last_working_day\}\}/);
    });

    await step('Preview with Sample Terms shows the letter beside it', async () => {
      await workbench.runCommand('Amicable: Preview Template with Sample Terms');
      await workbench.waitForText('Thank you, Harbour Bakery.');
      await screenshot('template-preview');
    });

    await step('its kind is in the picker, and the document has no finding', async () => {
      await workbench.runCommand('Amicable: New Client Termination');
      for (const n of [1, 2, 3, 4, 5]) {
        await quickInput.title(`(${n}/5)`);
        if (n === 2) {
          await quickInput.type('farewell');
          await quickInput.row('A template of yours').waitFor();
          await screenshot('template-kind');
        }
        if (n === 3) {
          await quickInput.type('Harbour Studio');
          await quickInput.row('Harbour Studio').waitFor();
        }
        await quickInput.accept();
      }
      await workbench.waitForText('Thank you, Harbour Studio.');
      await workbench.noSquiggle('warning');
      await workbench.noSquiggle('error');
      assert.match(await readFile(path.join(workspace, 'terminations/harbour-studio/farewell-card.md'), 'utf8'), /^document: farewell-card$/m);
    });
  },
};
