import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Improvement, type Outcome, readReviewed } from '../bots/improvement/improvement.ts';
import { sampleLabels } from '../bots/improvement/sample-check.ts';
import { loadDotEnv, readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { Audit } from '../services/audit/audit.ts';
import { ContentEdits } from '../services/council/content-edits.ts';
import { loadCouncil } from '../services/council/council.ts';
import { openDatabase } from '../services/storage/open-database.ts';
import { createClock } from '../services/time/clock.ts';
import type { Unanswered } from '../services/unanswered/unanswered.ts';
import { UnansweredMessages } from '../services/unanswered/unanswered.ts';

/**
 * `npm run improve` lists what was not understood, newest first; `-- --json` as JSON lines, to which `"intent"` is added
 * by hand. `npm run improve -- reviewed.jsonl` makes samples of them in `locales/<language>/samples.yaml` and marks them as
 * done; `npm run improve -- --desk` does so with what staff added at the desk. `--try` only says what would be done.
 */
const USAGE = `npm run improve -- [--language pl] [--limit 50] [--json]   what was not understood
npm run improve -- reviewed.jsonl [--try]                 makes samples of reviewed messages: lines {"id": …, "intent": …}
npm run improve -- --desk [--try]                         makes samples of what staff added at the desk
An intent is one such as ReportIssue, categories.pothole or answers.bin_day; null sets a message aside.`;

const asked = askedFor();
if (asked === undefined) {
  console.error(USAGE);
  process.exit(2);
}
const { values, file } = asked;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has seen enough (`| head`).
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
loadDotEnv();
const config = readConfig(process.env);
const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const database = await openDatabase({ dataDir: config.DATA_DIR, url: config.DATABASE_URL });
try {
  process.exitCode = await run();
} finally {
  await database.close();
}

async function run(): Promise<number> {
  const unanswered = new UnansweredMessages(database.kysely);
  if (!file && !values.desk) {
    const { language } = values;
    const messages = await unanswered.open({ limit: Number(values.limit), ...(language ? { language } : {}) });
    if (values.json) for (const message of messages) console.log(JSON.stringify(message));
    else listed(messages);
    return 0;
  }
  const clock = createClock(config.CLOCK ? new Date(config.CLOCK) : undefined);
  const improvement = new Improvement({
    ...{ unanswered, audit: new Audit(database), localesDir: folder('locales'), now: () => clock.now() },
    labels: sampleLabels(loadCouncil(folder(path.join('council', config.COUNCIL)))),
  });
  const write = { write: !values.try };
  const outcomes: Outcome[] = [];
  if (file) {
    try {
      outcomes.push(...(await improvement.learn(readReviewed(file, readFileSync(file, 'utf8')), write)));
    } catch (error) {
      // What is wrong with the file is said; nothing was done then.
      console.error(error instanceof Error ? error.message : String(error));
      return 1;
    }
  }
  if (values.desk) {
    const edits = new ContentEdits(database, createLog(config.LOG_LEVEL));
    await edits.look();
    outcomes.push(...improvement.learnFromDesk(edits.edited.samples ?? {}, write));
  }
  return told(outcomes);
}

function askedFor() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        language: { type: 'string' },
        limit: { type: 'string', default: '50' },
        json: { type: 'boolean', default: false },
        desk: { type: 'boolean', default: false },
        try: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const isWrong = values.help || positionals.length > 1 || !/^[1-9]\d{0,5}$/.test(values.limit);
    return isWrong ? undefined : { values, file: positionals[0] };
  } catch {
    return undefined;
  }
}

function listed(messages: readonly Unanswered[]): void {
  if (messages.length === 0) {
    console.log('Everything was understood, or somebody has looked at it.');
    return;
  }
  for (const { id, text, language, channel, at, guesses } of messages) {
    const near = guesses.map(({ label, score }) => `${label} ${Math.round(score * 100)}%`).join(', ');
    console.log(`${id}  ${at.slice(0, 16)}  ${language}  ${channel}\n  ${text}\n  nearest: ${near || 'nothing'}\n`);
  }
  console.log(
    `${messages.length} shown. What they mean is said at the desk under "Not understood", or in a file: --help.`,
  );
}

/** @returns what the command ends with: 1 when something was refused */
function told(outcomes: readonly Outcome[]): number {
  const of = <Became extends Outcome['became']>(became: Became) =>
    outcomes.filter((each): each is Extract<Outcome, { became: Became }> => each.became === became);
  const [made, known, aside, refused] = [of('sample'), of('known'), of('aside'), of('refused')];
  for (const { language, label, sentence } of made) console.log(`${language}/samples.yaml  ${label}: ${sentence}`);
  for (const { what, why } of refused) console.error(`refused  ${what}: ${why}`);
  const would = values.try ? ' (only tried: nothing was changed)' : '';
  console.log(
    `${made.length} added, ${known.length} there already, ${aside.length} set aside, ${refused.length} refused${would}.`,
  );
  if (made.length > 0 && !values.try) console.log('The next start learns them. Try it: echo "…" | npm run understand');
  return refused.length > 0 ? 1 : 0;
}
