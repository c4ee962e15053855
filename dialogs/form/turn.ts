import type { Effect } from '../effect.ts';
import type { TurnInput } from '../input.ts';
import type { JourneyContext, JourneyStep, JsonValue } from '../journey.ts';
import type { Message } from '../message.ts';
import type { Facts, Field, Form, FormContext, How } from './form.ts';
import { locatePlace } from './place.ts';
import { withRecalled } from './recall.ts';
import { type FormState, storedState } from './state.ts';

/** One message's way through a form: what it is made of, and what has come of it so far. Lives for one call only. */
export interface Turn {
  readonly form: Form;
  readonly input: TurnInput;
  readonly context: JourneyContext;
  state: FormState;
  messages: Message[];
  /** Done at the end of the turn. */
  effects: Effect[];
}

/** The fields that the facts of a turn came to when they were last asked for. */
const lastFields = new WeakMap<Turn, { facts: Facts; recalled: JsonValue; fields: Field[] }>();

/** The fields that apply now, in order. Worked out again when the facts have changed. */
export function fieldsOf(turn: Turn): Field[] {
  const { facts, recalled } = turn.state;
  const last = lastFields.get(turn);
  if (last?.facts === facts && last.recalled === recalled) return last.fields;
  const fields = turn.form.fields(facts, turn.context).map((field) => withRecalled(field, turn.state));
  lastFields.set(turn, { facts, recalled, fields });
  return fields;
}

/** What the form's own functions are given. */
export function formContext({ context, state }: Turn): FormContext {
  // Named one by one: a context may be an object whose functions are its class's, which a spread would leave behind.
  return {
    now: context.now,
    council: context.council,
    lookups: context.lookups,
    match: (text, choices) => context.match(text, choices),
    languageIn: (text) => context.languageIn(text),
    passesOn: (body) => context.passesOn(body),
    ...(context.payDoor ? { payDoor: context.payDoor } : {}),
    link: (path) => context.link(path),
    newReference: () => context.newReference(),
    newId: () => context.newId(),
    instance: state.instance,
  };
}

/** The field whose question is open. */
export function openField(turn: Turn): Field | undefined {
  return fieldsOf(turn).find((field) => field.name === turn.state.asking);
}

/** Whether a photo is welcome: the form has a field for photos. */
export function takesPhotos(fields: readonly Field[]): boolean {
  return fields.some((field) => field.kind === 'photos');
}

/** Keeps an answer. A value that a field's schema refuses is not kept: false. */
export async function setFact(turn: Turn, field: Field, value: JsonValue, how: How): Promise<boolean> {
  if (value !== null && !field.schema.safeParse(value).success) return false;
  const { state } = turn;
  const asked = state.phase === 'asking' && state.asking === field.name;
  const stored = field.kind === 'place' && value !== null ? await locatePlace(value, turn.context) : value;
  const before = state.facts[field.name];
  const told = before && how === 'said' ? 'corrected' : how;
  const { [field.name]: _part, ...parts } = state.parts;
  turn.state = {
    ...state,
    parts,
    facts: { ...state.facts, [field.name]: { value: stored, how: told, asked: asked || (before?.asked ?? false) } },
    reask: state.reask === field.name ? null : state.reask,
    failures: 0,
    trail: asked ? [...state.trail.filter((name) => name !== field.name), field.name] : state.trail,
    revision: state.revision + 1,
  };
  return true;
}

/** What the turn comes to when the form goes on. */
export function goesOn(turn: Turn): JourneyStep {
  const state = { ...turn.state, lastAt: turn.context.now.toISOString() };
  return { state: storedState(state), handled: true, messages: turn.messages, effects: turn.effects };
}

/** What the turn comes to when the form has ended. */
export function ends(turn: Turn, outcome: string): JourneyStep {
  const step: JourneyStep = {
    state: null,
    handled: true,
    messages: turn.messages,
    effects: turn.effects,
    outcome,
  };
  if (turn.state.later) step.next = turn.state.later;
  return step;
}
