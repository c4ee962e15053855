import type { TurnInput } from '../input.ts';
import type { JourneyContext, JsonValue } from '../journey.ts';
import type { Message } from '../message.ts';
import { volunteered } from './choices.ts';
import { offeredContact } from './contact.ts';
import type { Field, Reading } from './form.ts';
import { liesOutside, offeredPlace, withoutPlace } from './place.ts';
import { isTooLate } from './read.ts';
import { fieldsOf, setFact, type Turn } from './turn.ts';

/** What was not the answer to any question is looked through this often: an answer can bring new fields to fill. */
const MOST_ROUNDS = 5;

/**
 * Fills every open field from whatever the message says of it.
 *
 * @param consumed name of the field whose answer the message's own words already are; no other text is made of them
 * @returns how many were filled
 */
export async function fillAll(turn: Turn, consumed?: string): Promise<number> {
  let filled = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = filled;
    filled += await fillOnce(turn, consumed);
    if (filled === before) break;
  }
  return filled;
}

async function fillOnce(turn: Turn, consumed: string | undefined): Promise<number> {
  let filled = 0;
  const open = fieldsOf(turn).filter((field) => !turn.state.facts[field.name] && field.name !== consumed);
  for (const field of open) {
    if (consumed !== undefined && field.kind === 'text') continue;
    const reading = offered(turn, field, open);
    if (reading.kind === 'value' && (await setFact(turn, field, reading.value, 'said'))) filled += 1;
    else if (reading.kind === 'part' && (await keepPart(turn, field, reading.value))) filled += 1;
  }
  return filled;
}

/**
 * Keeps half an answer. Half a place is enough when its postcode is another council's: nobody is asked for the house
 * first and told then.
 *
 * @returns whether it is the whole answer
 */
export async function keepPart(turn: Turn, field: Field, part: JsonValue): Promise<boolean> {
  if (field.kind === 'place' && (await liesOutside(part, turn.context))) return setFact(turn, field, part, 'said');
  turn.state = { ...turn.state, parts: { ...turn.state.parts, [field.name]: part } };
  return false;
}

/**
 * What is wrong with what a message says unasked of fields that are still open ("on 31 February"): passed over in silence,
 * somebody would believe that it was taken. The field that is asked for says so itself.
 */
export function slips(turn: Turn): Message[] {
  const { input, context, state } = turn;
  const asked = state.phase === 'asking' ? state.asking : undefined;
  const found = new Map<string, Message>();
  for (const field of fieldsOf(turn)) {
    if (state.facts[field.name] || field.name === asked) continue;
    const slip = field.slip ? field.slip(input, context) : slipOfKind(field, input);
    if (slip) found.set(slip.id, slip);
  }
  return [...found.values()];
}

function slipOfKind({ kind }: Field, input: TurnInput): Message | undefined {
  return kind === 'date' ? dateSlip(input) : undefined;
}

/** The slip of a day that no calendar has. */
export function dateSlip({ understood }: TurnInput): Message | undefined {
  return understood.noSuchDate ? { id: 'form-no-such-date' } : undefined;
}

function offered({ input, context, state }: Turn, field: Field, open: readonly Field[]): Reading {
  if (field.takes) {
    const value = field.takes(input, context);
    return value === undefined ? { kind: 'none' } : { kind: 'value', value };
  }
  switch (field.kind) {
    case 'place':
      return offeredPlace(field, input, state.parts[field.name]);
    case 'contact':
      return offeredContact(input);
    case 'date':
      return offeredDate(field, input, context, open);
    case 'choice':
    case 'choices':
      return offeredChoice(field, input, context);
    default:
      return { kind: 'none' };
  }
}

function offeredDate(field: Field, input: TurnInput, context: JourneyContext, open: readonly Field[]): Reading {
  const { date } = input.understood.entities;
  // With two dates open nobody can tell which is meant.
  const onlyOne = open.filter((each) => each.kind === 'date').length === 1;
  if (!date || !onlyOne || isTooLate(field, date, context)) return { kind: 'none' };
  return { kind: 'value', value: date };
}

function offeredChoice(field: Field, input: TurnInput, context: JourneyContext): Reading {
  const values = volunteered(withoutPlace(input), field, context);
  if (values.length === 0) return { kind: 'none' };
  if (field.kind === 'choices') return { kind: 'value', value: values };
  return values.length === 1 ? { kind: 'value', value: values[0] as string } : { kind: 'none' };
}
