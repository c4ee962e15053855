import type { Entities } from '../../../dialogs/input.ts';
import type { Words } from '../words.ts';

/** A value found in a text, with the place of the words it was found in (UTF-16 units, end exclusive). */
export interface Span<Name extends keyof Entities = keyof Entities> {
  entity: Name;
  value: NonNullable<Entities[Name]>;
  start: number;
  end: number;
}

/** What recognisers need beside the text. */
export interface EntityContext {
  now: Date;
  words: Words;
  /** The council's reference prefix: "NOR". */
  referencePrefix: string;
  /**
   * Which way a day without a year or week lies: a report tells of the past, a booking of what is to come; `either`
   * takes the past unless the day is near ahead.
   */
  direction: 'past' | 'future' | 'either';
}

/**
 * Finds one kind of value in a text, in the order of the text. Never throws, whatever the text.
 * Each one's doc comment has a table of examples that a test reads and runs; `nothing` stands for no result.
 * The table's now is Monday 23 November 2026, 10:00, its direction `past`, its language English, its prefix NOR.
 */
export type EntityFinder<Name extends keyof Entities = keyof Entities> = (
  text: string,
  context: EntityContext,
) => Span<Name>[];
