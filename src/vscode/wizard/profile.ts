import * as vscode from 'vscode';
import { showProblem } from '../log.js';
import { profile, saveProfile, type Profile } from '../settings.js';
import { remark, runSteps, type Choice, type Step } from './runner.js';

const askedKey = 'profile.asked';

/** Asks for the provider's own details, and keeps them in the user's settings. False when the person left. */
export async function setUpProfile(): Promise<boolean> {
  const answers: { -readonly [K in keyof Profile]: string } = { ...profile() };
  const title = vscode.l10n.t('Your Profile');
  const step = (key: keyof Profile, placeholder: string, skip: string, valid: (typed: string) => Choice | undefined = () => undefined): Step => ({
    title,
    placeholder: () => placeholder,
    typed: () => answers[key],
    choices: typed => {
      const problem = typed === '' ? undefined : valid(typed);
      return [problem ?? {
        label: typed === '' ? skip : typed,
        take: () => {
          answers[key] = typed;
          // Without a name there is no point in asking for the rest now.
          return key === 'name' && typed === '' ? 'done' : 'next';
        },
      }];
    },
  });
  const later = vscode.l10n.t('Leave it out for now');
  const finished = await runSteps([
    step('name', vscode.l10n.t('Your name or that of your company, as documents are to show it'), later),
    step('contact', vscode.l10n.t('Postal address or telephone number, if documents are to show one'), later),
    step('email', vscode.l10n.t('E-mail address, if documents are to show one'), later, typed =>
      /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(typed) ? undefined : remark(vscode.l10n.t('This is not an e-mail address yet.'), vscode.l10n.t('Write it as name@example.com.'))),
  ]);
  if (!finished) return false;
  try {
    await saveProfile(answers);
  } catch (error) {
    showProblem(vscode.l10n.t('The settings could not be written. The log says more.'), error);
  }
  return true;
}

/** Asks for the profile the first time it is needed and never again. False when the person left. */
export async function profileAskedOnce(state: vscode.Memento): Promise<boolean> {
  if (profile().name !== '' || state.get<boolean>(askedKey) === true) return true;
  if (!await setUpProfile()) return false;
  await state.update(askedKey, true);
  return true;
}
