import type { Category, Question } from '../../services/council/category-schema.ts';
import { type Answers, isMet, UNKNOWN } from '../../services/council/condition.ts';
import { isRealDate } from '../../services/time/calendar-date.ts';
import { londonDate } from '../../services/time/london.ts';
import type { Problem } from './errors.ts';
import { readInstant } from './instant.ts';

/** Most characters of an answer, by kind. */
const LONGEST: Partial<Record<Question['datatype'], number>> = { string: 300, text: 4_000 };
const LONGEST_OTHER = 500;

/** What the attributes of a report say. */
export interface ReadAttributes {
  /** By question; `unknown` for "I am not sure". */
  answers: Answers;
  /** Attributes that no question asks for, kept as the sender wrote them. */
  others: Record<string, string>;
  problems: Problem[];
}

/** Checks a report's attributes against the questions of its category that apply, in order. */
export function readAttributes(
  category: Category,
  given: ReadonlyMap<string, readonly string[]>,
  now: Date,
): ReadAttributes {
  const answers: Record<string, Answers[string]> = {};
  const problems: Problem[] = [];
  const problem = (code: string, why: string) =>
    problems.push({ code: 400, description: `attribute[${code}]: ${why}` });
  for (const question of category.questions) {
    if (question.from || !isMet(question.when, answers)) continue;
    const values = given.get(question.code) ?? [];
    if (values.length === 0) {
      if (question.required) problem(question.code, 'required');
      continue;
    }
    const answer = readAnswer(question, values, now);
    if ('wrong' in answer) problem(question.code, answer.wrong);
    else answers[question.code] = answer.value;
  }
  const asked = new Set(category.questions.map(({ code }) => code));
  const others = [...given]
    .filter(([code]) => !asked.has(code))
    .map(([code, values]) => [code, values.join(', ')] as const);
  for (const [code, value] of others) if (value.length > LONGEST_OTHER) problem(code, tooLong(LONGEST_OTHER));
  return { answers, others: Object.fromEntries(others), problems };
}

type Answer = { value: Answers[string] } | { wrong: string };

function readAnswer(question: Question, values: readonly string[], now: Date): Answer {
  if (values.includes(UNKNOWN)) {
    if (question.unsure && values.length === 1) return { value: UNKNOWN };
    return { wrong: question.unsure ? `${UNKNOWN} stands alone` : `${UNKNOWN} is not accepted` };
  }
  if (question.datatype === 'multivaluelist') {
    const wrong = values.find((value) => !question.values?.includes(value));
    return wrong === undefined ? { value: [...new Set(values)] } : notOnList(question);
  }
  const [value = '', ...more] = values;
  if (more.length > 0) return { wrong: 'given more than once' };
  return readOne(question, value, now);
}

function readOne(question: Question, value: string, now: Date): Answer {
  switch (question.datatype) {
    case 'singlevaluelist':
      return question.values?.includes(value) ? { value } : notOnList(question);
    case 'number':
      return readNumber(question, value);
    case 'datetime':
      return readDate(question, value, now);
    default: {
      const most = LONGEST[question.datatype] ?? LONGEST_OTHER;
      if (value.length > most) return { wrong: tooLong(most) };
      const fits = question.pattern === undefined || new RegExp(question.pattern, 'iu').test(value);
      return fits ? { value } : { wrong: `does not fit ${question.pattern}` };
    }
  }
}

function readNumber({ min = -Infinity, max = Infinity }: Question, value: string): Answer {
  if (!/^[+-]?\d{1,15}(\.\d{1,10})?$/.test(value)) return { wrong: 'not a number' };
  const number = Number(value);
  if (number >= min && number <= max) return { value: number };
  return {
    wrong: [min > -Infinity ? `at least ${min}` : '', max < Infinity ? `at most ${max}` : '']
      .filter(Boolean)
      .join(', '),
  };
}

/** An instant as the standard writes it, or a calendar date alone: nobody knows the second a bin was missed. */
function readDate({ past }: Question, value: string, now: Date): Answer {
  const instant = readInstant(value);
  if (!instant && !isRealDate(value)) return { wrong: 'not a date, write it as 2026-11-23 or 2026-11-23T09:30:00Z' };
  const future = instant ? instant > now : value > londonDate(now);
  return past && future ? { wrong: 'lies in the future' } : { value: instant ? instant.toISOString() : value };
}

function notOnList(question: Question): { wrong: string } {
  return { wrong: `not one of ${question.values?.join(', ') ?? ''}` };
}

function tooLong(most: number): string {
  return `longer than ${most} characters`;
}
