import type { Category } from '../../services/council/category-schema.ts';
import { type DueDate, dueDate } from '../../services/council/targets.ts';
import type { ReportToMake } from '../effect.ts';
import type { ContactValue } from '../form/contact.ts';
import { councilPhone } from '../form/council-phone.ts';
import { known } from '../form/facts.ts';
import type { Ending, Facts, FormContext } from '../form/form.ts';
import type { Message } from '../message.ts';
import { answersOf, attributesOf, categoryOf, placeOf, REPORT, responsible } from './answers.ts';
import type { Nearby } from './nearby.ts';

/** Makes the report, or joins one that was made: what is done, and what is said of it. */
export function finishReport(facts: Facts, context: FormContext): Ending {
  const category = categoryOf(facts, context);
  if (!category) throw new Error('a report was confirmed that has no category');
  const same = known(facts, REPORT.join) === 'same' ? known<Nearby>(facts, REPORT.nearby)?.report : undefined;
  return same ? join(facts, context, same) : create(category, facts, context);
}

/** A first mention is a report; whoever is angry about it is offered to complain as well. The values are intents. */
const OFFER_TO_COMPLAIN: Message = {
  id: 'complaint-offer',
  choices: [{ value: 'MakeComplaint', label: 'complaint-choice-make' }],
};

function join(facts: Facts, context: FormContext, report: NonNullable<Nearby['report']>): Ending {
  const contact = known<ContactValue>(facts, REPORT.contact);
  const description = known<string>(facts, REPORT.description) ?? '';
  const effect = {
    kind: 'join-service-request' as const,
    requestId: report.id,
    instance: context.instance,
    description,
  };
  return {
    messages: [
      { id: 'report-joined', values: { reference: report.reference } },
      ...afterwards(contact, report.reference, context),
      { id: 'report-anything-else' },
    ],
    effects: [contact ? { ...effect, contact: contact as { phone?: string } } : effect],
    outcome: 'joined',
  };
}

function create(category: Category, facts: Facts, context: FormContext): Ending {
  const reference = context.newReference();
  const due = dueDate(category, answersOf(facts, category), context.now, context.council.holidays);
  const request = requestOf(category, facts, context, reference, due);
  return {
    messages: [
      { id: 'report-done', values: { reference } },
      whatNext(request, due, context),
      ...afterwards(request.contact, reference, context),
      known(facts, REPORT.unhappy) ? OFFER_TO_COMPLAIN : { id: 'report-anything-else' },
    ],
    effects: [{ kind: 'create-service-request', request }],
    outcome: 'done',
  };
}

function requestOf(
  category: Category,
  facts: Facts,
  context: FormContext,
  reference: string,
  due: DueDate | undefined,
): ReportToMake {
  const contact = known<ContactValue>(facts, REPORT.contact);
  const request: ReportToMake = {
    id: context.newId(),
    reference,
    instance: context.instance,
    category: category.code,
    description: descriptionOf(category, facts),
    attributes: attributesOf(facts, category),
    ...whereOf(facts),
    body: responsible(facts, category, context).body,
    private: category.private,
    photos: known<string[]>(facts, REPORT.photos) ?? [],
    status: 'received',
    requestedAt: context.now.toISOString(),
  };
  if (contact) request.contact = contact as NonNullable<ReportToMake['contact']>;
  if (due) request.expectedAt = due.expectedAt.toISOString();
  return request;
}

function whereOf(facts: Facts): Pick<ReportToMake, 'address' | 'postcode' | 'lat' | 'long' | 'district'> {
  const place = placeOf(facts);
  if (!place) return { address: '', district: 'unsure' };
  return {
    address: place.address,
    ...(place.postcode ? { postcode: place.postcode } : {}),
    ...(place.position ?? {}),
    district: place.district === 'inside' ? 'inside' : 'unsure',
  };
}

/** The resident's words; where the category asks for a text, that is told as well. */
function descriptionOf(category: Category, facts: Facts): string {
  const own = known<string>(facts, REPORT.description);
  if (own) return own;
  const story = category.questions.find(({ datatype, required }) => datatype === 'text' && required);
  return story ? (known<string>(facts, `${category.code}.${story.code}`) ?? '') : '';
}

function whatNext({ body }: ReportToMake, due: DueDate | undefined, { council }: FormContext): Message {
  if (due) return { id: 'report-done-due', values: { date: { date: due.day } } };
  if (body === council.own_body) return { id: 'report-done-no-date' };
  return { id: 'report-done-passed-on', values: { body: { message: `body-${body}` } } };
}

/** How to hear more. News comes by itself only while the conversation can be reached, so that is not promised: who wants to know asks. */
function afterwards(contact: ContactValue | undefined, reference: string, context: FormContext): Message[] {
  const ask = { id: 'report-done-ask', values: { reference, phone: councilPhone(context) } };
  return contact ? [{ id: 'report-done-reach' }, ask] : [ask];
}
