import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError } from './config.ts';

const SHORTEST = 32;

/**
 * The secret that signs web chat's tokens and makes one-time codes: the configured one, or one that is made at the first
 * start and kept in the data folder, so that open chats outlive a restart.
 */
export function keptSecret(config: Pick<Config, 'WEBCHAT_SECRET' | 'DATA_DIR'>): string {
  if (config.WEBCHAT_SECRET) return config.WEBCHAT_SECRET;
  const file = join(config.DATA_DIR, 'webchat.secret');
  mkdirSync(config.DATA_DIR, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) makeSecret(file);
  const secret = readFileSync(file, 'utf8');
  if (secret.length < SHORTEST)
    throw new ConfigError([`DATA_DIR: the file ${file} is damaged. Delete it: open chats end, new ones work.`]);
  return secret;
}

/** Whole or not at all; and of two processes that start at once, the second one's does not replace the first one's. */
function makeSecret(file: string): void {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
}
