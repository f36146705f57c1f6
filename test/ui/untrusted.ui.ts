import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Scenario } from './scenario.js';

const sentence = 'This workspace is not trusted, so its own templates are left alone';

/** A workspace that somebody else filled: its templates are not used, which is said once and no more. */
export const scenario: Scenario = {
  title: 'templates in a workspace that is not trusted',
  locale: 'en',
  untrusted: true,
  settings: { 'amicable.profile.name': 'Ana Ruiz' },
  files: {
    '.amicable/templates/en/termination-agreement.md.hbs': '# Not ours\n',
    '.amicable/templates/en/farewell-card.md.hbs': '# Farewell\n',
  },
  run: async ({ workbench, workspace, step, screenshot }) => {
    const { quickInput } = workbench;
    const make = async (file: string): Promise<void> => {
      await workbench.runCommand('Amicable: New Client Termination');
      for (const n of [1, 2, 3, 4, 5]) {
        await quickInput.title(`(${n}/5)`);
        if (n === 2) assert.equal(await quickInput.offers('Farewell card'), false);
        await quickInput.accept();
      }
      await workbench.editing(file);
    };

    await step('the built-in template is used, and why is said', async () => {
      await make('termination-agreement.md');
      await workbench.toast(sentence);
      await screenshot('untrusted');
      const text = await readFile(path.join(workspace, 'terminations', 'client', 'termination-agreement.md'), 'utf8');
      assert.match(text, /^# Termination agreement$/m);
      assert.doesNotMatch(text, /Not ours/);
    });

    await step('it is said once', async () => {
      await workbench.press('Escape');
      await workbench.runCommand('Notifications: Clear All Notifications');
      await make('termination-agreement-2.md');
      assert.deepEqual((await workbench.toasts()).filter(t => t.includes(sentence)), []);
    });
  },
};
