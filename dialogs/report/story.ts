import { wordCount } from '../form/choices.ts';
import type { TurnInput } from '../input.ts';
import type { JsonValue } from '../journey.ts';

/** A message this long, in words, that says what it is about describes it as well. */
const A_SENTENCE = 7;

/** The longest description, in characters (Open311's). */
export const LONGEST_STORY = 4000;

/** What a message tells of what happened, when it is a sentence about something that can be reported. */
export function takesStory({ text, understood }: TurnInput): JsonValue | undefined {
  const story = text.trim();
  if (!understood.category || wordCount(story) < A_SENTENCE) return undefined;
  return [...story].slice(0, LONGEST_STORY).join('');
}
