import type { Category } from '../../services/council/category-schema.ts';
import { emergencyValues } from '../../services/council/emergencies.ts';
import { organisationOn } from '../../services/council/facts.ts';
import { dangerOf } from '../../services/council/questions.ts';
import { londonDate } from '../../services/time/london.ts';
import type { Facts, Field, Remark } from '../form/form.ts';
import type { JourneyContext } from '../journey.ts';
import { answersOf, categoryOf, placeOf, REPORT, responsible } from './answers.ts';
import { bodyValues } from './body-values.ts';

/** What is said once, as soon as it applies: danger first, then whose it is, advice, and what happens with the answers. */
export function reportRemarks(facts: Facts, context: JourneyContext, next: Field | undefined): Remark[] {
  const category = categoryOf(facts, context);
  if (!category) return [];
  return [
    ...danger(category, facts, context),
    ...where(facts, context),
    ...looksAfter(category, facts, context),
    ...advice(category),
    ...privacy(category, facts, context, next),
    ...whyNotAnonymous(category, next),
  ];
}

function danger(category: Category, facts: Facts, context: JourneyContext): Remark[] {
  const key = dangerOf(category, answersOf(facts, category));
  const emergency = context.council.emergencies.get(key ?? '');
  if (!emergency) return [];
  const values = emergencyValues(context.council, emergency, londonDate(context.now));
  return [{ key: `danger:${key}`, messages: [{ id: emergency.message, values }], urgent: true }];
}

function where(facts: Facts, context: JourneyContext): Remark[] {
  const place = placeOf(facts);
  if (place?.district === 'unsure') {
    // A street alone is not doubted: nothing that was said speaks against it.
    const isDoubtful = place.postcode !== undefined || place.position !== undefined;
    return isDoubtful ? [{ key: 'unsure', messages: [{ id: 'report-place-unsure' }] }] : [];
  }
  if (place?.district !== 'outside') return [];
  const values = { address: place.address };
  const message = place.body
    ? { id: 'report-outside', values: { ...values, ...bodyValues(place.body, context) } }
    : { id: 'report-outside-unknown', values };
  return [{ key: `outside:${place.address}`, messages: [message] }];
}

function looksAfter(category: Category, facts: Facts, context: JourneyContext): Remark[] {
  const { ours, pass_on, body } = responsible(facts, category, context);
  if (ours || !pass_on) return [];
  return [{ key: `body:${body}`, messages: [{ id: 'report-looked-after-by', values: bodyValues(body, context) }] }];
}

function advice({ code, advice: ids }: Category): Remark[] {
  return ids.length === 0 ? [] : [{ key: `advice:${code}`, messages: ids.map((id) => ({ id })) }];
}

/** Before the first question about a person or a home, and before sending what was told of one unasked. */
function privacy(category: Category, facts: Facts, context: JourneyContext, next: Field | undefined): Remark[] {
  const toldUnasked = next === undefined && facts[REPORT.contact] !== undefined;
  const personal = category.private || category.location === 'address' || next?.kind === 'contact' || toldUnasked;
  if (!personal) return [];
  const council = organisationOn(context.council, londonDate(context.now)).name;
  const values = { council, link: context.council.privacy_notice };
  return [{ key: 'privacy', messages: [{ id: 'report-privacy', values }] }];
}

function whyNotAnonymous({ anonymous_reason }: Category, next: Field | undefined): Remark[] {
  if (next?.kind !== 'contact' || !anonymous_reason) return [];
  return [{ key: 'not-anonymous', messages: [{ id: anonymous_reason }] }];
}
