import type { z } from 'zod';
import { callJson } from '../../../services/calls/call-json.ts';
import { CallError } from '../../../services/calls/call-text.ts';
import type { Circuit } from '../../../services/calls/circuit.ts';
import { TryLaterError } from '../../../services/jobs/jobs.ts';
import { AdviceUnavailableError } from './adviser.ts';

/** Milliseconds until advice is given up: somebody waits for the answer, and there is another without it. */
export const PATIENCE = 2_500;

/** It answered, and cannot do it now, or not as documented. */
class AdviserDownError extends Error {
  override name = 'AdviserDownError';
}

/** A call to an adviser. */
export interface AdviserCall<Schema extends z.ZodType> {
  url: URL;
  headers: Record<string, string>;
  body: unknown;
  /** What its answer must be. */
  answer: Schema;
  patienceMs: number;
}

/**
 * Asks an adviser once. What is slow, too many, broken or in another shape counts against it: after some of those in a
 * row it is left alone for a while.
 *
 * @throws AdviceUnavailableError
 */
export async function ask<Schema extends z.ZodType>(
  circuit: Circuit,
  call: AdviserCall<Schema>,
): Promise<z.infer<Schema>> {
  try {
    return await circuit.run(() => answerOf(call), isDown);
  } catch (error) {
    if (error instanceof AdviceUnavailableError) throw error;
    throw new AdviceUnavailableError(codeOf(error));
  }
}

async function answerOf<Schema extends z.ZodType>(call: AdviserCall<Schema>): Promise<z.infer<Schema>> {
  const { url, headers, body, answer, patienceMs } = call;
  const given = await callJson(url, { method: 'POST', headers, body }, patienceMs);
  if (given.status === 429 || given.status >= 500) throw new AdviserDownError(`status-${given.status}`);
  // Ours to mend: the key, the name of the model.
  if (given.status !== 200) throw new AdviceUnavailableError(`refused-${given.status}`);
  const parsed = answer.safeParse(given.body);
  if (!parsed.success) throw new AdviserDownError('no-answer-to-read');
  return parsed.data;
}

/** One that it answered in order, though with a refusal, does not mean that it is down. */
function isDown(error: unknown): boolean {
  return !(error instanceof AdviceUnavailableError);
}

function codeOf(error: unknown): string {
  if (error instanceof TryLaterError || error instanceof CallError) return error.code;
  return error instanceof AdviserDownError ? error.message : 'unknown';
}
