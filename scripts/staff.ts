import { loadDotEnv, readConfig } from '../config.ts';
import { baseUrl } from '../service.ts';
import { Audit, COMMAND_LINE } from '../services/audit/audit.ts';
import { STAFF_ROLES } from '../services/staff/permissions.ts';
import { createStaff } from '../services/staff/staff.ts';
import type { StaffRole } from '../services/staff/staff-member.ts';
import { openDatabase } from '../services/storage/open-database.ts';
import { createClock } from '../services/time/clock.ts';

/**
 * `npm run staff -- invite "Asha Patel" "Housing" agent` prints a link by which Asha makes her account, once, for a day.
 * `npm run staff -- reset asha` prints one by which she sets a new password and new codes. `npm run staff -- list` says
 * who has an account.
 */
const [command = 'help', ...given] = process.argv.slice(2);
loadDotEnv();
const config = readConfig(process.env);
const database = await openDatabase({ dataDir: config.DATA_DIR, url: config.DATABASE_URL });
const { accounts } = createStaff(database, new Audit(database));
const now = createClock(config.CLOCK ? new Date(config.CLOCK) : undefined).now();
const linkOf = (token: string): string => new URL(`/desk/join/${token}`, baseUrl(config)).href;
try {
  process.exitCode = await run();
} finally {
  await database.close();
}

async function run(): Promise<number> {
  const [first = '', department = '', role = ''] = given;
  if (command === 'invite' && first && department && isRole(role)) {
    console.log(linkOf(await accounts.invite({ name: first, department, role }, COMMAND_LINE, now)));
    return 0;
  }
  if (command === 'reset' && first) {
    const account = await accounts.byUsername(first);
    const token = account && (await accounts.reset(account.id, COMMAND_LINE, now));
    console.log(token ? linkOf(token) : `Nobody has the username ${first}.`);
    return token ? 0 : 1;
  }
  if (command === 'list') {
    for (const { name, username, department, role, disabled } of await accounts.list())
      console.log([name, username ?? '(council account)', department, role, disabled ? 'disabled' : ''].join('\t'));
    return 0;
  }
  console.error(`npm run staff -- invite "Name" "Department" ${STAFF_ROLES.join('|')}`);
  console.error('npm run staff -- reset username');
  console.error('npm run staff -- list');
  return 2;
}

function isRole(role: string): role is StaffRole {
  return STAFF_ROLES.some((each) => each === role);
}
