import * as vscode from 'vscode';
import type { Service } from '../../core/index.js';
import { interfaceLanguage } from '../settings.js';
import { heading, runSteps, type Choice, type Step } from './runner.js';

/** What the person chose to do with the result. */
export type SelfCheckOutcome = { readonly then: 'close' | 'termination' } | { readonly then: 'note'; readonly text: string };

/** *Should I End This?*: a few private questions and a calm summary. Nothing is stored unless the person asks for it. */
export async function selfCheck({ selfCheck: core }: Readonly<Service>): Promise<SelfCheckOutcome | undefined> {
  const language = interfaceLanguage();
  const scale = core.scale[language];
  const questions = core.questions(language);
  const answers: Record<string, number> = {};
  let income = 0;
  let outcome: SelfCheckOutcome | undefined;
  const finished = await runSteps([
    ...questions.map(({ id, text }): Step => ({
      title: text,
      placeholder: () => vscode.l10n.t('Only you see this, and nothing is kept'),
      choices: () => scale.map((label, value): Choice => ({ label, take: () => {
        answers[id] = value;
        return 'next';
      } })),
    })),
    {
      title: vscode.l10n.t('What share of your income comes from this client?'),
      placeholder: () => vscode.l10n.t('It does not decide anything; it tells how much care the timing needs'),
      // Each answer stands for the middle of its range, in percent.
      choices: () => ([[vscode.l10n.t('Less than a tenth'), 5], [vscode.l10n.t('Up to a quarter'), 17], [vscode.l10n.t('Up to a half'), 37], [vscode.l10n.t('More than a half'), 75]] as const).map(([label, percent]): Choice => ({ label, take: () => {
        income = percent;
        return 'next';
      } })),
    },
    {
      title: vscode.l10n.t('What Your Answers Say'),
      placeholder: () => vscode.l10n.t('No verdict, only a mirror'),
      choices: () => {
        const { score, summary, weightiest } = core.evaluate(answers, language, income);
        const said = [...lines(summary), ...weightiest.length === 0 ? [] : [vscode.l10n.t('What weighs most:')], ...questions.filter(q => weightiest.includes(q.id)).map(q => `– ${q.text}`)];
        const entry = (label: string, detail: string, chosen: SelfCheckOutcome): Choice => ({ label, detail, take: () => {
          outcome = chosen;
          return 'done';
        } });
        const note = `# ${vscode.l10n.t('Should I end this?')}\n\n${questions.map(q => `- ${q.text} ${scale[answers[q.id] ?? 0] ?? ''}`).join('\n')}\n\n${summary} (${score}/100)\n`;
        return [
          ...said.map((label): Choice => ({ label })),
          heading(vscode.l10n.t('And now')),
          entry(vscode.l10n.t('Close'), vscode.l10n.t('Nothing is kept'), { then: 'close' }),
          entry(vscode.l10n.t('Keep it as a note'), vscode.l10n.t('An untitled text that you may save or let go'), { then: 'note', text: note }),
          entry(vscode.l10n.t('Start a termination document'), vscode.l10n.t('Talk first, where you can; the letter follows'), { then: 'termination' }),
        ];
      },
    },
  ]);
  return finished ? outcome : undefined;
}

/** An entry of a list is cut off where the box ends: each sentence begins one, and goes on in another where it is long. */
function lines(text: string): string[] {
  return text.split(/(?<=\.)\s+/).flatMap(sentence => sentence.match(/.{1,80}(?:\s+|$)/g) ?? []).map(line => line.trim());
}
