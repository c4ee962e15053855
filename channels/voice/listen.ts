import { setTimeout as delay } from 'node:timers/promises';
import { saidLines } from '../../services/conversations/said-lines.ts';
import type { CallState } from './call-state.ts';
import type { CallTurn } from './call-turn.ts';
import type { StepResult } from './calls.ts';
import { CALL_TIMES, type VoiceParts } from './parts.ts';

/** Milliseconds between looks whether something was said. */
const LOOK = 200;
/** Quiet rounds after which a caller who waits hears that they are not forgotten. */
const ROUNDS = 5;

/** Whether a person of the council has the conversation, or is waited for: then silence is nobody's fault. */
export async function isWithPerson(
  { database }: Pick<VoiceParts, 'database'>,
  conversationId: string,
): Promise<boolean> {
  const row = await database.kysely
    .selectFrom('conversations')
    .select('person')
    .where('id', '=', conversationId)
    .executeTakeFirst();
  return row !== undefined && row.person !== null;
}

/**
 * The caller says nothing. What was said meanwhile is read out, also what staff wrote; while a person is there, or waited
 * for, the line stays open for it. Undefined when there is nothing to be heard and nobody to wait for.
 */
export async function listen(turn: CallTurn, state: CallState): Promise<StepResult | undefined> {
  const { parts } = turn;
  if (state.conversationId === '') return undefined;
  const isWaiting = await isWithPerson(parts, state.conversationId);
  const until = Date.now() + (isWaiting ? (parts.times ?? CALL_TIMES).holdMs : 0);
  for (;;) {
    const lines = await saidLines(parts.database.kysely, state.conversationId, state.heard);
    if (lines.length > 0) return turn.read({ ...state, silences: 0 });
    if (Date.now() >= until) break;
    await delay(LOOK, undefined, { ref: false });
  }
  if (!isWaiting) return undefined;
  const silences = state.silences + 1;
  if (silences % ROUNDS === 0) return turn.quietly({ ...state, silences }, [turn.prompts.line('voice-moment', state)]);
  return turn.quietly({ ...state, silences });
}
