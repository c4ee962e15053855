import type { NewServiceRequest } from '../../services/cases/cases.ts';
import type { Category } from '../../services/council/category-schema.ts';
import { type Answers, UNKNOWN } from '../../services/council/condition.ts';
import { recordedAnswers } from '../../services/council/questions.ts';
import { type Responsible, responsibleBody } from '../../services/council/responsibility.ts';
import { londonDate } from '../../services/time/london.ts';
import { known } from '../form/facts.ts';
import type { Facts } from '../form/form.ts';
import type { PlaceValue } from '../form/place.ts';
import type { JourneyContext } from '../journey.ts';

/** Names of a report's facts beside the answers to its category's questions. */
export const REPORT = {
  group: 'group',
  category: 'category',
  passOn: 'pass_on',
  location: 'location',
  outside: 'outside',
  /** Another address is to be given. */
  moved: 'moved',
  nearby: 'nearby',
  join: 'join',
  description: 'description',
  photos: 'photos',
  contact: 'contact',
  /** It was told in anger: complaining is offered with it. */
  unhappy: 'unhappy',
} as const;

/** Name of the fact that answers a category's question. Two categories may ask the same with other values. */
export function questionFact(category: string, question: string): string {
  return `${category}.${question}`;
}

/** The category reported, or undefined while it is not known. */
export function categoryOf(facts: Facts, { council }: JourneyContext): Category | undefined {
  return council.categories.get(known<string>(facts, REPORT.category) ?? '');
}

/** The place reported, or undefined while it is not known. */
export function placeOf(facts: Facts): PlaceValue | undefined {
  return known<PlaceValue>(facts, REPORT.location);
}

/** Answers to the category's questions by question code, as conditions weigh them. */
export function answersOf(facts: Facts, category: Category): Answers {
  const answers: Record<string, Answers[string]> = {};
  for (const { code } of category.questions) {
    const fact = facts[questionFact(category.code, code)];
    if (fact?.how === 'unsure') answers[code] = UNKNOWN;
    else if (fact && fact.value !== null) answers[code] = fact.value as string | number | string[];
  }
  return answers;
}

/** Answers as a report keeps them: null for "I am not sure". */
export function attributesOf(facts: Facts, category: Category): NewServiceRequest['attributes'] {
  const attributes: NewServiceRequest['attributes'] = {};
  const recorded = recordedAnswers(category, answersOf(facts, category), placeOf(facts)?.address ?? '');
  for (const [code, answer] of Object.entries(recorded)) {
    if (answer === undefined) continue;
    if (facts[questionFact(category.code, code)]?.how === 'unsure') attributes[code] = null;
    else attributes[code] = typeof answer === 'object' && answer !== null ? [...answer] : answer;
  }
  return attributes;
}

/** Who looks after it, by what is known so far. */
export function responsible(facts: Facts, category: Category, { now, passesOn }: JourneyContext): Responsible {
  const found = responsibleBody(category, answersOf(facts, category), londonDate(now));
  // What may be passed on is offered only where something can carry it: nothing is promised that nobody does.
  return { ...found, pass_on: found.pass_on && passesOn(found.body) };
}
