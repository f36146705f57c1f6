import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import type { Locale } from '../support/locale.js';
import type { Scenario } from './scenario.js';

/** What the interface says in one language. */
export interface BeforePhrases {
  readonly locale: Locale;
  readonly selfCheck: string;
  /** The least and the most that a question can be answered with, and the step with the result. */
  readonly never: string;
  readonly always: string;
  readonly result: string;
  readonly calm: string;
  readonly worst: string;
  readonly note: string;
  readonly vent: string;
  readonly ventIntroduction: string;
  readonly anger: string;
  readonly listFacts: string;
  readonly fact: string;
  readonly rehearse: string;
  readonly rehearsal: string;
}

/** The private self-check, the page to vent on and the rehearsal: each used once, and nothing left on the disk. */
export function beforeTheLetter(title: string, p: BeforePhrases, picture: (name: string) => string): Scenario {
  return { title, locale: p.locale, run: async ({ workbench, workspace, step, screenshot }) => {
    const { quickInput } = workbench;
    const answer = async (how: string): Promise<void> => {
      await workbench.runCommand(p.selfCheck);
      for (let n = 1; n <= 10; n++) {
        await quickInput.title(`(${n}/12)`);
        if (n === 1) await screenshot(picture('self-check'));
        if (how === p.never) await quickInput.accept();
        else await quickInput.choose(how);
      }
      await quickInput.title('(11/12)');
      await quickInput.accept();
      await quickInput.title(`${p.result} (12/12)`);
    };

    await step('the self-check ends calmly, and Enter keeps nothing', async () => {
      await answer(p.never);
      await quickInput.row(p.calm).waitFor();
      await quickInput.accept();
      await quickInput.closed();
      assert.deepEqual(await readdir(workspace), []);
    });

    await step('the note is kept only when asked for, and untitled', async () => {
      await answer(p.always);
      await quickInput.row(p.worst).waitFor();
      await screenshot(picture('self-check-result'));
      await quickInput.choose(p.note);
      await workbench.waitForText('(100/100)');
      await screenshot(picture('self-check-note'));
      assert.deepEqual(await readdir(workspace), []);
    });

    await step('Vent First takes anything, underlines nothing, and lists the facts', async () => {
      await workbench.runCommand(p.vent);
      await workbench.waitForText(p.ventIntroduction);
      await workbench.type(p.anger);
      await workbench.page.locator('.codelens-decoration').filter({ hasText: p.listFacts }).waitFor();
      await workbench.noSquiggle();
      await screenshot(picture('vent'));
      await workbench.page.locator('.codelens-decoration a').filter({ hasText: p.listFacts }).click();
      await workbench.waitForText(p.fact);
      await screenshot(picture('vent-facts'));
      assert.deepEqual(await readdir(workspace), []);
    });

    await step('Rehearse the Conversation shows a script with its time, and saves nothing', async () => {
      await workbench.runCommand(p.rehearse);
      await workbench.waitForText(p.rehearsal);
      await screenshot(picture('rehearsal'));
      assert.deepEqual(await readdir(workspace), []);
      assert.deepEqual(await workbench.toasts(), []);
    });
  } };
}
