import type { Category, Question } from './category-schema.ts';
import { type Answers, isMet } from './condition.ts';

/**
 * The questions to put to a resident, given what is answered so far, in order. Leaves out those whose condition is
 * not met and those that the place of the report answers. Derive it anew after each answer: a correction changes it.
 */
export function applicableQuestions(category: Category, answers: Answers): Question[] {
  return category.questions.filter((question) => !question.from && isMet(question.when, answers));
}

/**
 * Answers as they are recorded: those of questions that apply, and those that the place answers.
 *
 * @param address the place as it is read back
 */
export function recordedAnswers(category: Category, answers: Answers, address: string): Answers {
  const recorded: Record<string, Answers[string]> = {};
  for (const question of category.questions) {
    if (question.from) recorded[question.code] = address;
    else if (answers[question.code] !== undefined && isMet(question.when, answers)) {
      recorded[question.code] = answers[question.code];
    }
  }
  return recorded;
}

/** The category a report turns into by its answers ("needles" in a toilet), or undefined. */
export function becomesCategory(category: Category, answers: Answers): string | undefined {
  return category.becomes.find((rule) => isMet(rule.when, answers))?.category;
}

/** The danger whose text must be given at once because of these answers, a key of the emergencies, or undefined. */
export function dangerOf(category: Category, answers: Answers): string | undefined {
  return category.stop_and_call.find((rule) => isMet(rule.when, answers))?.emergency;
}
