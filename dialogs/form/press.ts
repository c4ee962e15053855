import type { Intent, Press } from '../input.ts';
import type { JourneyStep, JsonValue } from '../journey.ts';
import { advance, askAgain, fail } from './advance.ts';
import { CHANGE_FIELD, confirmField, STOP_FIELD } from './ask.ts';
import { PERSON, SKIP, UNSURE } from './choices.ts';
import { confirmed } from './confirm.ts';
import { save, stop, toPerson } from './endings.ts';
import type { Field, How } from './form.ts';
import { skipOpen } from './obey.ts';
import { AS_BEFORE, recalledFor } from './recall.ts';
import { fieldsOf, goesOn, setFact, type Turn } from './turn.ts';

/** Does what a button said, also when it is pressed late: then it puts an answer right. */
export async function press(turn: Turn, pressed: Press): Promise<JourneyStep> {
  // Offered before anything was begun, and meant as much in the middle of it.
  if (pressed.form === '' && pressed.value === ('SpeakToPerson' satisfies Intent)) return toPerson(turn);
  if (pressed.form !== turn.state.instance) return oldButton(turn);
  if (pressed.field === STOP_FIELD || isAction(pressed)) return action(turn, pressed);
  if (pressed.field.startsWith('confirm-')) return answerReadBack(turn, pressed);
  const fields = fieldsOf(turn);
  if (pressed.field === CHANGE_FIELD) return change(turn, fields, pressed.value);
  const field = fields.find(({ name }) => name === pressed.field);
  return field ? answerField(turn, field, pressed.value) : oldButton(turn);
}

const ACTIONS: ReadonlySet<string> = new Set(['save', 'stop']);

function isAction({ field, value }: Press): boolean {
  return field.startsWith('confirm-') && ACTIONS.has(value);
}

async function action(turn: Turn, { value }: Press): Promise<JourneyStep> {
  if (value === 'save') return save(turn);
  if (value === 'stop') return stop(turn);
  return value === 'go-on' ? advance(turn) : oldButton(turn);
}

/** A yes is for what that read-back showed, so one from before a change is not taken. */
async function answerReadBack(turn: Turn, { field, value }: Press): Promise<JourneyStep> {
  const isPresent = turn.state.phase === 'confirming' && field === confirmField(turn.state);
  if (value === 'yes' && isPresent) return confirmed(turn);
  if (value === 'change') {
    turn.state = { ...turn.state, phase: 'choosing', failures: 0 };
    askAgain(turn, 'plain');
    return goesOn(turn);
  }
  return oldButton(turn, value === 'yes' ? 'form-changed-since' : 'form-old-button');
}

async function change(turn: Turn, fields: readonly Field[], name: string): Promise<JourneyStep> {
  const field = fields.find((each) => each.name === name && !each.hidden && turn.state.facts[name]);
  if (!field) return oldButton(turn);
  turn.state = { ...turn.state, reask: name };
  return advance(turn);
}

async function answerField(turn: Turn, field: Field, value: string): Promise<JourneyStep> {
  if (value === PERSON) return toPerson(turn);
  if (value === SKIP && field.optional) return skipOpen(turn, field);
  const [answer, how] = pressedAnswer(turn, field, value);
  if (answer === undefined) return oldButton(turn);
  const kept = await setFact(turn, field, answer, how);
  return kept ? advance(turn) : fail(turn);
}

function pressedAnswer(turn: Turn, field: Field, value: string): [JsonValue | undefined, How] {
  if (value === UNSURE && field.mayBeUnsure) return [null, 'unsure'];
  const has = (each: string) =>
    [...(field.choices ?? []), ...(field.alsoChoices ?? [])].some((choice) => choice.value === each);
  if (value === AS_BEFORE) return [recalledFor(field, turn.state), 'said'];
  if (field.kind === 'choice') return [has(value) ? value : undefined, 'said'];
  if (field.kind !== 'choices') return [undefined, 'said'];
  const values = value.split(',');
  if (!values.every(has)) return [undefined, 'said'];
  const old = [turn.state.facts[field.name]?.value ?? []].flat().map(String);
  // Pressed one after another, they are all meant.
  return [[...new Set([...old, ...values])], 'said'];
}

function oldButton(turn: Turn, id = 'form-old-button'): JourneyStep {
  turn.messages.push({ id });
  askAgain(turn, 'plain');
  return goesOn(turn);
}
