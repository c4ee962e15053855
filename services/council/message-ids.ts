/** Whether a message exists in the locale at hand. */
export type HasMessage = (id: string) => boolean;

/**
 * The message that asks a question: `ask-<category>-<question>` where the locale has it, else `ask-<question>`.
 * It has an attribute `again` with simpler words, for after an answer that could not be used.
 */
export function questionMessageId(category: string, question: string, has: HasMessage): string {
  const specific = `ask-${category}-${question}`;
  return has(specific) ? specific : `ask-${question}`;
}

/**
 * The label of a value: `value-<category>-<question>-<value>` where the locale has it, else `value-<question>-<value>`,
 * else `choice-<value>`, which holds what many questions share: yes, no, unsure, other, none.
 * Its attribute `words`, where there is one, lists other words for it, lower case, separated by commas.
 */
export function valueMessageId(category: string, question: string, value: string, has: HasMessage): string {
  const ids = valueMessageIds(category, question, value);
  return ids.find(has) ?? (ids[0] as string);
}

/** The ids a value's label may have, the one that wins first. */
export function valueMessageIds(category: string, question: string, value: string): string[] {
  return [`value-${category}-${question}-${value}`, `value-${question}-${value}`, `choice-${value}`];
}
