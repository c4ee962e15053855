import type { Category } from '../../services/council/category-schema.ts';
import { becomesCategory } from '../../services/council/questions.ts';
import { known } from '../form/facts.ts';
import type { Ending, Facts, FormContext, Verdict } from '../form/form.ts';
import type { JourneyContext, JsonValue } from '../journey.ts';
import { answersOf, categoryOf, placeOf, questionFact, REPORT, responsible } from './answers.ts';
import { bodyValues } from './body-values.ts';
import { findNearby } from './nearby.ts';

/** What follows from a report's facts: another category, another council, somebody else's, somebody's already. */
export async function checkReport(facts: Facts, context: FormContext): Promise<Verdict> {
  const category = categoryOf(facts, context);
  if (!category) return onlyOneInGroup(facts, context);
  const other = becomes(category, facts, context);
  if (other) return other;
  const place = placeOf(facts);
  if (place?.district === 'outside' && facts[REPORT.outside]) return outside(category, facts, context);
  const { ours, pass_on, body } = responsible(facts, category, context);
  if (!ours && !pass_on) return { end: notOurs('report-not-ours', category, body, context) };
  if (!ours && known(facts, REPORT.passOn) === 'no') {
    return { end: notOurs('report-not-passed-on', category, body, context) };
  }
  return findNearby(facts, context);
}

function onlyOneInGroup(facts: Facts, { council }: JourneyContext): Verdict {
  const group = known<string>(facts, REPORT.group);
  const [first, ...rest] = [...council.categories.values()].filter((category) => category.group === group);
  return first && rest.length === 0 ? { know: { [REPORT.category]: first.code } } : {};
}

/** The report turns into one of another category; what both ask stays answered. */
function becomes(category: Category, facts: Facts, { council }: JourneyContext): Verdict | undefined {
  const next = council.categories.get(becomesCategory(category, answersOf(facts, category)) ?? '');
  if (!next) return undefined;
  const know: Record<string, JsonValue> = { [REPORT.category]: next.code };
  for (const { code, values } of next.questions) {
    const value = facts[questionFact(category.code, code)]?.value;
    if (typeof value === 'string' && values?.includes(value)) know[questionFact(next.code, code)] = value;
  }
  return { know };
}

function outside(category: Category, facts: Facts, context: FormContext): Verdict {
  if (known(facts, REPORT.outside) === 'change') {
    return { know: { [REPORT.moved]: 'yes' }, drop: [REPORT.location, REPORT.outside] };
  }
  const body = placeOf(facts)?.body ?? 'another_council';
  return {
    end: {
      messages: [{ id: 'report-nothing-sent' }, { id: 'report-anything-else' }],
      effects: [{ kind: 'record-not-ours', instance: context.instance, category: category.code, body }],
      outcome: 'not-ours',
    },
  };
}

function notOurs(id: string, category: Category, body: string, context: FormContext): Ending {
  const values = bodyValues(body, context);
  return {
    messages: [{ id, values }, { id: 'report-anything-else' }],
    effects: [{ kind: 'record-not-ours', instance: context.instance, category: category.code, body }],
    outcome: 'not-ours',
  };
}
