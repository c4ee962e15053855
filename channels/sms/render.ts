import type { Activity } from 'botbuilder';
import { withPlainSigns } from '../../services/texts/plain-signs.ts';
import { splitText } from '../../services/texts/split-text.ts';

/** What is said at once, as texts: its words with plain signs, in as many as they need. None for what has no words. */
export function textsOf(activities: readonly Partial<Activity>[]): string[] {
  const words = activities.filter(({ type }) => type === undefined || type === 'message').map(({ text }) => text ?? '');
  return splitText(withPlainSigns(words.filter((line) => line !== '').join('\n')));
}
