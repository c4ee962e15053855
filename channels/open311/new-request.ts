import type { Contact, NewServiceRequest } from '../../services/cases/cases.ts';
import { type Answers, UNKNOWN } from '../../services/council/condition.ts';
import { becomesCategory, recordedAnswers } from '../../services/council/questions.ts';
import { responsibleBody } from '../../services/council/responsibility.ts';
import { dueDate } from '../../services/council/targets.ts';
import { londonDate } from '../../services/time/london.ts';
import type { Open311Deps } from './deps.ts';
import type { GoodReport } from './report.ts';
import type { Submission } from './wire.ts';

type Attributes = NewServiceRequest['attributes'];

/** A report of another system as a service request: who looks after it, and by when, as the council's content says. */
export function newRequest(report: GoodReport, instance: string, now: Date, deps: Open311Deps): NewServiceRequest {
  const { category, submission, place } = report;
  const answers = recordedAnswers(category, report.attributes.answers, place.address);
  const responsible = responsibleBody(category, answers, londonDate(now));
  const due = dueDate(category, answers, now, deps.council.holidays);
  const contact = contactOf(submission);
  return {
    id: deps.newId(),
    reference: deps.newReference(),
    instance,
    source: 'open311',
    category: category.code,
    description: deps.mask(submission.description),
    attributes: attributesOf(report, answers, deps),
    address: deps.mask(place.address),
    ...(place.postcode === undefined ? {} : { postcode: place.postcode }),
    ...(place.position ?? {}),
    district: place.district,
    body: responsible.body,
    private: isPrivate(report, answers, deps),
    ...(contact ? { contact } : {}),
    photos: [],
    language: 'en',
    // Nothing passes reports on to other bodies yet: the sender is told who has it, and nobody waits for nothing.
    status: responsible.ours ? 'received' : 'not_ours',
    requestedAt: now.toISOString(),
    ...(due ? { expectedAt: due.expectedAt.toISOString() } : {}),
  };
}

/** Also when its answers show it to be of a private kind: a blocked drain in somebody's home. */
function isPrivate({ category }: GoodReport, answers: Answers, deps: Open311Deps): boolean {
  const becomes = deps.council.categories.get(becomesCategory(category, answers) ?? '');
  return category.private || becomes?.private === true;
}

/** What the sender added first, so that it can never stand for an answer. */
function attributesOf({ attributes, mediaUrls }: GoodReport, answers: Answers, deps: Open311Deps): Attributes {
  const said = { ...attributes.others, ...answers };
  const stored = Object.entries(said).map(([code, value]) => [code, storedValue(value, deps)] as const);
  return { ...Object.fromEntries(stored), ...(mediaUrls.length > 0 ? { media_url: mediaUrls } : {}) };
}

function storedValue(value: Answers[string], deps: Open311Deps): Attributes[string] {
  if (value === undefined || value === null || value === UNKNOWN) return null;
  if (typeof value === 'object') return [...value];
  return typeof value === 'string' ? deps.mask(value) : value;
}

function contactOf({ first_name, last_name, email, phone }: Submission): Contact | undefined {
  const name = [first_name, last_name].filter(Boolean).join(' ');
  if (name === '' && email === undefined && phone === undefined) return undefined;
  return {
    ...(name === '' ? {} : { name }),
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
  };
}
