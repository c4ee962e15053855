import { z } from 'zod';
import { Code, MessageId, PhoneText } from './schema-parts.ts';

/** Stands for the council's own main number in a danger's list of numbers. */
export const COUNCIL_NUMBER = 'council';

const EmergencyNumber = z.strictObject({
  number: PhoneText,
  /** A number that takes text messages only is never offered as one to call. */
  how: z.enum(['call', 'text']).default('call'),
});

/** What is said at one sign of danger. */
const Danger = z.strictObject({
  message: MessageId,
  /** Names of numbers, most urgent first. `council` is the council's main number. */
  give: z.array(Code).min(1),
  /** Whether "Are you safe now?" follows. */
  ask_safe: z.boolean(),
  /** A member of staff is offered at once. */
  offer_person: z.boolean().default(false),
  /** Nothing is sent afterwards unless the person says that it is safe. */
  no_follow_up: z.boolean().default(false),
});

/** The facts of `emergencies.yaml`. A number's name is the variable that the message knows it by. */
export const EmergenciesFile = z.strictObject({
  numbers: z.record(Code, EmergencyNumber),
  dangers: z.record(Code, Danger),
});

export type EmergencyNumber = z.output<typeof EmergencyNumber> & { name: string };

/** One sign of danger: what to say, and the names of the numbers to give, in order. */
export type Emergency = z.output<typeof Danger> & { key: string };
