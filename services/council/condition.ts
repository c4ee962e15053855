import { z } from 'zod';
import { Code, ValueCode } from './schema-parts.ts';

/** What is stored for "I am not sure": a fact that nobody knows, never a guess. */
export const UNKNOWN = 'unknown';

/** Answers to a category's questions by question code. A list for a question that takes several values. */
export type Answers = Readonly<Record<string, AnswerValue>>;
type AnswerValue = string | number | readonly string[] | null | undefined;

/**
 * When a rule or a question applies: each question named must have been answered with one of the values.
 * A file may write one value without a list.
 */
export const Condition = z.record(
  Code,
  z
    .union([ValueCode, z.array(ValueCode).min(1)], { error: 'expected a value or a list of values' })
    .transform((values) => (typeof values === 'string' ? [values] : values)),
);
export type Condition = z.output<typeof Condition>;

/** Whether answers meet a condition. No condition is always met; an answer that is missing meets none. */
export function isMet(condition: Condition | undefined, answers: Answers): boolean {
  return Object.entries(condition ?? {}).every(([question, values]) => {
    const answer = answers[question];
    if (answer === undefined || answer === null) return false;
    const given = typeof answer === 'object' ? answer : [String(answer)];
    return given.some((value) => values.includes(value));
  });
}
