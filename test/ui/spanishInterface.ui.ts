import assert from 'node:assert/strict';
import type { Scenario } from './scenario.js';

const document = `---
document: confirmation-email
language: en
client: { name: Harbour Studio }
provider: { name: Ana Ruiz }
---

# Confirmation

My last working day is [[the last working day]].

Thank you for the work we did together.
`;

/** The language of the interface is not that of the document: an English letter, written by someone whose VS Code speaks Spanish. */
export const scenario: Scenario = {
  title: 'an English letter in a Spanish VS Code',
  locale: 'es',
  files: { 'letter.md': document },
  run: async ({ workbench, step, screenshot }) => {
    await step('an unfilled place is underlined', async () => {
      await workbench.openFile('letter.md');
      await workbench.squiggle('[[the last working day]]');
    });
    await step('the hover explains it in Spanish', async () => {
      await workbench.hover('[[the last working day]]', 'Falta por rellenar');
      await screenshot('spanish-interface');
    });
    await step('the light bulb offers its fixes in Spanish', async () => {
      await workbench.lightBulb('[[the last working day]]');
      const fixes = await workbench.quickFixes();
      assert.ok(fixes.includes('Desactivar structure/unfilled-place en esta línea'), fixes.join(' · '));
    });
  },
};
