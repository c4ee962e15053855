import type { Facts, Field } from '../../dialogs/form/form.ts';
import type { FormJourney } from '../../dialogs/form/form-journey.ts';
import type { FormState } from '../../dialogs/form/state.ts';
import { journeys } from '../../dialogs/index.ts';
import type { Message } from '../../dialogs/message.ts';
import type { StoryWorld } from '../support/story-world.ts';

/** Where a conversation stands, and what was said last. */
export interface Standing {
  /** The form on top; undefined when none is open. */
  form: FormState | undefined;
  /** Its step: `report/location`, `payment/confirming`. Empty when none is open. */
  step: string;
  facts: Facts;
  /** The fields that apply, as the form declares them. */
  fields: Field[];
  /** The one whose question is open. */
  open: Field | undefined;
  /** Said in answer to what came last. */
  said: Message[];
  /** The question that can be answered: of what was said last, or before. */
  question: Message | undefined;
  /** How the last message was dealt with. */
  outcome: string;
}

/** The forms that are declared, by the id of their journey. */
export function declaredForms(world: StoryWorld): Map<string, FormJourney> {
  const { words } = world.now.service;
  const declared = journeys((id) => words.has(id)).filter((journey): journey is FormJourney => 'form' in journey);
  return new Map(declared.map((journey) => [journey.id, journey]));
}

/** Reads where the only conversation of a world that goes on stands. */
export async function standingOf(world: StoryWorld, forms: ReadonlyMap<string, FormJourney>): Promise<Standing> {
  const { service } = world.now;
  const { kysely } = service.database;
  const row = await kysely
    .selectFrom('conversations')
    .select(['id', 'state'])
    .orderBy('last_seq', 'desc')
    .executeTakeFirstOrThrow();
  await world.quiet(row.id);
  const { state } = await kysely
    .selectFrom('conversations')
    .select('state')
    .where('id', '=', row.id)
    .executeTakeFirstOrThrow();
  const lines = await kysely
    .selectFrom('activities')
    .select(['direction', 'meaning'])
    .where('conversation_id', '=', row.id)
    .orderBy('seq')
    .execute();
  const inbox = await kysely
    .selectFrom('inbox')
    .select('outcome')
    .where('conversation_id', '=', row.id)
    .orderBy('seq', 'desc')
    .executeTakeFirst();
  const stack = (JSON.parse(state) as { dialogs: { dialogStack: { id: string; state: { journey: unknown } }[] } })
    .dialogs.dialogStack;
  const top = stack.at(-1);
  const form = top && forms.has(top.id) ? (top.state.journey as FormState) : undefined;
  const facts = form?.facts ?? {};
  const context = service.assistant.parts.journeyContext({
    conversationId: row.id,
    now: service.clock.now(),
    language: 'en',
  });
  const fields = form ? (forms.get(form.form)?.form.fields(facts, context) ?? []) : [];
  const meant = lines.map(({ meaning }) => (meaning === null ? undefined : (JSON.parse(meaning) as Message)));
  const from = lines.findLastIndex(({ direction }) => direction === 'in') + 1;
  return {
    form,
    step: form ? `${form.form}/${form.phase === 'asking' ? form.asking : form.phase}` : '',
    facts,
    fields,
    open: form?.phase === 'asking' ? fields.find(({ name }) => name === form.asking) : undefined,
    said: meant.slice(from).filter((each) => each !== undefined),
    question: meant.findLast((each) => each?.asks !== undefined),
    outcome: inbox?.outcome ?? '',
  };
}
