import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { explain } from '../bots/understanding/explain.ts';
import { loadRecognizer } from '../bots/understanding/load-recognizer.ts';
import { loadDotEnv, readConfig } from '../config.ts';
import { loadCouncil } from '../services/council/council.ts';
import { createClock } from '../services/time/clock.ts';

/**
 * `npm run understand`: reads one message a line from standard input and writes what is understood of it, one JSON
 * object a line, as each line arrives: text, language, intent, score, also, category, entities, flags.
 *
 * `-- --language pl` is the conversation's language, `en` when left out; `-- --explain` adds why: the likeliest
 * languages, the words that were read, and the nearest samples.
 */
const { values } = parseArgs({
  options: { language: { type: 'string', default: 'en' }, explain: { type: 'boolean', default: false } },
});
loadDotEnv();
const config = readConfig(process.env);
const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const council = loadCouncil(folder(`council/${config.COUNCIL}`));
const recognizer = loadRecognizer(
  { localesDir: folder('locales'), cacheDirs: [folder('.cache'), `${config.DATA_DIR}/cache`] },
  council.reference_prefix,
);
const clock = createClock(config.CLOCK ? new Date(config.CLOCK) : undefined);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has seen enough (`| head`).
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  const explained = await recognizer.explain(line, { now: clock.now(), language: values.language });
  const { text, language, intent, score, also, category, entities, flags } = explained.result;
  const why = values.explain ? { why: explain(explained, values.language, folder('locales')) } : {};
  const written = process.stdout.write(
    `${JSON.stringify({ text, language, intent, score, also, category, entities, flags, ...why })}\n`,
  );
  if (!written) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
