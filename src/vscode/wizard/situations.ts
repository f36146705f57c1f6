import * as vscode from 'vscode';
import type { Terms } from '../../core/index.js';

export type Situation = NonNullable<Terms['situation']>;

/** The situations in neutral words, in the order of the picker: the one that says least comes first. */
export function situations(): readonly { readonly id: Situation; readonly label: string; readonly detail: string }[] {
  return [
    { id: 'other', label: vscode.l10n.t('Another reason, or none to state'), detail: vscode.l10n.t('A letter needs no reason to be firm and kind') },
    { id: 'new_direction', label: vscode.l10n.t('My work takes another direction'), detail: vscode.l10n.t('Your practice now focuses on something else') },
    { id: 'natural_end', label: vscode.l10n.t('The work has reached its natural end'), detail: vscode.l10n.t('All is delivered and paid, and nothing new is planned') },
    { id: 'capacity', label: vscode.l10n.t('Time no longer fits'), detail: vscode.l10n.t('Too little time for the client, or too little work from them') },
    { id: 'budget', label: vscode.l10n.t('Rates and budget no longer match'), detail: vscode.l10n.t('Neither has to be wrong for the two to part') },
    { id: 'terms_ignored', label: vscode.l10n.t('The agreed terms are not being kept'), detail: vscode.l10n.t('Fees, scope or schedule; the clause can be named') },
    { id: 'negative_conversations', label: vscode.l10n.t('Working together has become difficult'), detail: vscode.l10n.t('The letter keeps to dates and facts, or says nothing of it') },
    { id: 'non_payment', label: vscode.l10n.t('Invoices remain open'), detail: vscode.l10n.t('The letter names what is open and until when') },
  ];
}
