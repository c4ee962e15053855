import type { TurnInput } from '../input.ts';
import type { JourneyContext, JsonValue } from '../journey.ts';
import { holds, namedInWords, shownChoices, volunteered, wordCount } from './choices.ts';
import { amendContact } from './contact.ts';
import type { Fact, Field } from './form.ts';
import { amendPlace, withoutPlace } from './place.ts';
import { isTooLate, readAnswer } from './read.ts';
import { fieldsOf, type Turn } from './turn.ts';

/** One known fact put right: its new value, or no value when the resident only said which is wrong. */
export interface Correction {
  field: Field;
  value?: JsonValue;
  /** The message names the old value as well ("not a mattress"), so that it can be nothing but a correction. */
  namesOld: boolean;
}

/** A correction of what the form is about is this short, in words. */
const SHORT = 10;

/** Whether a message says in words that something was wrong: "no", "sorry", "actually", "change". */
export function isMarked(input: TurnInput, context: JourneyContext): boolean {
  return input.understood.intent === 'No' || holds(input.text, 'form-word-correction', context);
}

/** Whether a message asks for a change and no more: "change", "wrong". */
export function asksChange(input: TurnInput, context: JourneyContext): boolean {
  return holds(input.text, 'form-word-change', context);
}

/**
 * The known facts that a message changes. A fact's values are weighed only where its words can't mean another thing:
 * those of choices need a word of correction, or the read-back (`loose`).
 *
 * @param except the field whose question is open; it is answered, not corrected
 */
export function corrections(turn: Turn, options: { loose: boolean; marked: boolean; except?: string }): Correction[] {
  const found: Correction[] = [];
  for (const field of correctable(turn, options.except)) {
    const isChoice = field.kind === 'choice' || field.kind === 'choices';
    if (isChoice && !options.marked && !(options.loose && !field.alsoChoices)) continue;
    const fact = turn.state.facts[field.name] as Fact;
    const correction = amend(field, fact, turn.input, turn.context, options.marked || options.loose);
    if (correction) found.push(correction);
  }
  return found;
}

/** The known fact that a message names by its label: "change the date", "the size is wrong". */
export function namedFact(turn: Turn, except?: string): Correction | undefined {
  const { input, context } = turn;
  if (wordCount(input.text) > 12) return undefined;
  const fields = correctable(turn, except);
  const labels = fields.map((field) => ({ value: field.name, label: field.label }));
  const names = namedInWords(input.text, labels, context);
  const field = fields.find(({ name }) => name === names[0]);
  if (!field) return undefined;
  return { field, ...valueBeside(field, turn), namesOld: false };
}

/** "The depth is 10": the new value stands beside the name. Free text can't be told from the name, so it is asked. */
function valueBeside(field: Field, { input, context, state }: Turn): { value?: JsonValue } {
  if (field.kind === 'text' || field.kind === 'place') return {};
  const reading = readAnswer(field, input, {
    context,
    shown: shownChoices(field, false),
    part: undefined,
    elsewhere: true,
  });
  const old = state.facts[field.name]?.value;
  if (reading.kind !== 'value' || JSON.stringify(reading.value) === JSON.stringify(old)) return {};
  return { value: reading.value };
}

function correctable(turn: Turn, except: string | undefined): Field[] {
  return fieldsOf(turn).filter((field) => !field.hidden && turn.state.facts[field.name] && field.name !== except);
}

function amend(
  field: Field,
  fact: Fact,
  input: TurnInput,
  context: JourneyContext,
  sure: boolean,
): Correction | undefined {
  const isChoice = field.kind === 'choice' || field.kind === 'choices';
  if (isChoice && !field.amend) return amendChoice(field, fact, input, context);
  const value = amendKind(field, fact, input, context, sure);
  return value === undefined ? undefined : { field, value, namesOld: false };
}

function amendKind(
  field: Field,
  fact: Fact,
  input: TurnInput,
  context: JourneyContext,
  sure: boolean,
): JsonValue | undefined {
  if (field.amend && fact.value !== null) return field.amend(fact.value, input, context, sure);
  const { date, location, postcode } = input.understood.entities;
  if (field.kind === 'contact') return amendContact(fact.value, input);
  if (field.kind === 'place' && fact.value !== null) {
    // A bare number is a house's only when something is being put right.
    return sure || location || postcode || input.position ? amendPlace(fact.value, input) : undefined;
  }
  if (field.kind === 'date' && date && date !== fact.value && !isTooLate(field, date, context)) return date;
  return undefined;
}

function amendChoice(field: Field, fact: Fact, input: TurnInput, context: JourneyContext): Correction | undefined {
  const named = volunteered(withoutPlace(input), field, context);
  const old = fact.value === null ? [] : [fact.value].flat().map(String);
  const fresh = named.filter((value) => !old.includes(value));
  if (fresh.length === 0) return undefined;
  // What the whole form is about has so many words that a long message names some of them by the way.
  if (field.alsoChoices && wordCount(input.text) > SHORT) return undefined;
  const namesOld = old.some((value) => named.includes(value));
  if (field.kind === 'choice') {
    return fresh.length === 1 ? { field, value: fresh[0] as string, namesOld } : undefined;
  }
  const keeps = old.length > 1 || holds(input.text, 'form-word-also', context);
  const kept =
    namesOld && !holds(input.text, 'form-word-also', context)
      ? old.filter((value) => !named.includes(value))
      : keeps
        ? old
        : [];
  return { field, value: [...kept, ...fresh], namesOld };
}
