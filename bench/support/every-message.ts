import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import type { Message, MessageValues } from '../../dialogs/message.ts';

/** Every message that residents may get, with something in each of its places. */
export function everyMessage(folder: string): Message[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ftl'))
    .flatMap((file) => new FluentResource(readFileSync(`${folder}/${file}`, 'utf8')).body)
    .filter(({ value }) => value !== null)
    .map(({ id, value }) => ({
      id,
      values: Object.fromEntries([...names(value)].map((name) => [name, 'NOR-7F3K-9Q'])),
    }))
    .map(({ id, values }) => ({ id, values: values as MessageValues }));
}

function names(pattern: unknown, found = new Set<string>()): Set<string> {
  if (typeof pattern !== 'object' || pattern === null) return found;
  const { type, name } = pattern as { type?: string; name?: string };
  if (type === 'var' && name) found.add(name);
  for (const part of Object.values(pattern)) names(part, found);
  return found;
}
