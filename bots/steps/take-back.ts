import { HANDOFF } from '../../dialogs/handoff.ts';
import { type Assistant, mainChoices } from '../assistant.ts';
import { handoffStatusOf } from '../handoff/handoff-status.ts';
import type { Turn } from '../turn.ts';

/** A person has given the conversation back: it goes on at the question where it stood. */
export async function takeBack(turn: Turn, assistant: Assistant): Promise<void> {
  const handoff = handoffStatusOf(turn.context.activity);
  if (!handoff) return;
  const { status, name, reference } = handoff;
  turn.outcome = `handoff-${status}`;
  turn.person = null;
  const { dialogs } = turn.state;
  turn.state.dialogs = { ...dialogs, dialogStack: dialogs.dialogStack.filter(({ id }) => id !== HANDOFF) };
  turn.effects.push({ kind: 'end-handoff' });
  await turn.say({ id: `handoff-${status}`, values: { name, reference } });
  if (assistant.activeJourney(turn)) await assistant.reprompt(turn);
  else if (status === 'returned') await turn.say({ id: 'assistant-what-else', choices: mainChoices() });
}
