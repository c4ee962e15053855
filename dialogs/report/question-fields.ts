import { z } from 'zod';
import type { Category, Question } from '../../services/council/category-schema.ts';
import { type HasMessage, questionMessageId, valueMessageId } from '../../services/council/message-ids.ts';
import { applicableQuestions } from '../../services/council/questions.ts';
import { YES_NO } from '../form/choices.ts';
import type { Facts, Field, FieldKind } from '../form/form.ts';
import type { JsonValue } from '../journey.ts';
import type { Choice } from '../message.ts';
import { answersOf, questionFact } from './answers.ts';
import { takesStory } from './story.ts';

/** Longest answer, in characters: one line, and a story. */
const LINE = 300;
const STORY = 4000;

const KINDS: Record<Question['datatype'], FieldKind> = {
  string: 'text',
  text: 'text',
  number: 'number',
  datetime: 'date',
  singlevaluelist: 'choice',
  multivaluelist: 'choices',
};

/** What a question comes to is the same for everybody, and each turn asks for it many times. */
const made = new WeakMap<HasMessage, WeakMap<Category, Map<string, Field>>>();
const decisive = new WeakMap<Category, Set<string>>();

/** The fields of a category's questions that apply, in two parts: those that decide whose it is, or a danger; the rest. */
export function questionFields(
  category: Category,
  facts: Facts,
  has: HasMessage,
): { deciding: Field[]; others: Field[] } {
  const questions = applicableQuestions(category, answersOf(facts, category));
  const deciding = decidingQuestions(category);
  const field = fieldMaker(category, has);
  return {
    deciding: questions.filter(({ code }) => deciding.has(code)).map(field),
    others: questions.filter(({ code }) => !deciding.has(code)).map(field),
  };
}

function fieldMaker(category: Category, has: HasMessage): (question: Question) => Field {
  const categories = made.get(has) ?? new WeakMap<Category, Map<string, Field>>();
  const fields = categories.get(category) ?? new Map<string, Field>();
  made.set(has, categories.set(category, fields));
  return (question) => {
    const field = fields.get(question.code) ?? questionField(category, question, has);
    fields.set(question.code, field);
    return field;
  };
}

/** Whether a category asks for one free text and no more: then that text is the report's description. */
export function isOneStory(category: Category): boolean {
  return category.questions.length === 1 && category.questions[0]?.datatype === 'text';
}

function decidingQuestions(category: Category): Set<string> {
  const known = decisive.get(category);
  if (known) return known;
  const rules = [...category.stop_and_call, ...category.responsibility, ...category.becomes];
  const decides = new Set(rules.flatMap((rule) => Object.keys(rule.when ?? {})));
  // What decides whether a deciding question is put at all comes before it.
  for (const { code, when } of category.questions) {
    if (decides.has(code)) for (const before of Object.keys(when ?? {})) decides.add(before);
  }
  decisive.set(category, decides);
  return decides;
}

/** An optional question is put only when something hangs on it, or when an answer has brought it up. */
function isPut(category: Category, question: Question): boolean {
  if (question.required || question.when !== undefined) return true;
  if (decidingQuestions(category).has(question.code)) return true;
  return category.targets.some(({ when }) => when?.[question.code] !== undefined);
}

function questionField(category: Category, question: Question, has: HasMessage): Field {
  const kind = KINDS[question.datatype];
  const field: Field = {
    name: questionFact(category.code, question.code),
    kind,
    ask: questionMessageId(category.code, question.code, has),
    label: labelId(category.code, question.code, has),
    schema: schemaOf(question),
    optional: !question.required,
    mayBeUnsure: question.unsure,
    onlyOffered: !isPut(category, question),
    past: question.past,
    longest: question.datatype === 'text' ? STORY : LINE,
  };
  if (question.values) field.choices = choicesOf(category, question, question.values, has);
  if (question.min !== undefined) field.min = question.min;
  if (question.max !== undefined) field.max = question.max;
  if (isOneStory(category)) field.takes = takesStory;
  return field;
}

/** The short name of a question: `report-label-<category>-<question>` where the locale has it, else without category. */
function labelId(category: string, question: string, has: HasMessage): string {
  const specific = `report-label-${category}-${question}`;
  return has(specific) ? specific : `report-label-${question}`;
}

function choicesOf(category: Category, question: Question, values: readonly string[], has: HasMessage): Choice[] {
  if (values.length === 2 && values.includes('yes') && values.includes('no')) return [...YES_NO];
  return values.map((value) => ({ value, label: valueMessageId(category.code, question.code, value, has) }));
}

function schemaOf({ datatype, values, min, max, pattern }: Question): z.ZodType<JsonValue> {
  switch (datatype) {
    case 'singlevaluelist':
      return z.enum(values as [string, ...string[]]);
    case 'multivaluelist':
      return z.array(z.enum(values as [string, ...string[]])).min(1);
    case 'number':
      return z
        .number()
        .min(min ?? 0)
        .max(max ?? Number.MAX_SAFE_INTEGER);
    case 'datetime':
      return z.iso.date();
    default:
      return pattern ? z.string().regex(new RegExp(pattern, 'iu')) : z.string();
  }
}
