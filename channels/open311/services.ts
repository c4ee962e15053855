import type { Category, Question } from '../../services/council/category-schema.ts';
import { UNKNOWN } from '../../services/council/condition.ts';
import { questionMessageId, valueMessageId } from '../../services/council/message-ids.ts';
import { isValidOn } from '../../services/council/schema-parts.ts';
import { londonDate } from '../../services/time/london.ts';
import type { Open311Deps } from './deps.ts';
import { open311Error } from './errors.ts';
import { bodyName } from './notices.ts';
import type { PlainObject } from './xml.ts';

/** What FixMyStreet adds by itself when a service says that it takes it. Nobody is asked for these. */
const SET_BY_SENDER = [
  { code: 'fixmystreet_id', datatype: 'string' },
  { code: 'easting', datatype: 'number' },
  { code: 'northing', datatype: 'number' },
] as const;

/** Every kind of report that the council takes today. One that is wholly another body's is not among them. */
export function renderServices(deps: Open311Deps): PlainObject[] {
  return [...deps.council.categories.values()]
    .filter((category) => isTaken(category, deps))
    .map((category) => ({
      service_code: category.code,
      service_name: serviceName(category.code, deps),
      description: serviceName(category.code, deps),
      metadata: true,
      type: 'realtime',
      keywords: [...category.keywords, ...(category.private ? ['private'] : [])].join(','),
      group: sentence(deps.words(`group-${category.group}`) ?? category.group.replaceAll('_', ' ')),
    }));
}

/** What has to be told with a report of one kind. The place answers some of a category's questions: they are not asked. */
export function renderDefinition(category: Category, deps: Open311Deps): PlainObject {
  const asked = category.questions.filter((question) => !question.from);
  return {
    service_code: category.code,
    attributes: [
      ...asked.map((question, index) => renderQuestion(category, question, index + 1, deps)),
      ...SET_BY_SENDER.map(({ code, datatype }, index) => ({
        variable: false,
        code,
        datatype,
        required: false,
        datatype_description: '',
        order: asked.length + index + 1,
        description: code.replaceAll('_', ' '),
        automated: 'server_set',
      })),
    ],
  };
}

/**
 * The category of a service code.
 *
 * @throws Open311Error 404 when there is none, or when another body looks after all of it
 */
export function takenCategory(code: string, deps: Open311Deps): Category {
  const category = deps.council.categories.get(code);
  if (!category) throw open311Error(404, 'service_code: not found');
  if (isTaken(category, deps)) return category;
  const body = rulesOfToday(category, deps)[0]?.body ?? '';
  throw open311Error(404, `service_code: not found. ${sentence(bodyName(body, deps))} looks after this`);
}

/** A service's name: "Dumped rubbish". */
export function serviceName(code: string, deps: Open311Deps): string {
  return sentence(deps.words(`category-${code}`) ?? code.replaceAll('_', ' '));
}

/** The words for one answer of a list: "A mattress". */
export function valueName(category: string, question: string, value: string, deps: Open311Deps): string {
  const id = valueMessageId(category, question, value, (message) => deps.words(message) !== undefined);
  const words = value === UNKNOWN ? deps.words('choice-unsure') : deps.words(id);
  return words ?? value.replaceAll('_', ' ');
}

function renderQuestion(category: Category, question: Question, order: number, deps: Open311Deps): PlainObject {
  const id = questionMessageId(category.code, question.code, (message) => deps.words(message) !== undefined);
  const keys = question.values && [...question.values, ...(question.unsure ? [UNKNOWN] : [])];
  return {
    variable: true,
    code: question.code,
    datatype: question.datatype,
    // The standard cannot say "only if": what is needed for some answers alone is checked when the report comes.
    required: question.required && !question.when,
    datatype_description: whenAsked(category, question, deps),
    order,
    description: deps.words(id) ?? sentence(question.code.replaceAll('_', ' ')),
    values: keys?.map((key) => ({ key, name: valueName(category.code, question.code, key, deps) })),
  };
}

function whenAsked(category: Category, question: Question, deps: Open311Deps): string {
  const conditions = Object.entries(question.when ?? {}).map(
    ([code, values]) => `${code} is ${values.map((value) => valueName(category.code, code, value, deps)).join(' or ')}`,
  );
  return conditions.length === 0 ? '' : `Only if ${conditions.join(' and ')}`;
}

function isTaken(category: Category, deps: Open311Deps): boolean {
  return rulesOfToday(category, deps).some((rule) => rule.ours);
}

/** Up to the first rule that always fits: those after it never decide. */
function rulesOfToday(category: Category, deps: Open311Deps): Category['responsibility'] {
  const rules = category.responsibility.filter((rule) => isValidOn(rule, londonDate(deps.now())));
  const last = rules.findIndex((rule) => !rule.when);
  return last < 0 ? rules : rules.slice(0, last + 1);
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
