import * as vscode from 'vscode';
import { languageOfTag } from '../../core/editing.js';
import type { IsoDate, Language, Service, Terms } from '../../core/index.js';
import { interfaceLanguage } from '../settings.js';
import { dayStep } from './dayStep.js';
import { fits, heading, runSteps, type Choice, type Step } from './runner.js';
import { workStep, type OpenWork } from './workStep.js';

/** A kind as the wizard shows it. */
export interface WizardKind { readonly id: string; readonly title: string; readonly detail: string }

/** What the wizard is told. */
export interface WizardContext {
  readonly kinds: (language: Language) => readonly WizardKind[];
  /** A tag such as `es-MX`: the language of the document to start with. */
  readonly language: string;
  readonly situations: Service['situations'];
  /** The voice and the form of address for the document, which its reason is written in. */
  readonly register: Pick<Terms, 'voice' | 'formality'>;
  readonly today: IsoDate;
  readonly noticeDays: number;
  /** The names of clients that have a document already. */
  readonly clients: Promise<readonly string[]>;
}

/** What the wizard found out, in the shape of the front matter. */
export interface WizardAnswers {
  document: string;
  language: string;
  client: { name?: string };
  situation: NonNullable<Terms['situation']>;
  /** One general sentence that can be sent as it is. */
  reason?: string;
  last_working_day: IsoDate;
  deliverables: OpenWork['deliverables'];
  outstanding_payments: OpenWork['payments'];
}

/** Asks in five steps; undefined when the person left. */
export async function askForAnswers(context: WizardContext): Promise<WizardAnswers | undefined> {
  const work: OpenWork = { deliverables: [], payments: [] };
  const answers: WizardAnswers = {
    document: 'termination-agreement', language: context.language, client: {}, situation: 'other',
    last_working_day: context.today, deliverables: work.deliverables, outstanding_payments: work.payments,
  };
  const finished = await runSteps([
    kindStep(context, answers),
    clientStep(context, answers),
    situationStep(context, answers),
    dayStep(context.today, context.noticeDays, day => { answers.last_working_day = day; }),
    workStep(work),
  ]);
  return finished ? answers : undefined;
}

/** Kind and language in one pick: the entry at the end writes the same list in the other language. */
function kindStep(context: WizardContext, answers: WizardAnswers): Step {
  return {
    title: vscode.l10n.t('What to Write'),
    placeholder: () => vscode.l10n.t('Things change, and a good ending says so kindly. Which document shall it be?'),
    choices: typed => {
      const language: Language = languageOfTag(answers.language) ?? 'en';
      const other: Language = language === 'en' ? 'es' : 'en';
      const kinds = context.kinds(language).map((k): Choice => ({ label: k.title, detail: k.detail, take: () => {
        answers.document = k.id;
        return 'next';
      } }));
      const toggle: Choice = { label: other === 'es' ? '$(globe) Escribir en español' : '$(globe) Write in English', detail: other === 'es' ? 'El documento se redactará en español' : 'The document will be written in English', take: () => {
        answers.language = languageOfTag(context.language) === other ? context.language : other;
        return 'stay';
      } };
      return [...kinds.filter(k => fits(k, typed)), heading(vscode.l10n.t('Language of the document')), ...[toggle].filter(t => fits(t, typed))];
    },
  };
}

function clientStep(context: WizardContext, answers: WizardAnswers): Step {
  const name = (label: string, value: string | undefined, detail?: string): Choice => ({ label, ...(detail === undefined ? {} : { detail }), take: () => {
    answers.client = value === undefined ? {} : { name: value };
    return 'next';
  } });
  return {
    title: vscode.l10n.t('Client'),
    placeholder: () => vscode.l10n.t('The client’s name or company, as the document is to show it'),
    typed: () => answers.client.name ?? '',
    choices: async typed => {
      const earlier = (await context.clients).filter(c => c !== typed && fits({ label: c }, typed)).slice(0, 20).map(c => name(c, c));
      const first = typed === ''
        ? name(vscode.l10n.t('Fill it in later'), undefined, vscode.l10n.t('The document marks the place'))
        : name(typed, typed);
      return [first, ...earlier.length > 0 ? [heading(vscode.l10n.t('Earlier clients')), ...earlier] : []];
    },
  };
}

/** Neutral words for what happened; under them, the sentence that the document will say. What says least comes first. */
function situationStep(context: WizardContext, answers: WizardAnswers): Step {
  return {
    title: vscode.l10n.t('Situation'),
    placeholder: () => vscode.l10n.t('What comes closest? The document says only the sentence below it'),
    choices: typed => {
      const written = context.situations(languageOfTag(answers.language) ?? 'en', context.register);
      const labels = new Map(context.situations(interfaceLanguage()).map(s => [s.id, s.label]));
      const ordered = written.toSorted((a, b) => Number(b.id === 'other') - Number(a.id === 'other'));
      return ordered.map(({ id, label, reason }): Choice => {
        const none = id === 'other';
        return {
          label: none ? vscode.l10n.t('Another reason, or none to state') : labels.get(id) ?? label,
          detail: none ? vscode.l10n.t('A letter needs no reason to be firm and kind') : reason,
          take: () => {
            answers.situation = id;
            if (none) delete answers.reason;
            else answers.reason = reason;
            return 'next';
          },
        };
      }).filter(c => fits(c, typed));
    },
  };
}
