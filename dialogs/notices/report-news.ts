import { londonDate } from '../../services/time/london.ts';
import { joinLines } from '../form/read-back.ts';
import type { Message, MessageValue } from '../message.ts';
import { statusLines } from '../progress/status.ts';

/** What a resident hears of a report unasked. Instants are UTC, ISO. */
export interface ReportNews {
  reference: string;
  category: string;
  status: string;
  statusNote?: string;
  body: string;
}

/** A new status: what it means, why, what comes next, and the date where one was given with it. */
export function statusNews(report: ReportNews, newDate?: { expectedAt: string; delayedFrom?: string }): Message {
  const lines = [...statusLines(report), ...(newDate ? [dateLine(newDate)] : [])];
  return { id: 'notice-status', values: { ...about(report), status: joinLines(lines) ?? '' } };
}

/**
 * A date that will not be kept: what was said, sorry, the reason where one is known, and the new date; or that there is
 * none, and who to ask.
 *
 * @param phone the council's number, for who cannot wait
 */
export function delayNews(
  report: ReportNews,
  { expectedAt, newExpectedAt, phone }: { expectedAt: string; newExpectedAt?: string; phone: string },
): Message {
  const reason: MessageValue[] = report.statusNote
    ? [{ message: 'notice-reason', values: { reason: report.statusNote } }]
    : [];
  const next: MessageValue = newExpectedAt
    ? { message: 'notice-new-date', values: { date: dateOf(newExpectedAt), phone: { phone } } }
    : { message: 'notice-no-date', values: { phone: { phone } } };
  const details = joinLines([...reason, next]) ?? '';
  const values: Message['values'] = { ...about(report), was: dateOf(expectedAt), details };
  // Beside what is said: what came of it, by name.
  return { id: 'notice-late', values: newExpectedAt ? { ...values, date: dateOf(newExpectedAt) } : values };
}

function about({ reference, category }: ReportNews): Record<string, MessageValue> {
  return { reference, category: { message: `category-${category}` } };
}

function dateLine({ expectedAt, delayedFrom }: { expectedAt: string; delayedFrom?: string }): MessageValue {
  const date = dateOf(expectedAt);
  if (!delayedFrom) return { message: 'progress-by', values: { date } };
  return { message: 'progress-put-off', values: { was: dateOf(delayedFrom), date } };
}

const dateOf = (instant: string): MessageValue => ({ date: londonDate(new Date(instant)) });
