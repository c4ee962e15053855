import type { z } from 'zod';
import type { CategoryFile, Question } from './category-schema.ts';
import { type Condition, UNKNOWN } from './condition.ts';
import type { Council } from './council.ts';

type Content = z.output<typeof CategoryFile>;
type Say = (text: string) => void;

const NEVER = '9999-12-31';

/** Adds, through `say`, what a category names that does not exist: questions, values, bodies, dangers, categories. */
export function checkCategory(category: Content, council: Council, say: Say): void {
  checkQuestions(category.questions, say);
  const check = (when: Condition | undefined, field: string) => checkCondition(when, category.questions, field, say);
  for (const [index, rule] of category.responsibility.entries()) {
    const field = `responsibility[${index}]`;
    check(rule.when, field);
    const body = council.bodies.get(rule.body);
    if (!body) say(`${field}.body: no body "${rule.body}" in bodies.yaml`);
    else if ((rule.valid_to ?? NEVER) > (body.valid_to ?? NEVER)) {
      say(`${field}.valid_to: expected ${body.valid_to} or earlier, when "${rule.body}" ends`);
    }
  }
  if (!category.responsibility.some((rule) => !rule.when && !rule.valid_to)) {
    say('responsibility: expected a last rule that fits always');
  }
  for (const [index, rule] of category.targets.entries()) check(rule.when, `targets[${index}]`);
  for (const [index, rule] of category.stop_and_call.entries()) {
    check(rule.when, `stop_and_call[${index}]`);
    if (council.emergencies.has(rule.emergency)) continue;
    say(`stop_and_call[${index}].emergency: no danger "${rule.emergency}" in emergencies.yaml`);
  }
  for (const [index, rule] of category.becomes.entries()) {
    check(rule.when, `becomes[${index}]`);
    if (council.categories.has(rule.category)) continue;
    say(`becomes[${index}].category: no category "${rule.category}"`);
  }
}

function checkQuestions(questions: readonly Question[], say: Say): void {
  for (const [index, question] of questions.entries()) {
    const field = `questions[${index}]`;
    const earlier = questions.slice(0, index);
    if (earlier.some(({ code }) => code === question.code)) say(`${field}.code: "${question.code}" is asked twice`);
    checkCondition(question.when, earlier, field, say);
    checkValues(question, field, say);
    checkLimits(question, field, say);
  }
}

function checkValues(question: Question, field: string, say: Say): void {
  const isList = question.datatype.endsWith('list');
  if (isList !== (question.values !== undefined)) {
    say(`${field}.values: expected values for a list, and only for a list`);
  }
  const repeated = question.values?.find((value, index, all) => all.indexOf(value) !== index);
  if (repeated) say(`${field}.values: "${repeated}" stands twice`);
  if (question.values?.includes(UNKNOWN)) say(`${field}.values: "${UNKNOWN}" is what unsure stores`);
  if (question.unsure && question.values?.includes('unsure')) {
    say(`${field}.unsure: the values offer "unsure" already; set it to false`);
  }
}

function checkLimits(question: Question, field: string, say: Say): void {
  const isNumber = question.datatype === 'number';
  if (!isNumber && (question.min ?? question.max) !== undefined) say(`${field}: min and max are for numbers only`);
  if (question.past && question.datatype !== 'datetime') say(`${field}.past: is for a datetime only`);
  if (question.pattern === undefined) return;
  try {
    new RegExp(question.pattern, 'iu');
  } catch {
    say(`${field}.pattern: is no regular expression`);
  }
}

function checkCondition(when: Condition | undefined, questions: readonly Question[], field: string, say: Say): void {
  for (const [code, values] of Object.entries(when ?? {})) {
    const question = questions.find((asked) => asked.code === code);
    if (!question) {
      say(`${field}.when.${code}: no question "${code}" before it`);
      continue;
    }
    const possible = [...(question.values ?? []), ...(question.unsure ? [UNKNOWN] : [])];
    for (const value of values) {
      if (possible.includes(value)) continue;
      say(`${field}.when.${code}: expected one of ${possible.join(', ')}, got "${value}"`);
    }
  }
}
