import type { Audit } from '../audit/audit.ts';
import type { Database } from '../storage/database.ts';
import { type Clock, createClock } from '../time/clock.ts';
import { StaffAccounts } from './accounts.ts';
import type { OpenIdProvider } from './open-id-provider.ts';
import { StaffSessions } from './sessions.ts';
import { SignIn } from './sign-in.ts';

/** All that has to do with who works here. */
export interface Staff {
  accounts: StaffAccounts;
  sessions: StaffSessions;
  signIn: SignIn;
  /** The council's provider, where there is one: then nobody signs in by a local account. */
  provider?: OpenIdProvider | undefined;
}

/**
 * Staff whose accounts, sessions and doings stand in the database.
 *
 * @param machine the time of the machine, which is that of the apps for codes, also where a trial plays at another
 */
export function createStaff(
  database: Database,
  audit: Audit,
  provider?: OpenIdProvider,
  machine: Clock = createClock(),
): Staff {
  const sessions = new StaffSessions(database);
  return {
    accounts: new StaffAccounts(database, audit, sessions),
    sessions,
    signIn: new SignIn(database, sessions, audit, machine),
    provider,
  };
}
