import * as vscode from 'vscode';
import type { Core } from '../core.js';
import { showProblem } from '../log.js';
import { duration, spokenParts, type SpokenPart } from '../rehearsal.js';
import { documentLanguage } from '../settings.js';
import type { VirtualTexts } from '../virtualTexts.js';

/**
 * *Rehearse the Conversation*: the talking points as a script with its speaking time. Taken from the document in front
 * where it is one, made from its terms where it is another of ours, and with places to fill in otherwise. Nothing is saved.
 */
export async function rehearseConversation(core: Core, texts: VirtualTexts): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const service = await core.service(document?.uri);
  const doc = document?.languageId === 'markdown' ? service.parse(document.getText()) : undefined;
  let body = doc?.kind?.id === 'talking-points' ? doc.text.slice(doc.body.start) : undefined;
  if (body === undefined) {
    const terms = doc?.ours ? doc.terms : { language: documentLanguage(document?.uri) };
    const made = service.scaffold({ answers: terms, kind: 'talking-points' });
    if (!made.ok) {
      showProblem(made.problems[0]?.message ?? vscode.l10n.t('The document could not be made.'));
      return;
    }
    body = made.files[0]!.text.replace(/^---\n[\s\S]*?\n---\n/, '');
  }
  await texts.show(script(spokenParts(body)), `${vscode.l10n.t('Rehearsal')}.md`);
}

function script(parts: readonly SpokenPart[]): string {
  const { least, most } = duration(parts);
  const whole = least === most ? minutes(least) : vscode.l10n.t('{0} to {1}', minutes(least), minutes(most));
  return [
    `# ${vscode.l10n.t('Rehearsal')}`,
    vscode.l10n.t('Read it aloud once or twice. It takes {0}, at an unhurried pace. Of the ways the talk may go on, you need only the one that is true.', whole),
    ...parts.map(p => [
      ...p.title === '' ? [] : [`${'#'.repeat(p.level)} ${p.title}${p.seconds === 0 ? '' : ` · ${minutes(p.seconds)}`}`],
      ...p.said, ...p.reminders.map(r => `*${r}*`),
    ].join('\n\n')),
  ].join('\n\n') + '\n';
}

function minutes(seconds: number): string {
  return seconds < 60 ? vscode.l10n.t('{0} s', seconds) : vscode.l10n.t('{0} min {1} s', Math.floor(seconds / 60), seconds % 60);
}
