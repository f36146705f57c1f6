import * as vscode from 'vscode';
import { languageOfTag, regionFor, speaksOfTheEnd } from '../../core/editing.js';
import type { Clause, IsoDate, Language, Service, Situation, Terms } from '../../core/index.js';
import { plainBody } from '../clauseCompletion.js';
import { dayStep } from './dayStep.js';
import { fits, heading, runSteps, type Choice, type Step } from './runner.js';
import { situationStep } from './situationStep.js';
import { workStep, type Offer, type OpenWork } from './workStep.js';

/** A kind as the wizard shows it. */
export interface WizardKind { readonly id: string; readonly title: string; readonly detail: string }

/** What the wizard is told. */
export interface WizardContext {
  readonly kinds: (language: Language) => readonly WizardKind[];
  /** A tag such as `es-MX`: the language of the document to start with. */
  readonly language: string;
  readonly situations: Service['situations'];
  readonly clauses: (language: Language, terms: Terms) => readonly Clause[];
  readonly offersFor: Service['offersFor'];
  /** The voice and the form of address for a document in a language, which its reason is written in. */
  readonly register: (language: string) => Pick<Terms, 'voice' | 'formality'>;
  readonly today: IsoDate;
  /** The notice that the person has set, in calendar days; without it, that of the situation. */
  readonly noticeDays: number | undefined;
  /** Whose public holidays are no working days, by the settings; empty for those of the document's language. */
  readonly region: string;
  /** The names of clients that have a document already. */
  readonly clients: Promise<readonly string[]>;
}

/** What the steps have settled so far. */
export interface WizardChoices {
  situation: Situation['id'];
  /** Whether the honest reason goes to the private notes. */
  keepHonestReason: boolean;
  kind: string;
  language: string;
  client: string | undefined;
  lastWorkingDay: IsoDate | undefined;
}

/** What the wizard found out: answers in the shape of the front matter, private notes included, and the clauses to offer. */
export interface WizardAnswers { readonly answers: Readonly<Record<string, unknown>>; readonly offers: readonly string[] }

/** Asks in at most five steps; undefined when the person left. Each step's default follows from the ones before it. */
export async function askForAnswers(context: WizardContext): Promise<WizardAnswers | undefined> {
  const choices: WizardChoices = { situation: 'other', keepHonestReason: false, kind: '', language: context.language, client: undefined, lastWorkingDay: undefined };
  const work: OpenWork = { deliverables: [], payments: [], offers: new Set() };
  const situation = (): Situation => context.situations(languageOf(choices), context.register(choices.language)).find(s => s.id === choices.situation)!;
  const finished = await runSteps([
    situationStep(context, choices),
    kindStep(context, choices, situation),
    clientStep(context, choices),
    workStep(work, () => offersOf(context, choices, situation())),
    { ...dayStep(() => ({
      today: context.today, region: regionFor(choices.language, context.region),
      noticeDays: situation().noticeDays === 0 ? 0 : context.noticeDays ?? situation().noticeDays,
      lastDeadline: work.deliverables.flatMap(d => d.deadline ?? []).sort().at(-1),
    }), day => { choices.lastWorkingDay = day; }), skip: () => !speaksOfTheEnd(choices.kind) },
  ]);
  return finished ? { answers: answersOf(choices, work, situation()), offers: [...work.offers] } : undefined;
}

const languageOf = ({ language }: WizardChoices): Language => languageOfTag(language) ?? 'en';

function answersOf(choices: WizardChoices, work: OpenWork, { id, reason, privateReason }: Situation): Record<string, unknown> {
  return {
    document: choices.kind, language: choices.language, client: choices.client === undefined ? {} : { name: choices.client },
    situation: id, ...(id === 'other' ? {} : { reason }), ...(choices.keepHonestReason ? { private: { reason_if_asked: privateReason } } : {}),
    ...(speaksOfTheEnd(choices.kind) && choices.lastWorkingDay !== undefined ? { last_working_day: choices.lastWorkingDay } : {}),
    deliverables: work.deliverables, outstanding_payments: work.payments,
  };
}

/** Kind and language in one pick: the kind that fits the situation first, and at the end an entry that writes the same list in the other language. */
function kindStep(context: WizardContext, choices: WizardChoices, situation: () => Situation): Step {
  return {
    title: vscode.l10n.t('What to Write'),
    placeholder: () => vscode.l10n.t('Which document shall it be?'),
    choices: typed => {
      const language = languageOf(choices);
      const other: Language = language === 'en' ? 'es' : 'en';
      const { kind: fitting, id } = situation();
      const kinds = context.kinds(language).toSorted((a, b) => Number(b.id === fitting) - Number(a.id === fitting)).map((k): Choice => ({
        label: k.title, detail: k.detail, ...(k.id === fitting && id !== 'other' ? { description: vscode.l10n.t('fits the situation') } : {}),
        take: () => {
          choices.kind = k.id;
          return 'next';
        },
      }));
      const toggle: Choice = { label: other === 'es' ? '$(globe) Escribir en español' : '$(globe) Write in English', detail: other === 'es' ? 'El documento se redactará en español' : 'The document will be written in English', take: () => {
        choices.language = languageOfTag(context.language) === other ? context.language : other;
        return 'stay';
      } };
      return [...kinds.filter(k => fits(k, typed)), heading(vscode.l10n.t('Language of the document')), ...[toggle].filter(t => fits(t, typed))];
    },
  };
}

function clientStep(context: WizardContext, choices: WizardChoices): Step {
  const name = (label: string, value: string | undefined, detail?: string): Choice => ({ label, ...(detail === undefined ? {} : { detail }), take: () => {
    choices.client = value;
    return 'next';
  } });
  return {
    title: vscode.l10n.t('Client'),
    placeholder: () => vscode.l10n.t('The client’s name or company, as the document is to show it'),
    typed: () => choices.client ?? '',
    choices: async typed => {
      const earlier = (await context.clients).filter(c => c !== typed && fits({ label: c }, typed)).slice(0, 20).map(c => name(c, c));
      const first = typed === ''
        ? name(vscode.l10n.t('Fill it in later'), undefined, vscode.l10n.t('The document marks the place'))
        : name(typed, typed);
      return [first, ...earlier.length > 0 ? [heading(vscode.l10n.t('Earlier clients')), ...earlier] : []];
    },
  };
}

/** The options for the client that fit situation and kind. Those that leave nothing to fill in are a default; the others promise something that only the person can name. */
function offersOf({ clauses, offersFor, register }: WizardContext, choices: WizardChoices, { options }: Situation): Offer[] {
  const ids = offersFor(choices.kind, options);
  if (ids.length === 0) return [];
  const known = clauses(languageOf(choices), { language: choices.language, ...register(choices.language), ...(choices.lastWorkingDay === undefined ? {} : { last_working_day: choices.lastWorkingDay }) });
  return known.filter(c => ids.includes(c.id)).map(c => {
    const text = plainBody(c).replace(/\s+/g, ' ');
    return { id: c.id, title: c.title, text, usual: !text.includes('[[') };
  });
}
