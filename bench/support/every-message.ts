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

/** What is said on pages and calls alone, and never as a text. */
const NEVER_TEXTED = /^(?:page|pay-page|voice|receipt|information)-/;
/** Values of the length that they have; of others, a reference's. */
const TEXTED: MessageValues = {
  date: { date: '2026-11-25' },
  was: { date: '2026-11-25' },
  aim: { date: '2026-11-25' },
  day: { date: '2026-11-25', style: 'short' },
  phone: { phone: '0344 980 3333' },
  link: { url: 'https://assistant.example.gov.uk/pay/abcdefghjkmn' },
  url: { url: 'https://www.example.gov.uk/report' },
  address: '12 Magdalen Street, NR3 1AB',
  amount: { pence: 4560 },
  price: { pence: 3000 },
  council: 'Norwich City Council',
  name: 'Sam Lee',
};

/** The messages that may be sent as texts, with values as long as real ones. */
export function textedMessages(messages: readonly Message[]): Message[] {
  return messages
    .filter(({ id }) => !NEVER_TEXTED.test(id))
    .map(({ id, values = {} }) => ({
      id,
      values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, TEXTED[name] ?? value])),
    }));
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
