import * as vscode from 'vscode';

/**
 * A small multi-step QuickInput. Every step is a list over an input box: what is typed can be a filter, or become an
 * entry of its own, and an entry without an outcome is a remark that can't be accepted (an inline validation message).
 */

/**
 * An entry. `take` is what Enter does: go on, stay on the step with its entries made anew, or be done with all steps. Without it, the entry only
 * says something. Its buttons do the same with a `take` of their own.
 */
export interface Choice extends vscode.QuickPickItem { readonly take?: () => Outcome; readonly buttons?: readonly ChoiceButton[] }
export interface ChoiceButton extends vscode.QuickInputButton { readonly take: () => Outcome }
export type Outcome = 'next' | 'stay' | 'done';

export interface Step {
  readonly title: string;
  readonly placeholder: () => string;
  /** The entries for what is typed; the first that can be taken is the default. Called anew with each key. */
  readonly choices: (typed: string) => readonly Choice[] | Promise<readonly Choice[]>;
  /** What stands in the box at first. */
  readonly typed?: () => string;
  /** Whether earlier answers make the step pointless. Asked before it is shown, and for its number. */
  readonly skip?: () => boolean;
}

/**
 * Runs the steps, with `n/N`, a Back button and Escape. True when the last one was taken; false when the person
 * left, in which case nothing may be kept.
 */
export async function runSteps(steps: readonly Step[]): Promise<boolean> {
  let at = 0;
  while (at < steps.length) {
    const asked = steps.filter(s => s.skip?.() !== true);
    const answer = await runStep(steps[at]!, asked.indexOf(steps[at]!) + 1, asked.length);
    if (answer === 'cancel') return false;
    if (answer === 'done') return true;
    const by = answer === 'back' ? -1 : 1;
    do at += by; while (steps[at]?.skip?.() === true);
  }
  return true;
}

function runStep(step: Step, n: number, of: number): Promise<'next' | 'done' | 'back' | 'cancel'> {
  const input = vscode.window.createQuickPick<Choice>();
  input.title = step.title;
  input.step = n;
  input.totalSteps = of;
  input.ignoreFocusOut = true;
  input.value = step.typed?.() ?? '';
  if (n > 1) input.buttons = [vscode.QuickInputButtons.Back];
  let latest = 0;
  const render = async (): Promise<void> => {
    const mine = ++latest;
    const choices = await step.choices(input.value.trim());
    if (mine !== latest) return;
    input.placeholder = step.placeholder();
    // The list is not filtered by VS Code: the step has already chosen what fits.
    input.items = choices.map(c => ({ ...c, alwaysShow: true }));
    const first = input.items.find(c => c.take !== undefined);
    input.activeItems = first ? [first] : [];
  };
  return new Promise(resolve => {
    const done = (answer: 'next' | 'done' | 'back' | 'cancel'): void => {
      resolve(answer);
      input.dispose();
    };
    let rendered = render();
    input.onDidChangeValue(() => { rendered = render(); });
    input.onDidTriggerButton(() => done('back'));
    input.onDidHide(() => done('cancel'));
    // Who types fast presses Enter before the entries for it are there, and means those.
    const follow = (outcome: Outcome | undefined): void => {
      if (outcome === 'next' || outcome === 'done') done(outcome);
      if (outcome === 'stay') {
        input.value = '';
        rendered = render();
      }
    };
    input.onDidTriggerItemButton(({ button }) => follow((button as ChoiceButton).take()));
    input.onDidAccept(() => void rendered.then(() => follow(input.activeItems[0]?.take?.())));
    input.show();
  });
}

/** A separator with a heading. */
export function heading(label: string): Choice {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** An entry that only says what is wrong with what was typed, and how to write it. */
export function remark(label: string, detail: string): Choice {
  return { label: `$(error) ${label}`, detail };
}

/** Whether an entry fits what was typed: in any of its texts, accents and case aside. */
export function fits(choice: vscode.QuickPickItem, typed: string): boolean {
  const plain = (s: string): string => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain([choice.label, choice.description, choice.detail].join(' ')).includes(plain(typed));
}
