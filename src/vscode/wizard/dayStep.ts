import * as vscode from 'vscode';
import { addDays, daysBetween, longDate, nextWorkday, weekday } from '../../core/editing.js';
import type { IsoDate } from '../../core/index.js';
import { interfaceLanguage } from '../settings.js';
import { readDay } from './typed.js';
import { remark, type Choice, type Step } from './runner.js';

/** What the offers follow from: the notice that fits in calendar days (0: the work is done), and the last deadline of open work. */
export interface DayBasis { readonly today: IsoDate; readonly noticeDays: number; readonly lastDeadline: IsoDate | undefined }

/** The last working day: computed offers, or any date that is typed. A weekend is remarked on and never refused. */
export function dayStep(basis: () => DayBasis, keep: (day: IsoDate) => void): Pick<Step, 'title' | 'placeholder' | 'choices'> {
  const choice = ({ today, lastDeadline }: DayBasis, day: IsoDate): Choice => {
    const days = daysBetween(today, day);
    return {
      label: longDate(day, interfaceLanguage(), true),
      description: days === 1 ? vscode.l10n.t('1 day’s notice') : days < 0 ? '' : days === 0 ? vscode.l10n.t('today') : vscode.l10n.t('{0} days’ notice', days),
      ...remarkOn(day, days, lastDeadline),
      take: () => {
        keep(day);
        return 'next';
      },
    };
  };
  return {
    title: vscode.l10n.t('Last Working Day'),
    placeholder: () => vscode.l10n.t('Choose a day, or type a date (2026-12-11) or a number of days'),
    choices: typed => {
      const on = basis();
      if (typed === '') return offers(on).map(day => choice(on, day));
      const read = readDay(typed, days => nextWorkday(addDays(on.today, days)));
      if ('value' in read) return [choice(on, read.value)];
      return [remark(
        read.problem === 'impossible-date' ? vscode.l10n.t('This day does not exist in the calendar.') : vscode.l10n.t('This is not a date yet.'),
        vscode.l10n.t('Write it as: {0}', addDays(on.today, on.noticeDays)))];
    },
  };
}

/**
 * The notice that fits first, or the day of the last deliverable where that is later; then shorter and longer ones and
 * the end of a month; each on a working day, none twice.
 */
function offers({ today, noticeDays, lastDeadline }: DayBasis): IsoDate[] {
  const usual = noticeDays === 0 ? today : nextWorkday(addDays(today, noticeDays));
  const delivered = lastDeadline === undefined || lastDeadline < today ? usual : nextWorkday(lastDeadline);
  const others = [7, 14, 21, 30, 60].map(days => nextWorkday(addDays(today, days)));
  return [...new Set([delivered > usual ? delivered : usual, ...[...others, usual, delivered, lastWorkdayOfMonth(usual)].sort()])];
}

function lastWorkdayOfMonth(day: IsoDate): IsoDate {
  const nextMonth = addDays(`${day.slice(0, 7)}-01`, 32).slice(0, 7);
  const last = addDays(`${nextMonth}-01`, -1);
  return addDays(last, -Math.max(0, weekday(last) - 5));
}

function remarkOn(day: IsoDate, days: number, lastDeadline: IsoDate | undefined): { readonly detail?: string } {
  if (days < 0) return { detail: `$(warning) ${vscode.l10n.t('This day is past. It can be kept all the same.')}` };
  if (weekday(day) > 5) return { detail: `$(warning) ${vscode.l10n.t('This is a weekend. It can be kept all the same.')}` };
  if (lastDeadline === undefined) return {};
  if (day === nextWorkday(lastDeadline)) return { detail: vscode.l10n.t('By then the last deliverable is due: a natural stopping point') };
  return day < lastDeadline ? { detail: `$(warning) ${vscode.l10n.t('The last deliverable is due after this day.')}` } : {};
}
