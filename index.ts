import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { LocaleError } from './bots/words.ts';
import { type Config, ConfigError, loadDotEnv, readConfig } from './config.ts';
import { keptSecret } from './kept-secret.ts';
import { serve } from './serve.ts';
import { createService, type Service } from './service.ts';
import { CouncilContentError } from './services/council/content-error.ts';
import { StorageUnavailableError } from './services/storage/database.ts';
import { ModelsError } from './services/translation/bergamot/models.ts';

/** Longest the process waits for turns under way when it is told to stop, in ms. */
const STOP_WAIT = 15_000;

/** What was learnt before is read in this time, in ms. */
const KNOWN_WITHIN = 500;

/** Errors of whoever runs the service: said in plain lines, without a stack. */
const PLAIN = [ConfigError, CouncilContentError, LocaleError, ModelsError, StorageUnavailableError];

try {
  loadDotEnv();
  const config = readConfig(process.env);
  const service = await createService(config);
  const server = await serve(service, keptSecret(config));
  service.start();
  sayWhereToLook(config, server.url, await firstAccountLink(service, server.url));
  stopKindly(service, server.stop);
  void sayWhatIsLearnt(service);
} catch (error) {
  const message = plainMessage(error);
  console.error(message === undefined ? error : `The assistant cannot start.\n${message}`);
  process.exit(message === undefined ? 1 : 2);
}

/** While nobody has an account at the desk: a link that makes the first one, once. There is no password to begin with. */
async function firstAccountLink({ staff, clock }: Service, url: string): Promise<string | undefined> {
  const token = staff.provider ? undefined : await staff.accounts.firstRun(clock.now());
  return token && `${url}/desk/join/${token}`;
}

function sayWhereToLook(config: Config, url: string, firstAccount: string | undefined): void {
  const store = config.DATABASE_URL ? 'PostgreSQL' : join(config.DATA_DIR, 'council.sqlite');
  console.log(
    [
      '',
      'The council assistant is running.',
      `  Web chat     ${url}/`,
      ...phoneLine(config, url),
      `  Desk         ${url}/desk`,
      `  Open311      ${url}/open311/v2/discovery.json`,
      `  Health       ${url}/readyz`,
      `  Records in   ${store}`,
      '',
      ...(firstAccount
        ? [
            'Nobody has an account at the desk yet. This link makes the first, once, for 24 hours:',
            `  ${firstAccount}`,
            '',
          ]
        : []),
      ...embedded(config),
      'Stop it with Ctrl+C. What is under way is finished first.',
      '',
    ].join('\n'),
  );
}

/** The first start learns from the samples, and so does one after they were changed: then the first message waits. */
async function sayWhatIsLearnt({ recognizer, log }: Service): Promise<void> {
  try {
    const learnt = recognizer.ready();
    if ((await Promise.race([learnt, delay(KNOWN_WITHIN, 'later', { ref: false })])) !== 'later') return;
    console.log('It is learning what residents say, once, for some seconds. A message that comes now waits for it.\n');
    await learnt;
    console.log('It has learnt that.\n');
  } catch (error) {
    log.error({ err: error }, 'what residents say could not be learnt');
  }
}

/** The phone in the browser, where it stands in for the network. */
function phoneLine(config: Config, url: string): string[] {
  return isPhoneSimulated(config) ? [`  Phone        ${url}/phone for texts, ${url}/phone/call for calls`] : [];
}

function isPhoneSimulated(config: Config): boolean {
  return !config.TWILIO_ACCOUNT_SID && (!config.PUBLIC_BASE_URL || config.PHONE_SIMULATION);
}

/** What runs on an embedded default because a setting is missing. */
function embedded(config: Config): string[] {
  const lines: string[] = [];
  if (!config.PUBLIC_BASE_URL) lines.push('  PUBLIC_BASE_URL is not set: only this machine is served.');
  if (config.PUBLIC_BASE_URL?.startsWith('https:') && config.TRUST_PROXY === 0) {
    lines.push('  TRUST_PROXY is 0: behind a proxy, all residents would share one address and its limits.');
  }
  lines.push(...paymentLines(config));
  if (!config.TWILIO_ACCOUNT_SID && isPhoneSimulated(config))
    lines.push('  TWILIO_ACCOUNT_SID is not set: texts and calls are a simulation, nobody is texted or called.');
  else if (!config.TWILIO_ACCOUNT_SID) lines.push('  TWILIO_ACCOUNT_SID is not set: no texts or calls are taken.');
  else if (!config.TWILIO_SMS_FROM && !config.TWILIO_MESSAGING_SERVICE_SID)
    lines.push('  TWILIO_SMS_FROM and TWILIO_MESSAGING_SERVICE_SID are not set: no texts are taken.');
  if (config.OPEN311_API_KEYS.length === 0)
    lines.push('  OPEN311_API_KEYS is not set: other systems can read reports, not send them.');
  if (!config.GOVUK_NOTIFY_API_KEY)
    lines.push(
      '  GOVUK_NOTIFY_API_KEY is not set: e-mails and letters are kept, not sent, and texts go by Twilio or not at all.',
    );
  if (!config.AZURE_TRANSLATOR_KEY && config.BERGAMOT_MODELS)
    lines.push(
      '  AZURE_TRANSLATOR_KEY is not set: the models in BERGAMOT_MODELS translate the languages that they know.',
    );
  else if (!config.AZURE_TRANSLATOR_KEY)
    lines.push("  AZURE_TRANSLATOR_KEY is not set: nothing is translated, residents' words are kept as they are.");
  if (!config.LANGUAGE_MODEL_URL && !config.AZURE_CLU_KEY)
    lines.push('  LANGUAGE_MODEL_URL is not set: messages are understood by what was learnt from the samples alone.');
  return lines.length > 0 ? [...lines, ''] : [];
}

/** Whether money moves, and how it is heard of. */
function paymentLines(config: Config): string[] {
  if (config.GOVUK_PAY_API_KEY) {
    return config.GOVUK_PAY_WEBHOOK_SECRET
      ? []
      : ['  GOVUK_PAY_WEBHOOK_SECRET is not set: what became of a payment is heard of minutes later.'];
  }
  const sandbox = !config.PUBLIC_BASE_URL || config.PAYMENTS_SANDBOX;
  return [
    `  GOVUK_PAY_API_KEY is not set: ${sandbox ? 'payments are a sandbox, no money moves.' : 'no payments are taken.'}`,
  ];
}

function stopKindly(service: Service, stopServer: () => Promise<void>): void {
  let stopping = false;
  const stop = async (code: number): Promise<void> => {
    // Whoever asks twice does not want to wait.
    if (stopping) process.exit(1);
    stopping = true;
    try {
      const done = stopServer().then(() => service.stop());
      const late = delay(STOP_WAIT, 'late', { ref: false });
      if ((await Promise.race([done, late])) === 'late')
        service.log.warn('stopping took too long; what was left will be recovered');
    } catch (error) {
      service.log.error({ err: error }, 'stopping failed; what was left will be recovered');
    } finally {
      process.exit(code);
    }
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(0));
  // The last resort: whatever this is, the state of the process is not known any more. Everything accepted is on disk.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      service.log.fatal({ err: error }, 'the process ends after an error that nobody handled');
      if (!stopping) void stop(1);
    });
  }
}

/** What an error of whoever runs the service means, or undefined for one of ours. */
function plainMessage(error: unknown): string | undefined {
  const { code, port } = error as { code?: unknown; port?: unknown };
  if (code === 'EADDRINUSE')
    return `PORT: ${port} is taken by another program. Stop it, or set PORT to another number.`;
  if (code === 'EACCES' && port !== undefined)
    return `PORT: ${port} may not be used by this account. Set PORT above 1023.`;
  return PLAIN.some((kind) => error instanceof kind) ? (error as Error).message : undefined;
}
