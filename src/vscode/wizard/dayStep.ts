import * as vscode from 'vscode';
import { addDays, daysBetween, holidayOn, longDate, nextWorkday, previousWorkday, weekday } from '../../core/editing.js';
import type { IsoDate } from '../../core/index.js';
import { interfaceLanguage } from '../settings.js';
import { readDay } from './typed.js';
import { remark, type Choice, type Step } from './runner.js';

/** What the offers follow from: the notice that fits in calendar days (0: the work is done), the last deadline of open work, and whose public holidays count. */
export interface DayBasis { readonly today: IsoDate; readonly region: string | undefined; readonly noticeDays: number; readonly lastDeadline: IsoDate | undefined }

/** The last working day: computed offers, or any date that is typed. A weekend or holiday is remarked on and never refused. */
export function dayStep(basis: () => DayBasis, keep: (day: IsoDate) => void): Pick<Step, 'title' | 'placeholder' | 'choices'> {
  const choice = (basis: DayBasis, day: IsoDate): Choice => {
    const days = daysBetween(basis.today, day);
    return {
      label: longDate(day, interfaceLanguage(), true),
      description: days === 1 ? vscode.l10n.t('1 day’s notice') : days < 0 ? '' : days === 0 ? vscode.l10n.t('today') : vscode.l10n.t('{0} days’ notice', days),
      ...remarkOn(day, days, basis),
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
      const read = readDay(typed, days => nextWorkday(addDays(on.today, days), on.region));
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
function offers({ today, noticeDays, lastDeadline, region }: DayBasis): IsoDate[] {
  const usual = noticeDays === 0 ? today : nextWorkday(addDays(today, noticeDays), region);
  const delivered = lastDeadline === undefined || lastDeadline < today ? usual : nextWorkday(lastDeadline, region);
  const others = [7, 14, 21, 30, 60].map(days => nextWorkday(addDays(today, days), region));
  return [...new Set([delivered > usual ? delivered : usual, ...[...others, usual, delivered, lastWorkdayOfMonth(usual, region)].sort()])];
}

function lastWorkdayOfMonth(day: IsoDate, region: string | undefined): IsoDate {
  const nextMonth = addDays(`${day.slice(0, 7)}-01`, 32).slice(0, 7);
  return previousWorkday(addDays(`${nextMonth}-01`, -1), region);
}

function remarkOn(day: IsoDate, days: number, { lastDeadline, region }: DayBasis): { readonly detail?: string } {
  if (days < 0) return { detail: `$(warning) ${vscode.l10n.t('This day is past. It can be kept all the same.')}` };
  if (weekday(day) > 5) return { detail: `$(warning) ${vscode.l10n.t('This is a weekend. It can be kept all the same.')}` };
  const holiday = holidayOn(day, region)?.[interfaceLanguage()];
  if (holiday !== undefined) return { detail: `$(warning) ${vscode.l10n.t('This is a public holiday ({0}). It can be kept all the same.', holiday)}` };
  if (lastDeadline === undefined) return {};
  if (day === nextWorkday(lastDeadline, region)) return { detail: vscode.l10n.t('By then the last deliverable is due: a natural stopping point') };
  return day < lastDeadline ? { detail: `$(warning) ${vscode.l10n.t('The last deliverable is due after this day.')}` } : {};
}
