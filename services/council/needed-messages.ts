import type { Category } from './category-schema.ts';
import type { ComplaintPolicy } from './complaints-schema.ts';
import type { Council } from './council.ts';
import { ENQUIRY_KINDS } from './enquiries-schema.ts';
import { type HasMessage, valueMessageIds } from './message-ids.ts';

/**
 * The messages that a council's content needs of a locale. Each entry lists alternatives: the locale must have at
 * least one of them, the first that it has is used.
 */
export function neededMessages(council: Council): string[][] {
  return [
    ...[...council.bodies.values()].flatMap((body) => [`body-${body.key}`, ...(body.why ? [body.why] : [])]),
    ...[...council.emergencies.values()].map(({ message }) => message),
    ...[...council.answers.values()].map(({ message }) => message),
    ...neededByComplaints(council.complaints),
    ...neededByEnquiries(council),
    ...council.appointments.services.map(({ code }) => `appointment-service-${code}`),
    ...council.appointments.services.flatMap(({ code, price }) => (price ? [`pay-type-${code}`] : [])),
  ]
    .map((id) => [id])
    .concat(...[...council.categories.values()].map(neededByCategory))
    .concat(neededByPayments(council));
}

/** What the English words lack of what the content needs, a line each. @param has whether English has a message */
export function missingWords(council: Council, has: HasMessage): string[] {
  return neededMessages(council)
    .filter((ids) => !ids.some(has))
    .map((ids) => `locales/en: no file has the message ${ids.map((id) => `"${id}"`).join(' or ')}`);
}

function neededByEnquiries({ enquiries }: Council): string[] {
  return ENQUIRY_KINDS.flatMap((kind) => [
    `enquiry-team-${enquiries[kind].team}`,
    ...enquiries[kind].subjects.flatMap(({ code, affects, books }) => [
      `enquiry-subject-${code}`,
      ...(books ? [] : [kind === 'feedback' ? `enquiry-ask-${kind}` : `enquiry-ask-${kind}-${code}`]),
      ...(affects ? [`enquiry-affects-${code}`] : []),
    ]),
  ]);
}

function neededByPayments({ payments }: Council): string[][] {
  const types = [...payments.types.values()];
  return [
    ...types.flatMap(({ code }) => [`pay-type-${code}`, `pay-choice-${code}`, `pay-where-${code}`]),
    ...types.flatMap(({ help }) => help),
    ...payments.help,
    ...[...payments.teams.keys()].map((key) => `pay-team-${key}`),
  ].map((id) => [id]);
}

function neededByCategory(category: Category): string[][] {
  const { code } = category;
  const asked = category.questions.filter((question) => !question.from);
  return [
    [`category-${code}`],
    ...category.advice.map((id) => [id]),
    ...(category.anonymous_reason ? [[category.anonymous_reason]] : []),
    ...asked.map((question) => [`ask-${code}-${question.code}`, `ask-${question.code}`]),
    ...asked.flatMap((question) => (question.values ?? []).map((value) => valueMessageIds(code, question.code, value))),
  ];
}

function neededByComplaints({ services, rules, ombudsmen, adjustments }: ComplaintPolicy): string[] {
  return [
    ...services.map(({ code }) => `complaint-service-${code}`),
    ...rules.map(({ code }) => `complaint-rule-${code}`),
    ...Object.keys(ombudsmen).map((key) => `ombudsman-${key}`),
    ...adjustments.map((code) => `adjustment-${code}`),
  ];
}
