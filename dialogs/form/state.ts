import { z } from 'zod';
import { INTENTS } from '../input.ts';
import type { JourneyContext, JourneyState, JsonValue } from '../journey.ts';
import type { Form } from './form.ts';

/** Read out of JSON, so it can be nothing else; to look through it all again would take longer than all the rest. */
const Json = z.unknown() as z.ZodType<JsonValue>;

const Fact = z.strictObject({
  value: Json,
  how: z.enum(['said', 'known', 'corrected', 'unsure', 'skipped']),
  asked: z.boolean(),
});

/**
 * Where a form stands. `asking`: a question is open. `confirming`: all is read back. `choosing`: what to change is
 * asked. `stopping`: whether to stop or to save is asked.
 */
const PHASES = ['asking', 'confirming', 'choosing', 'stopping'] as const;

const State = z.strictObject({
  form: z.string(),
  version: z.int(),
  /** Id of this run of the form: on every button, and on what is made in the end. */
  instance: z.string(),
  facts: z.record(z.string(), Fact),
  /** Halves of answers, by field. */
  parts: z.record(z.string(), Json),
  phase: z.enum(PHASES),
  /** Name of the field asked. */
  asking: z.string().nullable(),
  /** Name of a field that is asked once more although it is known. */
  reask: z.string().nullable(),
  /** Failed answers in a row to the open question. */
  failures: z.int(),
  /** Answers that were understood, looked up, and refused, in all. */
  refusals: z.int(),
  /** Fields asked and answered, oldest first. */
  trail: z.array(z.string()),
  /** Keys of the remarks made. */
  said: z.array(z.string()),
  /** How they said before this form they are reached; {} when they did not, null until it was looked up. */
  recalled: Json.nullable().default(null),
  /** A second wish, for afterwards. */
  later: z.strictObject({ intent: z.enum(INTENTS), text: z.string() }).nullable(),
  /** Counts changes of the facts, so that an old read-back's button is told from the present one's. */
  revision: z.int(),
  /** When the last message came, ISO. */
  lastAt: z.string(),
});

/** A form's place in one conversation: plain JSON. */
export type FormState = z.infer<typeof State>;

/** A form with nothing answered yet. */
export function newState(form: Form, context: JourneyContext): FormState {
  return {
    form: form.id,
    version: form.version,
    instance: context.newId(),
    facts: {},
    parts: {},
    phase: 'asking',
    asking: null,
    reask: null,
    failures: 0,
    refusals: 0,
    trail: [],
    said: [],
    recalled: null,
    later: null,
    revision: 0,
    lastAt: context.now.toISOString(),
  };
}

/** A stored state, or undefined when it is another form's or another version's and does not fit. */
export function readState(form: Form, stored: JourneyState): FormState | undefined {
  const parsed = State.safeParse(stored);
  if (!parsed.success || parsed.data.form !== form.id || parsed.data.version !== form.version) return undefined;
  return parsed.data;
}

/** A state as it is stored. */
export function storedState(state: FormState): JourneyState {
  return state as unknown as JourneyState;
}
