import type { Activity } from 'botbuilder';
import { withPlainSigns } from '../../services/texts/plain-signs.ts';
import { splitText } from '../../services/texts/split-text.ts';

/** An activity as texts: its words with plain signs, in as many as they need. None for what has no words. */
export function textsOf({ type, text }: Partial<Activity>): string[] {
  if (type !== undefined && type !== 'message') return [];
  return splitText(withPlainSigns(text ?? ''));
}
