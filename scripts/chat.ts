import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { createTerminalChannel } from '../channels/terminal/channel.ts';
import { ConfigError, loadDotEnv, readConfig } from '../config.ts';
import { createService } from '../service.ts';

/**
 * `npm run chat`: the same assistant in a terminal. `-- --channel sms` speaks as by text; `--language pl` begins in
 * Polish. Without a terminal, it reads a script from standard input, one message a line, and prints the conversation.
 */
const { values } = parseArgs({
  options: {
    channel: { type: 'string', default: 'webchat' },
    language: { type: 'string', default: 'en' },
    help: { type: 'boolean', default: false },
  },
});
const VARIANTS: Record<string, 'text' | 'sms' | 'voice'> = { webchat: 'text', sms: 'sms', voice: 'voice' };
const variant = VARIANTS[values.channel];
if (values.help || !variant) {
  console.error('npm run chat -- [--channel webchat|sms|voice] [--language en]');
  console.error('A script on standard input is played, one message a line.');
  process.exit(values.help ? 0 : 2);
}

const scripted = !process.stdin.isTTY;
const channel = createTerminalChannel(variant, (lines) => {
  for (const line of lines) console.log(`assistant  ${line}`);
});

try {
  loadDotEnv();
  const config = readConfig({ LOG_LEVEL: 'error', ...process.env });
  const service = await createService(config, [channel]);
  if (!service.words.locales.has(values.language)) {
    console.error(`There is no language "${values.language}" in locales/: it begins in English.`);
    values.language = 'en';
  }
  const conversationId = await service.reception.open({
    channel: channel.id,
    userId: 'terminal',
    language: values.language,
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
