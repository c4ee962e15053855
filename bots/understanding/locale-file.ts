import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';

/**
 * Reads a YAML file of a locale and checks it.
 *
 * @throws Error naming the file and each wrong field, one a line
 */
export function loadLocaleFile<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> {
  return readLocaleText(file, readFileSync(file, 'utf8'), schema);
}

/**
 * The same for text that has been read already.
 *
 * @throws Error naming the file and each wrong field, one a line
 */
export function readLocaleText<Schema extends z.ZodType>(file: string, text: string, schema: Schema): z.infer<Schema> {
  let content: unknown;
  try {
    content = parse(text);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${file}: ${issue.path.join('.') || 'file'}: ${issue.message}`);
  throw new Error(problems.join('\n'));
}
