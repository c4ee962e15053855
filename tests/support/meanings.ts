import type { Message, MessageValue } from '../../dialogs/message.ts';
import type { Bracket } from './story.ts';

/** A value of a message as stories write it: a message by its id, a date as ISO, lists with `+`. */
export function plainValue(value: MessageValue | undefined): string {
  if (value === undefined) return 'none';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if ('date' in value) return value.date;
  if ('pence' in value) return String(value.pence);
  if ('phone' in value) return value.phone;
  if ('url' in value) return value.url;
  if ('message' in value) return value.message;
  return value.list.map(plainValue).join('+');
}

/** A message in the way stories write what is meant. */
export function writtenMeaning(message: Message): string {
  const values = Object.entries(message.values ?? {}).map(([key, value]) => ` ${key}="${plainValue(value)}"`);
  return `[${message.id}${values.join('')}]`;
}

/**
 * What differs between the meanings a story expects and those of a turn: undefined when nothing does. Of a message only
 * the values that the story names are looked at; `*` stands for any. `[nothing]` alone expects no answer.
 */
export function unlikeMeanings(expected: readonly Bracket[], said: readonly Message[]): string | undefined {
  const wanted = expected.length === 1 && expected[0]?.name === 'nothing' ? [] : expected;
  const alike = wanted.length === said.length && wanted.every((bracket, i) => isAlike(bracket, said[i] as Message));
  if (alike) return undefined;
  const written = wanted.map(({ name, values }) => {
    const parts = Object.entries(values).map(([key, value]) => ` ${key}="${value}"`);
    return `[${name}${parts.join('')}]`;
  });
  return `expected ${written.join(' ') || 'nothing'}\n  but meant ${said.map(writtenMeaning).join(' ') || 'nothing'}`;
}

function isAlike({ name, values }: Bracket, message: Message): boolean {
  if (name !== '*' && name !== message.id) return false;
  return Object.entries(values).every(([key, value]) => {
    if (key === 'offers') return (message.choices ?? []).map((choice) => choice.value).join('+') === value;
    const found = message.values?.[key];
    return value === '*' ? found !== undefined : plainValue(found) === value;
  });
}
