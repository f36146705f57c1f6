import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Scenario } from './scenario.js';

const letter = `---
document: notice-letter
language: en
client: { name: Harbour Studio }
provider: { name: Ana Ruiz }
notice_date: 2026-11-23
last_working_day: 2026-12-07
deliverables: []
outstanding_payments: []
personal_data: true
referrals: [{ name: Sam Fox, consent: false }]
---

# Notice

Our work together ends on 7 December 2026. Please confirm. Thank you for these years.
`;

/** The pick list of *Create Exit Pack*: what the terms call for is ticked, with the reason; what they forbid is not. */
export const scenario: Scenario = {
  title: 'the exit pack, chosen from a list',
  locale: 'en',
  files: { 'notice-letter.md': letter },
  run: async ({ workbench, workspace, step, screenshot }) => {
    const { quickInput } = workbench;
    const ticked = workbench.page.locator('.quick-input-list .monaco-list-row').filter({ has: workbench.page.locator('[aria-checked="true"], .monaco-checkbox.checked, input:checked') });

    await step('Escape leaves nothing', async () => {
      await workbench.openFile('notice-letter.md');
      await workbench.runCommand('Amicable: Create Exit Pack');
      await quickInput.row('Personal data was handled.').waitFor();
      await screenshot('exit-pack');
      await quickInput.escape();
      assert.deepEqual(await readdir(workspace), ['notice-letter.md']);
    });

    await step('what the terms call for is ticked; a colleague who has not agreed is not introduced', async () => {
      await workbench.runCommand('Amicable: Create Exit Pack');
      await quickInput.row('Personal data was handled.').waitFor();
      const labels = (await ticked.locator('.quick-input-list-rows > :first-child .label-name').allInnerTexts()).map(l => l.trim());
      assert.deepEqual(labels, ['Talking points', 'Confirmation e-mail', 'Data return certificate']);
      await quickInput.choose('Talking points'); // takes the tick out
      await quickInput.accept();
      await workbench.toast('2 documents were written beside this one.');
      assert.deepEqual((await readdir(workspace)).sort(), ['confirmation-email.md', 'data-return-certificate.md', 'notice-letter.md']);
      assert.match(await readFile(path.join(workspace, 'confirmation-email.md'), 'utf8'), /^source: notice-letter\.md$/m);
      await screenshot('exit-pack-written');
    });
  },
};
