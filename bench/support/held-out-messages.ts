import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { INTENTS } from '../../dialogs/input.ts';

const entityValue = z.union([z.string(), z.number()]);

const messagesSchema = z.array(
  z.strictObject({
    text: z.string(),
    intent: z.enum(INTENTS),
    /** A second wish. */
    also: z.enum(INTENTS).optional(),
    category: z.string().optional(),
    danger: z.string().optional(),
    style: z.string(),
    entities: z.record(z.string(), entityValue).default({}),
  }),
);
const shortSchema = z.array(z.strictObject({ text: z.coerce.string(), prior: z.string(), language: z.string() }));

/** A message with what is to be understood of it. */
export type HeldOutMessage = z.infer<typeof messagesSchema>[number];
/** A short line with the conversation's language, and the language it is to be taken for. */
export type ShortLine = z.infer<typeof shortSchema>[number];

/** What was written for one language, by hands that did not see its samples. */
export interface HeldOut {
  code: string;
  messages: HeldOutMessage[];
  short: ShortLine[];
}

/** The clock that the messages' days were written for. */
export const HELD_OUT_NOW = new Date('2026-11-23T10:00:00Z');

/**
 * Reads the messages that the recognizer is measured with, by language.
 *
 * @param dir the folder with `<code>.yaml` and `short/<code>.yaml`
 * @throws Error naming the file and what is wrong
 */
export function loadHeldOut(dir: string): HeldOut[] {
  const read = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> => {
    const result = schema.safeParse(parse(readFileSync(file, 'utf8')));
    if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`);
    return result.data;
  };
  return readdirSync(dir)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const short = path.join(dir, 'short', name);
      return {
        code: name.replace('.yaml', ''),
        messages: read(path.join(dir, name), messagesSchema),
        short: existsSync(short) ? read(short, shortSchema) : [],
      };
    });
}
