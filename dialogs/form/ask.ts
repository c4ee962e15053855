import type { Choice, Message } from '../message.ts';
import { shownChoices } from './choices.ts';
import type { Field } from './form.ts';
import type { FormState } from './state.ts';

/** How a question is put: the first time, in simpler words, or with another way to answer. */
export type Tone = 'plain' | 'again' | 'another-way';

/**
 * A field's question. `near` narrows its choices to those that came nearest; the ways round it stay.
 *
 * @param takesPhotos a photo is welcome with the answer
 */
export function question(
  field: Field,
  state: FormState,
  tone: Tone,
  takesPhotos: boolean,
  near?: readonly Choice[],
): Message {
  const choices = shownChoices(near ? { ...field, choices: near } : field, tone === 'another-way');
  const message: Message = {
    id: tone === 'plain' ? field.ask : `${field.ask}.again`,
    asks: { form: state.instance, field: field.name },
  };
  if (field.values) message.values = field.values;
  if (choices.length > 0) message.choices = choices;
  if (field.kind === 'choices') message.several = true;
  else if (field.expects) message.expects = field.expects;
  else if (field.kind !== 'choice' && field.kind !== 'photos') message.expects = field.kind;
  if (takesPhotos) message.takesPhotos = true;
  if (field.kind === 'photos') message.asksPhotos = true;
  return message;
}

/** The name under which a read-back's button answers: the facts it showed are part of it. */
export function confirmField(state: FormState): string {
  return `confirm-${state.revision}`;
}

/** What can be answered to a read-back. */
export const CONFIRM_CHOICES: readonly Choice[] = [
  { value: 'yes', label: 'form-choice-send' },
  { value: 'change', label: 'form-choice-change' },
  { value: 'save', label: 'form-choice-save' },
  { value: 'stop', label: 'form-choice-stop' },
];

/** A form's read-back, as the question it is. It may bring choices of its own, with the same values. */
export function confirmQuestion(readBack: Message, state: FormState): Message {
  return {
    ...readBack,
    choices: readBack.choices ?? [...CONFIRM_CHOICES],
    asks: { form: state.instance, field: confirmField(state) },
  };
}

/** Name of the question what to change. */
export const CHANGE_FIELD = 'change';

/** Asks what to change: the facts that can be. */
export function changeQuestion(fields: readonly Field[], state: FormState): Message {
  return {
    id: 'form-what-to-change',
    choices: changeChoices(fields, state),
    asks: { form: state.instance, field: CHANGE_FIELD },
  };
}

/** The facts that can be changed, by field name. */
export function changeChoices(fields: readonly Field[], state: FormState): Choice[] {
  return fields
    .filter((field) => !field.hidden && state.facts[field.name])
    .map((field) => ({ value: field.name, label: field.label }));
}

/** Name of the question whether to stop. */
export const STOP_FIELD = 'stopping';

/** What can be answered when somebody wants to stop. */
export const STOP_CHOICES: readonly Choice[] = [
  { value: 'save', label: 'form-choice-save' },
  { value: 'stop', label: 'form-choice-stop' },
  { value: 'go-on', label: 'form-choice-go-on' },
];

/** Asks whether to stop, save or go on. */
export function stopQuestion(state: FormState): Message {
  return { id: 'form-stopping', choices: [...STOP_CHOICES], asks: { form: state.instance, field: STOP_FIELD } };
}
