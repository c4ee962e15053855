import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createTerminalChannel } from '../channels/terminal/channel.ts';
import { ConfigError, loadDotEnv, readConfig } from '../config.ts';
import { createService } from '../service.ts';

/**
 * `npm run chat`: the same assistant in a terminal. `-- --channel sms` speaks as by text; `--language pl` begins in
 * Polish. Without a terminal, it reads a script from standard input, one message a line, and prints the conversation.
 */
const VARIANTS = { webchat: 'text', sms: 'sms', voice: 'voice' } as const;
const { channel: spoken, language: wished } = options();

const scripted = !process.stdin.isTTY;
const channel = createTerminalChannel(VARIANTS[spoken], (lines) => {
  for (const line of lines) console.log(`assistant  ${line}`);
});

try {
  loadDotEnv();
  const config = readConfig({ LOG_LEVEL: 'error', ...process.env });
  const service = await createService(config, [channel]);
  const isKnown = service.words.locales.has(wished);
  if (!isKnown) console.error(`There is no language "${wished}" in locales/: it begins in English.`);
  const conversationId = await service.reception.open({
    channel: channel.id,
    userId: 'terminal',
    language: isKnown ? wished : 'en',
  });
  await service.outbox.settled();
  if (!scripted) console.log('           (end with Ctrl+D)');
  const lines = createInterface({
    input: process.stdin,
    output: scripted ? undefined : process.stdout,
    prompt: 'you        ',
  });
  if (!scripted) lines.prompt();
  for await (const line of lines) {
    if (scripted) console.log(`you        ${line}`);
    const { done } = await service.reception.accept({
      channel: channel.id,
      conversationId,
      activity: { type: 'message', text: line.slice(0, 4_000) },
    });
    await done;
    await service.outbox.settled();
    if (!scripted) lines.prompt();
  }
  await service.stop();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  for (const problem of error.problems) console.error(problem);
  process.exitCode = 2;
}

/** What was asked for on the command line. Says how to ask, and ends, when it cannot be had. */
function options(): { channel: keyof typeof VARIANTS; language: string } {
  const asked = z.object({
    channel: z.enum(Object.keys(VARIANTS) as (keyof typeof VARIANTS)[]),
    language: z.string(),
    help: z.literal(false),
  });
  try {
    const { values } = parseArgs({
      options: {
        channel: { type: 'string', default: 'webchat' },
        language: { type: 'string', default: 'en' },
        help: { type: 'boolean', default: false },
      },
    });
    return asked.parse(values);
  } catch {
    console.error('npm run chat -- [--channel webchat|sms|voice] [--language en]');
    console.error('A script on standard input is played, one message a line.');
    process.exit(process.argv.includes('--help') ? 0 : 2);
  }
}
