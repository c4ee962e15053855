import { londonDate } from '../../services/time/london.ts';
import type { TurnInput } from '../input.ts';
import type { JourneyContext, JsonValue } from '../journey.ts';
import type { Choice } from '../message.ts';
import { namedInWords, PERSON, SKIP, UNSURE, WAYS_ROUND, wordCount } from './choices.ts';
import { readContact } from './contact.ts';
import type { Field, Reading } from './form.ts';
import { readPlace, withoutPlace } from './place.ts';

/** What reading needs beside the message: the halves known, the choices shown, and whether it is about another matter. */
export interface Reader {
  context: JourneyContext;
  shown: readonly Choice[];
  part: JsonValue | undefined;
  elsewhere: boolean;
}

/** What one message says in answer to one field's open question. */
export function readAnswer(field: Field, input: TurnInput, reader: Reader): Reading {
  const reading = field.read?.(input, reader.context) ?? readKind(field, input, reader);
  if (reading.kind !== 'value' || field.schema.safeParse(reading.value).success) return reading;
  return { kind: 'none' };
}

/** Whether a message takes a way round an open question: not sure, skip, a person. */
export function wayRound(field: Field, input: TurnInput, { context, shown }: Reader): string | undefined {
  const { text, understood } = input;
  if (wordCount(text) > 6) return undefined;
  // A contact's one choice is a short way to answer, no list to pick from.
  const isList = field.choices !== undefined && field.kind !== 'contact';
  if (field.optional && !isList && understood.intent === 'No') return SKIP;
  const offered = isList || field.kind === 'photos' ? context.match(text, shown)[0] : undefined;
  const numbered = field.kind !== 'number' && /^\W*\d{1,2}\W*$/.test(text) ? context.match(text, shown)[0] : undefined;
  const named =
    offered ??
    // Where choices are numbers in the text, "1" can be the way round that was offered.
    numbered ??
    namedInWords(text, [...shown.filter(({ value }) => value === PERSON), ...WAYS_ROUND], context)[0];
  return named === UNSURE || named === SKIP || named === PERSON ? named : undefined;
}

function readKind(field: Field, input: TurnInput, reader: Reader): Reading {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return readChoice(field, input, reader);
    case 'text':
      return readText(field, input, reader.elsewhere);
    case 'number':
      return readNumber(field, input.text);
    case 'date':
      return readDate(field, input, reader.context);
    case 'place':
      return readPlace(field, input, reader.part, reader.elsewhere);
    case 'contact':
      return readContact(input, reader.part, field.named ?? !field.optional);
    case 'photos':
      return { kind: 'none' };
  }
}

function readChoice(field: Field, input: TurnInput, { context, shown }: Reader): Reading {
  const { understood } = input;
  // An address answers no list ("12 Alder Road" is no side of a road); words like "in the park" may.
  const text = /\d/.test(understood.entities.location ?? '') ? withoutPlace(input) : input.text;
  const own = field.choices ?? [];
  const has = (value: string) => own.some((choice) => choice.value === value);
  const named = context.match(text, shown).filter(has);
  const also = field.alsoChoices && named.length === 0 ? namedInWords(text, field.alsoChoices, context) : [];
  const values = named.length > 0 ? named : also;
  if (values.length === 0 && understood.intent === 'Yes' && has('yes')) return { kind: 'value', value: 'yes' };
  if (values.length === 0 && understood.intent === 'No' && has('no')) return { kind: 'value', value: 'no' };
  if (values.length === 0) return { kind: 'none' };
  if (field.kind === 'choices') return { kind: 'value', value: values };
  if (values.length === 1) return { kind: 'value', value: values[0] as string };
  const choices = field.alsoChoices ?? own;
  return { kind: 'bad', why: 'form-which-one', near: choices.filter(({ value }) => values.includes(value)) };
}

function readText(field: Field, { text }: TurnInput, elsewhere: boolean): Reading {
  const words = text.trim();
  // A long answer may well sound like another wish ("I complained and nobody came"); a short one that does, is one.
  if (!/[\p{L}\p{N}]/u.test(words) || (elsewhere && wordCount(words) <= 12)) return { kind: 'none' };
  const longest = field.longest ?? 300;
  if (words.length > longest) {
    return { kind: 'bad', why: 'form-text-too-long', values: { longest, length: words.length } };
  }
  return { kind: 'value', value: words };
}

function readNumber(field: Field, text: string): Reading {
  const found = /-?\d{1,9}(?:\.\d{1,4})?/.exec(text);
  if (!found) return { kind: 'none' };
  const value = Number(found[0]);
  const { min = 0, max = 1_000_000 } = field;
  if (value < min || value > max) return { kind: 'bad', why: 'form-number-out-of-range', values: { min, max } };
  return { kind: 'value', value };
}

function readDate(field: Field, { text, understood }: TurnInput, context: JourneyContext): Reading {
  const { date } = understood.entities;
  if (!date) return /\d/.test(text) ? { kind: 'bad', why: 'form-date-not-found' } : { kind: 'none' };
  if (isTooLate(field, date, context)) return { kind: 'bad', why: 'form-date-in-future', values: { date: { date } } };
  return { kind: 'value', value: date };
}

/** Whether a date lies in the future where it must not. */
export function isTooLate(field: Field, date: string, context: JourneyContext): boolean {
  return field.past === true && date > londonDate(context.now);
}
