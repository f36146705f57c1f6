import type { Scenario } from './scenario.js';

/** The first steps, as VS Code's welcome page shows them. */
export const scenario: Scenario = {
  title: 'the walkthrough',
  locale: 'en',
  run: async ({ workbench, step, screenshot }) => {
    const { page, quickInput } = workbench;
    const steps = page.locator('.getting-started-step');

    await step('it is among the walkthroughs', async () => {
      await workbench.runCommand('View: Toggle Primary Side Bar Visibility'); // the pictures need the room
      await workbench.runCommand('Welcome: Open Walkthrough...');
      await quickInput.choose('End work with a client, kindly and in writing');
      await steps.filter({ hasText: 'Create a document' }).first().waitFor();
    });

    await step('each step says what to do, and shows it', async () => {
      for (const title of ['Create a document', 'See what could be said better', 'Insert a clause', 'Make the exit pack', 'Make the templates yours']) {
        await steps.filter({ hasText: title }).first().click();
        await page.locator('.getting-started-media :is(iframe, svg, img), iframe.webview').first().waitFor();
        await screenshot(`walkthrough-${title.split(' ').at(-1)!}`);
      }
    });

    await step('its button runs the command', async () => {
      await steps.filter({ hasText: 'Create a document' }).first().click();
      await page.locator('.getting-started-step.expanded').getByRole('button', { name: 'New Client Termination' }).click();
      await quickInput.title('Your Profile');
      await quickInput.escape();
    });
  },
};
