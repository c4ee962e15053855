import type { JsonValue } from '../journey.ts';
import type { Choice, MessageValue } from '../message.ts';
import { type ContactValue, readablePhone } from './contact.ts';
import type { Fact, Facts, Field } from './form.ts';
import type { PlaceValue } from './place.ts';

/** A long text is read back by its beginning, in characters: it was the resident's own a moment ago. */
const SHOWN_TEXT = 300;

/** All facts with their names, one a line, as one value of a message. Undefined when there is nothing to show. */
export function summary(fields: readonly Field[], facts: Facts): MessageValue | undefined {
  const lines = fields.flatMap((field) => {
    const fact = facts[field.name];
    if (!fact || field.hidden || fact.how === 'skipped') return [];
    return [{ message: 'form-line', values: { label: { message: field.label }, value: shown(field, fact) } }];
  });
  return joinLines(lines);
}

/** Several values, each on its own line. A message can't loop, so a line holds the lines after it. */
export function joinLines(lines: readonly MessageValue[]): MessageValue | undefined {
  const [first, ...rest] = lines;
  if (first === undefined) return undefined;
  const after = joinLines(rest);
  if (after === undefined) return first;
  return { message: 'form-lines', values: { first, rest: after } };
}

/** One fact as it is read back. */
export function shown(field: Field, fact: Fact): MessageValue {
  if (fact.value === null) return { message: 'form-value-unsure' };
  if (field.show) return field.show(fact.value);
  return shownKind(field, fact.value);
}

function shownKind(field: Field, value: JsonValue): MessageValue {
  switch (field.kind) {
    case 'choice':
      return choiceLabel(field, String(value));
    case 'choices':
      return { list: [value].flat().map((each) => choiceLabel(field, String(each))) };
    case 'date':
      return { date: String(value) };
    case 'place':
      return (value as unknown as PlaceValue).address;
    case 'contact':
      return shownContact(value as ContactValue);
    case 'photos':
      return { message: 'form-value-photos', values: { count: [value].flat().length } };
    case 'number':
      return Number(value);
    case 'text':
      return shortened(String(value));
  }
}

function choiceLabel(field: Field, value: string): MessageValue {
  const choices: readonly Choice[] = [...(field.choices ?? []), ...(field.alsoChoices ?? [])];
  const choice = choices.find((each) => each.value === value);
  if (!choice) return value;
  return choice.values ? { message: choice.label, values: choice.values } : { message: choice.label };
}

/** A contact as it is read back. */
export function shownContact(contact: ContactValue): MessageValue {
  const parts: MessageValue[] = [];
  if (contact.name) parts.push(contact.name);
  if (contact.phone) parts.push({ phone: readablePhone(contact.phone) });
  if (contact.email) parts.push(contact.email);
  return { list: parts };
}

function shortened(text: string): string {
  const symbols = [...text];
  return symbols.length <= SHOWN_TEXT ? text : `${symbols.slice(0, SHOWN_TEXT).join('')}…`;
}
