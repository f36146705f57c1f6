import * as vscode from 'vscode';
import { addDays, daysBetween, longDate, nextWorkday, weekday } from '../../core/editing.js';
import type { IsoDate } from '../../core/index.js';
import { interfaceLanguage } from '../settings.js';
import { readDay } from './typed.js';
import { remark, type Choice, type Step } from './runner.js';

/** The last working day: computed offers, or any date that is typed. A weekend is remarked on and never refused. */
export function dayStep(today: IsoDate, noticeDays: number, keep: (day: IsoDate) => void): Step {
  const choice = (day: IsoDate): Choice => {
    const days = daysBetween(today, day);
    return {
      label: longDate(day, interfaceLanguage(), true),
      description: days === 1 ? vscode.l10n.t('1 day’s notice') : days < 0 ? '' : vscode.l10n.t('{0} days’ notice', days),
      ...doubt(day, days),
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
      if (typed === '') return offers(today, noticeDays).map(choice);
      const read = readDay(typed, days => nextWorkday(addDays(today, days)));
      if ('value' in read) return [choice(read.value)];
      return [remark(
        read.problem === 'impossible-date' ? vscode.l10n.t('This day does not exist in the calendar.') : vscode.l10n.t('This is not a date yet.'),
        vscode.l10n.t('Write it as: {0}', addDays(today, noticeDays)))];
    },
  };
}

/** The usual notice first, then shorter and longer ones and the end of a month; each on a working day, none twice. */
function offers(today: IsoDate, noticeDays: number): IsoDate[] {
  const usual = nextWorkday(addDays(today, noticeDays));
  const others = [7, 14, 21, 30, 60].map(days => nextWorkday(addDays(today, days)));
  return [...new Set([usual, ...[...others, lastWorkdayOfMonth(usual)].sort()])];
}

function lastWorkdayOfMonth(day: IsoDate): IsoDate {
  const nextMonth = addDays(`${day.slice(0, 7)}-01`, 32).slice(0, 7);
  const last = addDays(`${nextMonth}-01`, -1);
  return addDays(last, -Math.max(0, weekday(last) - 5));
}

function doubt(day: IsoDate, days: number): { readonly detail?: string } {
  if (days < 0) return { detail: `$(warning) ${vscode.l10n.t('This day is past. It can be kept all the same.')}` };
  if (weekday(day) > 5) return { detail: `$(warning) ${vscode.l10n.t('This is a weekend. It can be kept all the same.')}` };
  return {};
}
