import { createHash } from 'node:crypto';
import type { Form } from './form.ts';

/** Two equal forms of one sender are one report when they come within this time, in ms. */
const WINDOW = 15 * 60_000;

/**
 * What makes a report the same report when it is sent again: the sender's own id for it when it gives one, else all
 * that it says, for 15 to 30 minutes. The first instance is the one to make; any of them may have been made before.
 *
 * @param sender opaque name of the key, so that two senders' ids never meet
 */
export function instancesOf(form: Form, sender: string, now: Date): [string, ...string[]] {
  const id = form.attributes.get('fixmystreet_id')?.[0];
  if (id !== undefined) return [hash(sender, 'id', id)];
  const window = Math.floor(now.getTime() / WINDOW);
  const inWindow = (number: number) => hash(sender, 'content', String(number), form.content);
  return [inWindow(window), inWindow(window - 1)];
}

function hash(...parts: string[]): string {
  return `open311:${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`;
}
