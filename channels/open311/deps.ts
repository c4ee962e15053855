import type { MessageValues } from '../../dialogs/message.ts';
import type { Cases } from '../../services/cases/cases.ts';
import type { Council } from '../../services/council/council.ts';
import type { Database } from '../../services/storage/database.ts';

/** What the Open311 door is given. */
export interface Open311Deps {
  council: Council;
  cases: Cases;
  database: Pick<Database, 'commit'>;
  /** A message of the source language in words, or undefined when there is none of that id. */
  words(id: string, values?: MessageValues): string | undefined;
  /** Keys of the systems that may send reports. With none, none may. */
  apiKeys: readonly string[];
  /** Where residents reach us, without a slash at the end. */
  publicBaseUrl: string;
  now(): Date;
  newReference(): string;
  /** A new opaque record id, 128 random bits. */
  newId(): string;
  /** Hides payment card numbers in what people wrote, before it is stored. */
  mask(text: string): string;
}
