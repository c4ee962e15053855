import type { CallState } from './call-state.ts';
import type { VoiceParts } from './parts.ts';
import { type Prompts, spoken } from './prompts.ts';
import { whatIsOpen } from './resume.ts';
import type { Line } from './twiml.ts';

/** Lines of a conversation that are looked through for the caller's last words. */
const LOOKED_AT = 30;
/** Characters of them that are told. */
const MOST_SAID = 200;

/** What somebody who takes over a call hears before it is put through: staff speak English. */
export async function whisper(parts: VoiceParts, prompts: Prompts, state: CallState): Promise<Line[]> {
  const { transcript } = parts;
  const doing = (await whatIsOpen(parts, state.conversationId)) ?? 'voice-doing-other';
  const said = await transcript.since(state.conversationId, Math.max(0, state.heard - LOOKED_AT));
  const last = said.findLast(({ direction }) => direction === 'in');
  const english = { language: 'en' };
  return spoken([
    prompts.line('voice-whisper', english, { what: { message: doing } }),
    ...(last
      ? [
          prompts.line('voice-whisper-said', english, {
            said: String(last.activity.text ?? '').slice(0, MOST_SAID),
          }),
        ]
      : []),
  ]);
}
