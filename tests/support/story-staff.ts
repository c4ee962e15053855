import type { Kysely } from 'kysely';
import type { Service } from '../../service.ts';
import type { StaffMember } from '../../services/staff/staff-member.ts';
import type { Schema } from '../../services/storage/schema.ts';
import { type Bracket, StoryError } from './story.ts';

/** What a line of a member of staff means, in stories. */
export const STAFF_LINE = 'staff';

/** Who works at the desk of stories. */
export const STAFF: readonly StaffMember[] = [
  { id: 'asha', name: 'Asha', department: 'Housing Options', role: 'agent', languages: [], teams: [] },
  { id: 'ben', name: 'Ben', department: 'Customer Contact', role: 'agent', languages: [], teams: [] },
];

const DESK_ACTS = new Set(['take', 'say', 'return', 'close', 'release', 'transfer']);

/** Whether a `[staff …]` is something at the desk: `[staff take]`, `[staff say "Hello"]`, `[staff close resolved]`. */
export const isDeskAct = ({ words }: Bracket): boolean => DESK_ACTS.has(words[0] ?? '');

/** Does it, by Asha or whom `by` names, in the handoff of a conversation. Returns what the transcript says happened. */
export async function actAtDesk(
  { words: [what], values, line }: Bracket,
  { handoffs, handoffDesk }: Service,
  conversationId: string,
  { key, words }: { key: string; words: string },
): Promise<string | undefined> {
  const by = STAFF.find(({ id }) => id === (values.by ?? 'asha'));
  const handoff = await handoffs.openIn(conversationId);
  if (!by || !handoff) throw new StoryError(`line ${line}: nobody waits for a person, or nobody is ${values.by}`);
  switch (what) {
    case 'take':
      await handoffDesk.take(handoff.id, by);
      return `${by.name} of ${by.department} takes the conversation`;
    case 'say':
      await handoffDesk.say(handoff.id, by, { key, text: words });
      return undefined;
    case 'return':
      await handoffDesk.returnToAssistant(handoff.id, by, { code: words || 'resolved' });
      return `${by.name} gives the conversation back to the assistant`;
    case 'close':
      await handoffDesk.close(handoff.id, by, { code: words || 'resolved' });
      return `${by.name} ends the conversation`;
    case 'release':
      await handoffDesk.release(handoff.id, by);
      return `${by.name} lets go of the conversation`;
    default:
      await handoffDesk.transfer(handoff.id, by, { team: words, reason: 'another team looks after it' });
      return `${by.name} passes the conversation to the team ${words}`;
  }
}

/** Handoffs as a story names them. */
export async function handoffFacts(kysely: Kysely<Schema>): Promise<Record<string, string>[]> {
  const rows = await kysely.selectFrom('handoffs').selectAll().orderBy('reference').execute();
  return rows.map((row) => {
    const facts: Record<string, string | null> = {
      reference: row.reference,
      mode: row.mode,
      status: row.status,
      reason: row.reason,
      urgency: String(row.urgency),
      topic: row.topic,
      team: row.team,
      flags: (JSON.parse(row.flags) as string[]).join('+') || null,
      phone: row.phone,
      from: row.call_from,
      owner: row.owner_id,
      code: row.code,
    };
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as Record<string, string>;
  });
}
