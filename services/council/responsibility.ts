import type { Category } from './category-schema.ts';
import { type Answers, isMet } from './condition.ts';
import { isValidOn } from './schema-parts.ts';

/** Who looks after something. */
export interface Responsible {
  /** Key of `bodies`; its name is the message `body-<key>`. */
  body: string;
  /** Whether that is this council itself. */
  ours: boolean;
  /** Whether a report may be passed on to that body, once a connector to it exists. */
  pass_on: boolean;
}

/**
 * Who looks after what is reported, by the answers so far: with none, who does unless an answer changes it.
 *
 * @param onDate London calendar date, "2026-12-07": who does what changes with time
 */
export function responsibleBody(category: Category, answers: Answers, onDate: string): Responsible {
  const rule = category.responsibility.find((each) => isValidOn(each, onDate) && isMet(each.when, answers));
  if (!rule) throw new Error(`category ${category.code} has no rule for ${onDate}; loading should have refused it`);
  return { body: rule.body, ours: rule.ours, pass_on: rule.pass_on };
}
