import { loadDotEnv, readConfig } from '../config.ts';
import { Audit } from '../services/audit/audit.ts';
import { openDatabase } from '../services/storage/open-database.ts';

/**
 * `npm run audit` goes through what staff did, and says whether any entry was altered, taken out or put in. It prints the
 * last number and its hash: noted elsewhere, and given back as `npm run audit -- 120 <hash>`, they also show whether
 * entries were cut off the end.
 */
const [number, hash] = process.argv.slice(2);
loadDotEnv();
const config = readConfig(process.env);
const database = await openDatabase({ dataDir: config.DATA_DIR, url: config.DATABASE_URL });
try {
  const audit = new Audit(database);
  const verdict = await audit.verify();
  if (!verdict.whole) {
    console.error(`Broken at entry ${verdict.brokenAt}: it is ${verdict.why}.`);
    process.exitCode = 1;
  } else if (Number(number) <= verdict.prunedTo) {
    console.log(`Whole from entry ${verdict.prunedTo + 1}: entry ${number} was kept long enough, and deleted.`);
  } else if (number !== undefined && (await audit.hashOfEntry(Number(number))) !== hash) {
    console.error(`Broken: entry ${number} is not the one that was noted.`);
    process.exitCode = 1;
  } else console.log(`Whole: ${verdict.entries} entries. The last: ${verdict.entries} ${verdict.head}`);
} finally {
  await database.close();
}
