import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Scenario } from './scenario.js';

/** Where a workspace has several folders, the person is asked for which one; where they leave, nothing is made. */
export const scenario: Scenario = {
  title: 'several workspace folders',
  locale: 'en',
  roots: ['design', 'writing'],
  settings: { 'amicable.profile.name': 'Ana Ruiz' },
  files: { 'writing/.amicable/templates/en/farewell-card.md.hbs': '# Farewell\n\nThank you, {{client.name}}.\n' },
  run: async ({ workbench, workspace, step, screenshot }) => {
    const { quickInput } = workbench;
    const made = async (): Promise<string[]> => (await readdir(workspace, { recursive: true })).filter(f => f.endsWith('.md'));

    await step('Escape at the question leaves nothing', async () => {
      await workbench.runCommand('Amicable: New Client Termination');
      await quickInput.row('writing').waitFor();
      await screenshot('several-folders');
      await quickInput.escape();
      assert.deepEqual(await made(), []);
    });

    await step('the document goes to the folder that was chosen, with that folder’s own kinds', async () => {
      await workbench.runCommand('Amicable: New Client Termination');
      await quickInput.choose('writing');
      await quickInput.title('Situation (1/5)');
      await quickInput.accept();
      await quickInput.title('What to Write (2/5)');
      await quickInput.type('farewell');
      await quickInput.row('Farewell card').waitFor();
      await quickInput.accept();
      for (const n of [3, 4, 5]) {
        await quickInput.title(`(${n}/5)`);
        await quickInput.accept();
      }
      await workbench.editing('farewell-card.md');
      await workbench.waitForText('Thank you');
      assert.deepEqual(await made(), [path.join('writing', 'terminations', 'client', 'farewell-card.md')]);
    });

    await step('the other folder has no such kind', async () => {
      await workbench.press('Escape');
      await workbench.runCommand('Amicable: New Client Termination');
      await quickInput.choose('design');
      await quickInput.title('Situation (1/5)');
      await quickInput.accept();
      await quickInput.title('What to Write (2/5)');
      await quickInput.type('farewell');
      assert.equal(await quickInput.offers('Farewell card'), false);
      await quickInput.escape();
    });
  },
};
