import type { Occasion } from '../../dialogs/journey.ts';
import type { Turn } from '../turn.ts';

/** A danger named so long ago, in ms, is no reason any more for whoever asks for a person. */
const RECENT = 60 * 60_000;

/** Facts of forms that say what a form is about. */
const TOPICS = ['category', 'pay_type', 'type', 'service'] as const;

/** Why a person is called in at this point of a conversation, and what is open. */
export function occasionOf(turn: Turn): Occasion {
  const { danger, boundarySaid, misunderstood, easy } = turn.state;
  const isRecent = danger !== null && turn.now.getTime() - Date.parse(danger.at) < RECENT;
  const flags = [
    ...(isRecent && danger ? [`danger-${danger.key}`] : []),
    ...(turn.callsFor === 'threat' ? ['threat'] : []),
    ...(boundarySaid || turn.callsFor === 'abuse' ? ['abuse'] : []),
    ...(turn.understood.intent === 'RequestInterpreter' ? ['interpreter'] : []),
    // Who reads simpler sentences of the assistant's wants them of a person too.
    ...(easy ? ['easy-read'] : []),
  ];
  const reason = turn.callsFor ?? (isRecent ? 'danger' : misunderstood > 1 ? 'not-understood' : 'asked');
  const open = turn.state.dialogs.dialogStack.filter(({ id }) => id !== 'handoff');
  return { reason, topic: topicOf(open.at(-1)), flags, interrupts: open.length > 0 };
}

function topicOf(dialog: { id: string; state: unknown } | undefined): string | null {
  if (!dialog) return null;
  const { journey } = (dialog.state ?? {}) as { journey?: { facts?: Record<string, { value?: unknown }> } };
  for (const name of TOPICS) {
    const value = journey?.facts?.[name]?.value;
    if (typeof value === 'string') return value;
  }
  return dialog.id;
}
