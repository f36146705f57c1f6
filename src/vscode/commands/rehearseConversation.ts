import * as vscode from 'vscode';
import type { Service } from '../../core/index.js';
import type { Core } from '../core.js';
import { showProblem } from '../log.js';
import { documentLanguage } from '../settings.js';
import type { VirtualTexts } from '../virtualTexts.js';

type Script = ReturnType<Service['rehearse']>;

/**
 * *Rehearse the Conversation*: the talking points as a script with its speaking time. Taken from the document in front
 * where it is one, made from its terms where it is another of ours, and with places to fill in otherwise. Nothing is saved.
 */
export async function rehearseConversation(core: Core, texts: VirtualTexts): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const service = await core.service(document?.uri);
  const doc = document?.languageId === 'markdown' ? service.parse(document.getText()) : undefined;
  let points = doc?.kind?.id === 'talking-points' ? doc : undefined;
  if (!points) {
    const made = service.scaffold({ answers: doc?.ours ? doc.terms : { language: documentLanguage(document?.uri) }, kind: 'talking-points' });
    if (!made.ok) {
      showProblem(made.problems[0]?.message ?? vscode.l10n.t('The document could not be made.'));
      return;
    }
    points = service.parse(made.files[0]!.text);
  }
  await texts.show(text(service.rehearse(points)), `${vscode.l10n.t('Rehearsal')}.md`);
}

function text({ parts, seconds: { least, most } }: Script): string {
  const whole = minutes(least) === minutes(most) ? minutes(least) : vscode.l10n.t('{0} to {1}', minutes(least), minutes(most));
  return [
    `# ${vscode.l10n.t('Rehearsal')}`,
    vscode.l10n.t('Read it aloud once or twice. It takes {0}, at an unhurried pace. Of the ways the talk may go on, you need only the one that is true.', whole),
    ...parts.map(p => [
      ...p.heading === '' ? [] : [`${p.branch === undefined ? '##' : '###'} ${p.heading}${p.seconds === 0 ? '' : ` · ${minutes(p.seconds)}`}`],
      ...p.lines, ...p.cues.map(cue => `*${cue}*`),
    ].join('\n\n')),
  ].join('\n\n') + '\n';
}

/** To five seconds: nobody speaks by the second. */
function minutes(exact: number): string {
  const seconds = Math.max(5, Math.round(exact / 5) * 5);
  if (seconds < 60) return vscode.l10n.t('{0} s', seconds);
  return seconds % 60 === 0 ? vscode.l10n.t('{0} min', seconds / 60) : vscode.l10n.t('{0} min {1} s', Math.floor(seconds / 60), seconds % 60);
}
