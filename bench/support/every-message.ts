import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import type { Message, MessageValues } from '../../dialogs/message.ts';

/** Files with words for staff are English alone. */
const FOR_STAFF = /^(?:desk|staff)/;
/** Attributes that are said by their own name; others are manners of the message, or lists of what people say for it. */
const SAID = ['again'];

/** Every message that residents may get, and how it asks again, with something in each place. */
export function everyMessage(folder: string): Message[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ftl') && !FOR_STAFF.test(file))
    .flatMap((file) => new FluentResource(readFileSync(`${folder}/${file}`, 'utf8')).body)
    .flatMap(({ id, value, attributes }) => [
      ...(value === null ? [] : [messageOf(id, value)]),
      ...SAID.flatMap((name) => (attributes[name] ? [messageOf(`${id}.${name}`, attributes[name])] : [])),
    ]);
}

function messageOf(id: string, pattern: unknown): Message {
  const values: MessageValues = Object.fromEntries([...names(pattern)].map((name) => [name, 'NOR-7F3K-9Q']));
  return { id, values };
}

function names(pattern: unknown, found = new Set<string>()): Set<string> {
  if (typeof pattern !== 'object' || pattern === null) return found;
  const { type, name } = pattern as { type?: string; name?: string };
  if (type === 'var' && name) found.add(name);
  for (const part of Object.values(pattern)) names(part, found);
  return found;
}
