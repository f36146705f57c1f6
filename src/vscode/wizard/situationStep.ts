import * as vscode from 'vscode';
import { languageOfTag } from '../../core/editing.js';
import { interfaceLanguage } from '../settings.js';
import type { WizardContext, WizardChoices } from './askForAnswers.js';
import { fits, heading, type Choice, type Outcome, type Step } from './runner.js';

/**
 * Neutral words for what happened; under them, the sentence that the document will say. What says least comes first. The honest reason is shown
 * on demand, and kept beside the document where the person says so.
 */
export function situationStep(context: WizardContext, choices: WizardChoices): Step {
  return {
    title: vscode.l10n.t('Situation'),
    placeholder: () => vscode.l10n.t('Things change. What comes closest? The document says only the line below it'),
    choices: typed => {
      const labels = new Map(context.situations(interfaceLanguage()).map(s => [s.id, s.label]));
      const written = context.situations(languageOfTag(choices.language) ?? 'en', context.register(choices.language));
      const ordered = written.toSorted((a, b) => Number(b.id === 'other') - Number(a.id === 'other'));
      const take = (id: (typeof written)[number]['id'], keepHonestReason: boolean) => (): Outcome => {
        Object.assign(choices, { situation: id, keepHonestReason });
        return 'next';
      };
      const entries = ordered.map(({ id, label, reason, privateReason }): Choice => {
        const none = id === 'other';
        return {
          label: none ? vscode.l10n.t('Another reason, or none to state') : labels.get(id) ?? label,
          detail: choices.keepHonestReason ? `$(lock) ${privateReason}` : none ? vscode.l10n.t('A letter needs no reason to be firm and kind') : reason,
          take: take(id, choices.keepHonestReason),
          ...choices.keepHonestReason ? {} : { buttons: [{
            iconPath: new vscode.ThemeIcon('lock'), take: take(id, true),
            tooltip: vscode.l10n.t('For you alone: “{0}” Choose this to keep it in your private notes as well.', privateReason),
          }] },
        };
      }).filter(c => fits(c, typed));
      return [...entries, heading(vscode.l10n.t('For you alone')), ...[honest(choices)].filter(c => fits(c, typed))];
    },
  };
}

/** Shows the honest reason of each situation instead of the one to send, and keeps the one that is chosen. */
function honest(choices: WizardChoices): Choice {
  const kept = choices.keepHonestReason;
  return {
    label: kept ? `$(mail) ${vscode.l10n.t('Leave the honest reason out')}` : `$(lock) ${vscode.l10n.t('Keep the honest reason too')}`,
    detail: kept ? vscode.l10n.t('Then only the sentence for the document is written') : vscode.l10n.t('In a private file beside the document, which is never exported'),
    take: () => {
      choices.keepHonestReason = !kept;
      return 'stay';
    },
  };
}
