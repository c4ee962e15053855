import type { JsonValue } from '../journey.ts';
import type { Choice } from '../message.ts';
import { ContactSchema, type ContactValue, readContact } from './contact.ts';
import type { Field } from './form.ts';
import { shownContact } from './read-back.ts';
import type { FormState } from './state.ts';
import type { Turn } from './turn.ts';

/** The value of the choice to be reached as before. No content value begins with `~`. */
export const AS_BEFORE = '~as-before';

/** Looks up, once a form and only when it is about to be asked for, how they said a short while ago they are reached. */
export async function recallContact(turn: Turn, next: Field | undefined): Promise<boolean> {
  if (next?.kind !== 'contact' || !next.mayRecall || turn.state.recalled !== null) return false;
  const found = (await turn.context.lookups.contactHere()) ?? {};
  turn.state = { ...turn.state, recalled: { ...found } };
  return true;
}

/**
 * What is known of a contact's field from before: where somebody must be reached it is taken, to be read back with the
 * rest. Who may stay unnamed is asked, and can answer with one press.
 */
export function recalledFor(field: Field, { recalled }: Pick<FormState, 'recalled'>): JsonValue | undefined {
  if (field.kind !== 'contact' || !field.mayRecall || !ContactSchema.safeParse(recalled).success) return undefined;
  const named = field.named ?? !field.optional;
  return named && !(recalled as ContactValue).name ? undefined : (recalled as JsonValue);
}

/** A contact's field with the choice to be reached as before, where there is one and it is not known yet. */
export function withRecalled(field: Field, state: Pick<FormState, 'recalled' | 'facts'>): Field {
  const recalled = state.facts[field.name] ? undefined : recalledFor(field, state);
  if (recalled === undefined) return field;
  const same: Choice = {
    value: AS_BEFORE,
    label: 'form-choice-as-before',
    // Without the name: whoever looks on needs to know no more than which phone.
    values: { contact: shownContact({ ...(recalled as ContactValue), name: undefined }) },
  };
  return {
    ...field,
    choices: [same],
    read: (input, context) => {
      const fresh = readContact(input, undefined, field.named ?? !field.optional);
      if (fresh.kind === 'value') return fresh;
      const isSame = input.understood.intent === 'Yes' || context.match(input.text, [same]).length > 0;
      return isSame ? { kind: 'value', value: recalled } : fresh;
    },
  };
}
