import { randomBytes } from 'node:crypto';

/** Characters of the time at the front: base 36 milliseconds, enough until the year 5188. */
const TIME_LENGTH = 9;

const time = (at: Date): string => at.getTime().toString(36).padStart(TIME_LENGTH, '0');

/** A new opaque id with 128 random bits. It begins with the time, so that new conversations lie together in the database. */
export function newConversationId(at: Date): string {
  return `${time(at)}${randomBytes(16).toString('base64url')}`;
}

/** Ids made before an instant sort below this one. */
export function conversationIdsBefore(at: Date): string {
  return time(at);
}

/** How logs name a turn: enough of the conversation's random part to tell it, and the message's number. No way to open it. */
export function turnId(conversationId: string, seq: number): string {
  return `${conversationId.slice(TIME_LENGTH, TIME_LENGTH + 8)}/${seq}`;
}
