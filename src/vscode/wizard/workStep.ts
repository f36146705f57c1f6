import * as vscode from 'vscode';
import { readDeliverable, readPayment, type Typed, type TypedDeliverable, type TypedPayment, type TypedProblem } from './typed.js';
import { heading, remark, type Choice, type Outcome, type Step } from './runner.js';

export interface OpenWork { readonly deliverables: TypedDeliverable[]; readonly payments: TypedPayment[]; readonly offers: Set<string> }

/** A clause with an option for the client, and what it says. `usual`: chosen until the person says otherwise. */
export interface Offer { readonly id: string; readonly title: string; readonly text: string; readonly usual: boolean }

/** A line of each, as it is typed. */
const examples = {
  deliverable: () => vscode.l10n.t('Homepage, 2026-12-01'),
  payment: () => vscode.l10n.t('INV-7, 1200.00 EUR, 2026-12-15'),
} as const;

/**
 * What is still to deliver and to pay, and what the client could be offered. Enter goes on; a line that is typed is added and the list shown again.
 */
export function workStep(work: OpenWork, offersNow: () => readonly Offer[]): Step {
  let adding: keyof typeof examples | undefined;
  let offered = '';
  /** The offers that fit now. Others than before begin with what is usual. */
  const offers = (): readonly Offer[] => {
    const now = offersNow();
    const which = now.map(o => o.id).join(' ');
    if (which !== offered) {
      offered = which;
      work.offers.clear();
      for (const o of now) if (o.usual) work.offers.add(o.id);
    }
    return now;
  };
  const placeholders = hints();
  const add = (what: keyof typeof examples, label: string): Choice => ({ label: `$(add) ${label}`, detail: placeholders[what], take: () => {
    adding = what;
    return 'stay';
  } });
  const list = (could: readonly Offer[]): Choice[] => [
    goOn(work),
    add('deliverable', vscode.l10n.t('Add a deliverable')),
    add('payment', vscode.l10n.t('Add a payment')),
    ...work.deliverables.length + work.payments.length === 0 ? [] : [heading(vscode.l10n.t('Choose an entry to take it out again'))],
    ...work.deliverables.map(d => entry('package', d.title, d.deadline, () => remove(work.deliverables, d))),
    ...work.payments.map(p => entry('credit-card', p.invoice, moneyOf(p), () => remove(work.payments, p))),
    ...could.length === 0 ? [] : [heading(vscode.l10n.t('You could offer'))],
    ...could.map(o => offerEntry(o, work.offers)),
  ];
  const added = <T>(into: T[], value: T): 'stay' => {
    into.push(value);
    adding = undefined;
    return 'stay';
  };
  const fromLine = (line: string): Choice => {
    const asPayment = adding === 'payment' || (adding === undefined && 'value' in readPayment(line));
    return asPayment ? paymentChoice(line, p => added(work.payments, p)) : deliverableChoice(line, d => added(work.deliverables, d));
  };
  const back: Choice = { label: vscode.l10n.t('Back to the list'), take: () => {
    adding = undefined;
    return 'stay';
  } };
  return {
    title: vscode.l10n.t('Still to Deliver and to Pay'),
    placeholder: () => adding ? placeholders[adding] : vscode.l10n.t('Enter goes on. What is still open can be added here or in the document'),
    choices: typed => {
      const could = offers();
      return typed !== '' ? [fromLine(typed)] : adding ? [back] : list(could);
    },
  };
}

/** A step for one deliverable or payment alone. */
export function lineStep(what: keyof typeof examples, keep: (read: TypedDeliverable | TypedPayment) => void): Step {
  const done = (read: TypedDeliverable | TypedPayment): 'next' => {
    keep(read);
    return 'next';
  };
  return {
    title: what === 'payment' ? vscode.l10n.t('Add a payment') : vscode.l10n.t('Add a deliverable'),
    placeholder: () => hints()[what],
    choices: typed => typed === '' ? [] : [what === 'payment' ? paymentChoice(typed, done) : deliverableChoice(typed, done)],
  };
}

function hints(): Readonly<Record<keyof typeof examples, string>> {
  return {
    deliverable: vscode.l10n.t('A title and its deadline, such as: {0}', examples.deliverable()),
    payment: vscode.l10n.t('Invoice, amount with currency and due date, such as: {0}', examples.payment()),
  };
}

function deliverableChoice(line: string, take: (d: TypedDeliverable) => Outcome): Choice {
  return choiceOf(readDeliverable(line), examples.deliverable(), d => (
    { label: `$(add) ${d.title}`, description: d.deadline ?? vscode.l10n.t('no deadline yet'), detail: vscode.l10n.t('Add this deliverable'), take: () => take(d) }));
}

function paymentChoice(line: string, take: (p: TypedPayment) => Outcome): Choice {
  return choiceOf(readPayment(line), examples.payment(), p => (
    { label: `$(add) ${p.invoice}`, description: moneyOf(p), detail: vscode.l10n.t('Add this payment'), take: () => take(p) }));
}

function moneyOf(p: TypedPayment): string {
  return `${p.amount} ${p.currency}${p.due === undefined ? '' : ` · ${p.due}`}`;
}

function goOn(work: OpenWork): Choice {
  const nothing = work.deliverables.length + work.payments.length === 0;
  return {
    label: nothing ? vscode.l10n.t('Nothing outstanding') : vscode.l10n.t('Continue'),
    description: nothing ? vscode.l10n.t('everything is delivered and paid') : vscode.l10n.t('deliverables: {0}, payments: {1}', work.deliverables.length, work.payments.length),
    take: () => 'next',
  };
}

function choiceOf<T>(typed: Typed<T>, example: string, make: (value: T) => Choice): Choice {
  return 'value' in typed ? make(typed.value) : remark(problemText(typed.problem), vscode.l10n.t('Write it as: {0}', example));
}

function problemText(problem: TypedProblem): string {
  switch (problem) {
    case 'no-title': return vscode.l10n.t('The name is missing.');
    case 'no-amount': return vscode.l10n.t('This is not an amount that can be read exactly.');
    case 'no-currency': return vscode.l10n.t('The currency is missing or unknown.');
    case 'no-date': return vscode.l10n.t('This is not a date yet.');
    case 'impossible-date': return vscode.l10n.t('This day does not exist in the calendar.');
  }
}

function entry(icon: string, label: string, description: string | undefined, take: () => void): Choice {
  return { label: `$(${icon}) ${label}`, ...(description === undefined ? {} : { description }), take: () => {
    take();
    return 'stay';
  } };
}

function offerEntry({ id, title, text }: Offer, chosen: Set<string>): Choice {
  const on = chosen.has(id);
  return { label: `$(${on ? 'check' : 'circle-large-outline'}) ${title}`, ...(on ? { description: vscode.l10n.t('in the document') } : {}), detail: text, take: () => {
    if (on) chosen.delete(id);
    else chosen.add(id);
    return 'stay';
  } };
}

function remove<T>(list: T[], item: T): void {
  list.splice(list.indexOf(item), 1);
}
