import * as vscode from 'vscode';
import { heading, runSteps, type Choice, type Step } from './runner.js';

/** What the person chose to do with the result. */
export type SelfCheckOutcome = { readonly then: 'close' | 'termination' } | { readonly then: 'note'; readonly text: string };

interface Question { readonly text: string; answer: number | undefined }

/** *Should I End This?*: a few private questions and a calm summary. Nothing is stored unless the person asks for it. */
export async function selfCheck(): Promise<SelfCheckOutcome | undefined> {
  const questions = statements().map((text): Question => ({ text, answer: undefined }));
  let income = 0;
  let outcome: SelfCheckOutcome | undefined;
  const finished = await runSteps([
    ...questions.map(statementStep),
    {
      title: vscode.l10n.t('What share of your income comes from this client?'),
      placeholder: () => vscode.l10n.t('It does not decide anything; it tells how much care the timing needs'),
      choices: () => [vscode.l10n.t('Less than a tenth'), vscode.l10n.t('Up to a quarter'), vscode.l10n.t('Up to a half'), vscode.l10n.t('More than a half')].map((label, i): Choice => ({ label, take: () => {
        income = i;
        return 'next';
      } })),
    },
    {
      title: vscode.l10n.t('What Your Answers Say'),
      placeholder: () => vscode.l10n.t('No verdict, only a mirror. Nothing of this is kept'),
      choices: () => {
        const lines = summary(questions, income);
        const entry = (label: string, detail: string, chosen: SelfCheckOutcome): Choice => ({ label, detail, take: () => {
          outcome = chosen;
          return 'done';
        } });
        return [
          ...lines.map((label): Choice => ({ label })),
          heading(vscode.l10n.t('And now')),
          entry(vscode.l10n.t('Close'), vscode.l10n.t('Nothing is kept'), { then: 'close' }),
          entry(vscode.l10n.t('Keep it as a note'), vscode.l10n.t('An untitled text that you may save or let go'), { then: 'note', text: note(questions, lines) }),
          entry(vscode.l10n.t('Start a termination document'), vscode.l10n.t('Talk first, where you can; the letter follows'), { then: 'termination' }),
        ];
      },
    },
  ]);
  return finished ? outcome : undefined;
}

function statements(): string[] {
  return [
    vscode.l10n.t('Invoices are paid late, or only after reminders.'),
    vscode.l10n.t('What we agreed on fees, scope or dates is not kept.'),
    vscode.l10n.t('Sooner or later, every talk is about a lower price.'),
    vscode.l10n.t('After talking with this client, I feel worse than before.'),
    vscode.l10n.t('There is no room for this client in my week, or too little work to justify the place it takes.'),
    vscode.l10n.t('This is no longer the kind of work I want to be known for.'),
    vscode.l10n.t('It keeps me from work that would do me or my business more good.'),
    vscode.l10n.t('I have said what would have to change, and it has not.'),
  ];
}

function levels(): string[] {
  return [vscode.l10n.t('Not so'), vscode.l10n.t('Now and then'), vscode.l10n.t('Often'), vscode.l10n.t('Nearly always')];
}

function statementStep(question: Question): Step {
  return {
    title: question.text,
    placeholder: () => vscode.l10n.t('How far is this true?'),
    choices: () => levels().map((label, value): Choice => ({ label, take: () => {
      question.answer = value;
      return 'next';
    } })),
  };
}

/** At most 24 points. The thresholds are a rule of thumb of ours: a quarter of the points, and a little more than a half. */
function summary(questions: readonly Question[], income: number): string[] {
  const score = questions.reduce((sum, q) => sum + (q.answer ?? 0), 0);
  const first = score <= 6 ? vscode.l10n.t('Little of this speaks for an ending now. A single bad week passes.')
    : score <= 13 ? vscode.l10n.t('Some of it wears you down. An open talk about what has to change may be enough.')
      : vscode.l10n.t('Much of it points to an ending. It can be done with grace, and in writing.');
  return [
    `${first} (${score}/24)`,
    ...(questions[0]!.answer ?? 0) >= 2 ? [vscode.l10n.t('Open invoices are reason enough by themselves, and the easiest to name.')] : [],
    ...income >= 2 ? [vscode.l10n.t('Much of your income comes from here: choose a date that suits you as well.')] : [],
    vscode.l10n.t('Sleep on it for a night. You know more about this than any list.'),
  ];
}

function note(questions: readonly Question[], lines: readonly string[]): string {
  const answers = questions.map(q => `- ${q.text} ${levels()[q.answer ?? 0]}`);
  return `# ${vscode.l10n.t('Should I end this?')}\n\n${answers.join('\n')}\n\n${lines.join('\n\n')}\n`;
}
