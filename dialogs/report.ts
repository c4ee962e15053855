import type { HasMessage } from '../services/council/message-ids.ts';
import { known } from './form/facts.ts';
import type { Facts, Form } from './form/form.ts';
import { formJourney } from './form/form-journey.ts';
import { joinLines, summary } from './form/read-back.ts';
import type { Journey, JourneyContext } from './journey.ts';
import type { Message, MessageValue } from './message.ts';
import { categoryOf, REPORT, responsible } from './report/answers.ts';
import { checkReport } from './report/check.ts';
import { reportFields } from './report/fields.ts';
import { finishReport } from './report/finish.ts';
import { type Nearby, reportsNearby } from './report/nearby.ts';
import { reportRemarks } from './report/remarks.ts';

/**
 * The journey that reports something: all categories of the council's content, from first words to reference.
 *
 * @param has whether a message exists, to tell a category's own words from the common ones
 */
export function reportJourney(has: HasMessage): Journey {
  const form: Form = {
    id: 'report',
    version: 1,
    intents: ['ReportIssue'],
    fields: (facts, context) => reportFields(facts, context, has),
    opening: (facts, context) => opening(facts, context, has),
    remarks: reportRemarks,
    check: checkReport,
    readBack: (facts, context) => readBack(facts, context, has),
    finish: finishReport,
  };
  return formJourney(form);
}

/** What was understood of the first message, said back before the first question. */
function opening(facts: Facts, context: JourneyContext, has: HasMessage): Message[] {
  const category = categoryOf(facts, context);
  if (!category) return [{ id: 'report-begin' }];
  const told = reportFields(facts, context, has).filter(
    ({ name }) => name !== REPORT.category && name !== REPORT.description,
  );
  const about = { category: { message: `category-${category.code}` } };
  const lines = summary(told, facts);
  return lines === undefined
    ? [{ id: 'report-understood', values: about }]
    : [{ id: 'report-understood-with', values: { ...about, facts: lines } }];
}

function readBack(facts: Facts, context: JourneyContext, has: HasMessage): Message {
  const fields = reportFields(facts, context, has);
  const values = { facts: joinLines([summary(fields, facts) ?? '', ...offer(facts)]) ?? '' };
  const same = known(facts, REPORT.join) === 'same' ? known<Nearby>(facts, REPORT.nearby)?.report : undefined;
  if (same) return { id: 'report-read-back-join', values: { ...values, ...reportsNearby(same) } };
  const category = categoryOf(facts, context);
  const body = category && responsible(facts, category, context);
  if (!body || body.ours) return { id: 'report-read-back', values };
  return { id: 'report-read-back-pass-on', values: { ...values, body: { message: `body-${body.body}` } } };
}

/** Contact that was not asked for may still be given with the answer. */
function offer(facts: Facts): MessageValue[] {
  return facts[REPORT.contact] ? [] : [{ message: 'report-offer-contact' }];
}
