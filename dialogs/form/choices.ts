import type { JourneyContext } from '../journey.ts';
import type { Choice } from '../message.ts';
import type { Field } from './form.ts';

/** Values of the choices that every question can have beside its own. No content value begins with `~`. */
export const UNSURE = '~unsure';
export const SKIP = '~skip';
export const PERSON = '~person';

/** Yes and no, where a list of values is just these. */
export const YES_NO: readonly Choice[] = [
  { value: 'yes', label: 'choice-yes' },
  { value: 'no', label: 'choice-no' },
];

const UNSURE_CHOICE: Choice = { value: UNSURE, label: 'choice-unsure' };
const SKIP_CHOICE: Choice = { value: SKIP, label: 'choice-skip' };
const PERSON_CHOICE: Choice = { value: PERSON, label: 'form-choice-person' };

/** Ways round a question that can be named whether or not they are allowed. */
export const WAYS_ROUND: readonly Choice[] = [UNSURE_CHOICE, SKIP_CHOICE];

/** Values that mean too little to be taken from a message that was not an answer to their question. */
const BLAND = new Set(['yes', 'no', 'other', 'unsure', 'none']);

/**
 * What is offered with a question: its own choices, then one way round it. `anotherWay` adds a person.
 * One way is enough: among choices it is "I am not sure", beside free text it is to skip.
 */
export function shownChoices(field: Field, anotherWay: boolean): Choice[] {
  const isList = field.choices !== undefined && field.kind !== 'contact';
  const unsure = field.mayBeUnsure && (isList || !field.optional);
  return [
    ...(field.choices ?? []),
    ...(unsure ? [UNSURE_CHOICE] : []),
    ...(field.optional && !unsure ? [SKIP_CHOICE] : []),
    ...(anotherWay ? [PERSON_CHOICE] : []),
  ];
}

/**
 * Values of the choices that a text names in words, best first. Numbers and "the second one" are left out: in a
 * message that was not an answer to these choices they mean something else. A match that stays when the choices are
 * turned round is one by words.
 */
export function namedInWords(text: string, choices: readonly Choice[], context: JourneyContext): string[] {
  const words = text.replace(/\p{N}+/gu, ' ');
  if (words.trim() === '' || choices.length === 0) return [];
  // The words of correction take part, so that "sorry" is no slip of "lorry".
  const values = context.match(words, [CORRECTION, ...choices]).filter((value) => value !== CORRECTION.value);
  if (values.length === 0) return [];
  const turned = context.match(words, [...choices, CORRECTION]);
  return values.filter((value) => turned.includes(value));
}

const CORRECTION: Choice = { value: '~correction', label: 'form-word-correction' };

/** Values of a field that a message which did not answer it names all the same. */
export function volunteered(text: string, field: Field, context: JourneyContext): string[] {
  const choices = field.alsoChoices ?? field.choices ?? [];
  return namedInWords(text, choices, context).filter((value) => !BLAND.has(value));
}

/** Whether a text holds one of the words of a message's `words`. */
export function holds(text: string, label: string, context: JourneyContext): boolean {
  return context.match(text.replace(/\p{N}+/gu, ' '), [{ value: label, label }]).length > 0;
}

/** Chinese is written without spaces; its words have two characters, mostly. */
const CHARACTERS_A_WORD = 2;

/** How many words a text has. */
export function wordCount(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const rest = text.replace(/[\p{Script=Han}，。！？、：；]+/gu, ' ').trim();
  return Math.ceil(characters / CHARACTERS_A_WORD) + (rest === '' ? 0 : rest.split(/\s+/u).length);
}
