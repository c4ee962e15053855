import { join } from 'node:path';
import { Words } from '../bots/words.ts';
import { skillsSchema } from '../channels/desk/skills-form.ts';
import { loadDotEnv, readConfig } from '../config.ts';
import { baseUrl } from '../service.ts';
import { Audit, COMMAND_LINE } from '../services/audit/audit.ts';
import { loadCouncil } from '../services/council/council.ts';
import { STAFF_ROLES } from '../services/staff/permissions.ts';
import { createStaff } from '../services/staff/staff.ts';
import type { StaffRole } from '../services/staff/staff-member.ts';
import { openDatabase } from '../services/storage/open-database.ts';
import { createClock } from '../services/time/clock.ts';

/**
 * `npm run staff -- invite "Asha Patel" "Housing" agent` prints a link by which Asha makes her account, once, for a day.
 * `npm run staff -- skills asha languages=pl,uk teams=housing` says what she speaks and whose work she knows.
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
  if (command === 'skills' && first) return setSkills(first, given.slice(1));
  if (command === 'list') {
    for (const { name, username, department, role, disabled, languages, teams } of await accounts.list()) {
      const skills = [...languages, ...teams].join(',');
      console.log(
        [name, username ?? '(council account)', department, role, disabled ? 'disabled' : '', skills].join('\t'),
      );
    }
    return 0;
  }
  console.error(`npm run staff -- invite "Name" "Department" ${STAFF_ROLES.join('|')}`);
  console.error('npm run staff -- skills username languages=pl,uk teams=housing');
  console.error('npm run staff -- reset username');
  console.error('npm run staff -- list');
  return 2;
}

/** What is not named stays as it is; nothing after the `=` takes all of it away. */
async function setSkills(username: string, said: string[]): Promise<number> {
  const account = await accounts.byUsername(username);
  if (!account) {
    console.log(`Nobody has the username ${username}.`);
    return 1;
  }
  const listed = (name: 'languages' | 'teams') =>
    said
      .find((each) => each.startsWith(`${name}=`))
      ?.slice(name.length + 1)
      .split(',')
      .filter(Boolean) ?? account[name];
  const council = loadCouncil(join(import.meta.dirname, '..', 'council', config.COUNCIL));
  const words = Words.load(join(import.meta.dirname, '..', 'locales'));
  const skills = skillsSchema({ council, words }).safeParse({ languages: listed('languages'), teams: listed('teams') });
  const isUnderstood = said.every((each) => /^(languages|teams)=/.test(each));
  if (!skills.success || !isUnderstood) {
    const known = (codes: Iterable<string>): string => [...codes].join(', ');
    console.error(
      `languages: ${known([...words.locales.keys()].filter((code) => code !== council.handoff.staff_language))}`,
    );
    console.error(`teams: ${known(Object.keys(council.handoff.teams))}`);
    return 2;
  }
  await accounts.setSkills(account.id, skills.data, COMMAND_LINE, now);
  return 0;
}

function isRole(role: string): role is StaffRole {
  return STAFF_ROLES.some((each) => each === role);
}
