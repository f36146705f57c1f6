import type { TerminationDocument } from '../document/document.js';
import type { RuleContext } from '../rule.js';
import type { IsoDate } from '../types.js';
import { addDays, nextWorkday } from './dates.js';

/** The notice that applies, in calendar days: what the contract says, else the configured usual notice. */
export function noticeDays(doc: TerminationDocument, { options }: Pick<RuleContext, 'options'>): number {
  return doc.terms.contract?.notice_days ?? options.noticeDays;
}

/** The earliest last working day that honours the notice, rolled to the next business day. Counts from the notice date, else from today. */
export function proposedLastDay(doc: TerminationDocument, context: Pick<RuleContext, 'options' | 'today'>): IsoDate {
  return nextWorkday(addDays(doc.terms.notice_date ?? context.today, noticeDays(doc, context)));
}
