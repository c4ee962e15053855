import { newReference } from '../../services/reference.ts';
import type { End } from './ends.ts';
import type { Standing } from './standing.ts';

/** An answer to a question: a choice, or words. */
export type Answer = { pick: string } | { say: string };

/** References of what was made before: a report, a complaint that was answered, an appointment. */
export const MADE = {
  case: newReference('NOR', (below) => 7 % below),
  complaint: newReference('NOR', (below) => 8 % below),
  appointment: newReference('NOR', (below) => 9 % below),
};

/** Who made them, and how they are reached. */
export const OWNER_PHONE = '07700 900123';

/** Another phone, of whoever tells it before it is asked. */
export const OTHER_PHONE = '07700 900789';

/** Answers in words, by the field that is open or else by its kind. */
const BY_FIELD: readonly [RegExp, (standing: Standing) => string][] = [
  [/reference$/, ({ form }) => referenceFor(form?.form ?? '')],
  [/related/, () => MADE.case],
  [/proof/, () => OWNER_PHONE],
  [/account/, () => '2123 4567'],
  [/vehicle/, () => 'AB12 CDE'],
  [/amount/, () => '£45.60'],
  [/wish/, () => 'next Thursday'],
];
const BY_KIND: Record<string, string> = {
  place: '12 Alder Road NR3 1AB',
  contact: 'My name is Sam Lee, 07700 900456',
  date: 'yesterday',
  number: '3',
};

function referenceFor(form: string): string {
  if (form === 'complaint-escalation') return MADE.complaint;
  return form === 'appointment-change' ? MADE.appointment : MADE.case;
}

/** The ways of answering the open question that may lead to other steps. */
export function answersTo(standing: Standing): Answer[] {
  const { question, open } = standing;
  const picks = (question?.choices ?? []).map(({ value }): Answer => ({ pick: value }));
  if (!open || open.choices) return picks;
  // Without a name, a form may ask for it apart.
  const nameless: Answer[] = open.kind === 'contact' ? [{ say: OWNER_PHONE }] : [];
  return [{ say: wordsFor(standing) }, ...nameless, ...picks];
}

/** The answer of somebody who wants to come to an end. */
export function plainAnswer(standing: Standing): Answer {
  const { question, open } = standing;
  const values = (question?.choices ?? []).map(({ value }) => value);
  const wanted = ['go-on', 'yes', 'complain', 'pay'].find((value) => values.includes(value));
  if (open && !open.choices) return { say: wordsFor(standing) };
  const pick = wanted ?? values[0];
  return pick === undefined ? { say: 'yes' } : { pick };
}

function wordsFor({ open, ...rest }: Standing): string {
  const name = open?.name ?? '';
  const own = BY_FIELD.find(([pattern]) => pattern.test(name))?.[1];
  return own?.({ open, ...rest }) ?? BY_KIND[open?.kind ?? ''] ?? 'It has been like this for two weeks now';
}

/** Gives an answer on a channel. */
export function give(end: End, answer: Answer, { question }: Standing): Promise<void> {
  if ('say' in answer) return end.say(answer.say);
  if (!question) throw new Error('nothing was asked');
  return end.pick(question, answer.pick);
}
