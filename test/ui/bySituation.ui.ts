import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Scenario } from './scenario.js';

/** What the situation suggests: kind, notice and options, each a default that Enter takes and the person may change. */
export const scenario: Scenario = {
  title: 'the wizard by situation',
  locale: 'en',
  settings: { 'amicable.profile.name': 'Ana Ruiz' },
  run: async ({ workbench, workspace, step, screenshot }) => {
    const { quickInput } = workbench;
    const dir = path.join(workspace, 'terminations', 'harbour-studio');

    await step('a situation in neutral words, and under it the sentence to send', async () => {
      await workbench.runCommand('Amicable: New Client Termination');
      await quickInput.title('Situation (1/5)');
      await quickInput.row('Our ways of working no longer fit together').waitFor();
      await screenshot('wizard-situation');
    });

    await step('the honest reason is shown, and kept, on request only', async () => {
      await quickInput.type('honest reason');
      await quickInput.choose('Keep the honest reason too');
      await quickInput.row('Nearly every conversation leaves me drained').waitFor();
      await screenshot('wizard-situation-private');
      await quickInput.choose('The conversations have become hard');
    });

    await step('the kind that fits comes first', async () => {
      await quickInput.title('What to Write (2/5)');
      await quickInput.row('fits the situation').waitFor();
      await screenshot('wizard-situation-kind');
      await quickInput.accept();
      await quickInput.title('Client (3/5)');
      await quickInput.type('Harbour Studio');
      await quickInput.row('Harbour Studio').waitFor();
      await quickInput.accept();
    });

    await step('options that fit are offered; one that promises nothing unnamed is a default', async () => {
      await quickInput.title('Still to Deliver and to Pay (4/5)');
      await quickInput.row('in the document').waitFor();
      await quickInput.type('Brand guide, 2099-03-02');
      await quickInput.row('Add this deliverable').waitFor();
      await quickInput.accept();
      await quickInput.row('in the document').waitFor();
      await screenshot('wizard-offers');
      await quickInput.accept();
    });

    await step('the day of the last deliverable is the default where it is later than the notice', async () => {
      await quickInput.title('Last Working Day (5/5)');
      await quickInput.row('a natural stopping point').waitFor();
      await screenshot('wizard-deadline');
      await quickInput.accept();
    });

    await step('the letter says what was chosen, and the honest reason stands in the private notes alone', async () => {
      await workbench.editing('notice-letter.md');
      const text = await readFile(path.join(dir, 'notice-letter.md'), 'utf8');
      assert.match(text, /^last_working_day: 2099-03-02$/m);
      assert.match(text, /^reason: Our ways of working/m);
      assert.match(text, /^## Transition\n\nI will leave written notes/m);
      assert.doesNotMatch(text, /drained/);
      assert.deepEqual((await readdir(dir)).sort(), ['.gitignore', 'notice-letter.md', 'notice-letter.private.yaml']);
      assert.match(await readFile(path.join(dir, 'notice-letter.private.yaml'), 'utf8'), /^reason_if_asked: Nearly every conversation/m);
    });

    await step('a kind that names no last working day does not ask for one', async () => {
      await workbench.runCommand('Amicable: New Client Termination');
      await quickInput.title('Situation (1/5)');
      await quickInput.choose('Invoices stay unpaid');
      await quickInput.title('What to Write (2/5)');
      await quickInput.row('Non-payment notice').waitFor();
      await quickInput.accept();
      await quickInput.title('Client (3/4)');
      await quickInput.accept();
      await quickInput.title('Still to Deliver and to Pay (4/4)');
      await quickInput.accept();
      await workbench.editing('nonpayment-notice.md');
    });
  },
};
