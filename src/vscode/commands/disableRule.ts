import * as vscode from 'vscode';
import { showProblem } from '../log.js';
import { switchRuleOff } from '../settings.js';

/** Writes `"<rule>": "off"` to the setting `amicable.rules`. */
export async function disableRule(rule: unknown): Promise<void> {
  if (typeof rule !== 'string') return;
  try {
    const where = await switchRuleOff(rule);
    void vscode.window.setStatusBarMessage(where === 'workspace'
      ? vscode.l10n.t('{0} is off in this workspace.', rule)
      : vscode.l10n.t('{0} is off.', rule), 5000);
  } catch (error) {
    showProblem(vscode.l10n.t('The settings could not be written. The log says more.'), error);
  }
}
