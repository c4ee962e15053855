import { existsSync, readdirSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { z } from 'zod';
import { readNotifyKey } from './services/notify/api-key.ts';

const flag = z.stringbool();
const whole = (from: number, to: number) =>
  z.coerce
    .number({ error: `expected a whole number from ${from} to ${to}` })
    .int()
    .min(from)
    .max(to);
const csv = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

/**
 * Everything the environment may set, with its default. `.env.example` lists the same names; a test compares the two.
 * A name with an empty value counts as not set.
 */
const schema = z.object({
  /** Port of the one HTTP server. */
  PORT: whole(0, 65535).default(3978),
  /** Address to listen on. Loopback unless `PUBLIC_BASE_URL` says that people outside are served. */
  HOST: z.string().optional(),
  /** Folder of the embedded database. */
  DATA_DIR: z.string().default('./data'),
  /** Address under which people reach the service: `https://assistant.example.gov.uk`. */
  PUBLIC_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Folder in `council/`. */
  COUNCIL: z
    .string()
    .default('norwich')
    .refine(
      (name) => /^[a-z0-9-]+$/.test(name) && existsSync(new URL(`council/${name}/council.yaml`, import.meta.url)),
      {
        error: () => `expected one of: ${readdirSync(new URL('council', import.meta.url)).join(', ')}`,
      },
    ),
  /** PostgreSQL; without it one SQLite file in DATA_DIR. */
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'expected postgres://user:password@host:port/database' })
    .optional(),
  /** Signs the tokens of web chat, and makes one-time codes; 32 characters or more. Made and kept in DATA_DIR when not given. */
  WEBCHAT_SECRET: z.string().min(32).optional(),
  /** Lets other Direct Line clients of the council's own mint tokens. */
  DIRECT_LINE_SECRET: z.string().min(32).optional(),
  /** Sites that may embed the chat, comma separated: `https://www.norwich.gov.uk`. */
  TRUSTED_ORIGINS: csv.pipe(z.array(z.url({ protocol: /^https?$/ }))).default([]),
  /** Keys of other systems that may send Open311 reports, comma separated, 24 characters or more each. */
  OPEN311_API_KEYS: csv.pipe(z.array(z.string().min(24))).default([]),
  /** Where another system (a case system, FixMyStreet) takes our reports by Open311: `https://crm.example/open311/v2/`. */
  OPEN311_SEND_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .optional(),
  /** Its key for us, and which of its councils we are where it serves several. */
  OPEN311_SEND_KEY: z.string().min(1).optional(),
  OPEN311_SEND_JURISDICTION: z.string().min(1).optional(),
  /** Sends texts, e-mails and letters by GOV.UK Notify; without it they are kept and not sent. */
  GOVUK_NOTIFY_API_KEY: z
    .string()
    .refine((key) => readNotifyKey(key) !== undefined, {
      error: 'expected a key of GOV.UK Notify: a name and two ids, with hyphens',
    })
    .optional(),
  /** Notify's templates, each of nothing but `((message))`; the e-mail's subject is `((subject))`. */
  GOVUK_NOTIFY_SMS_TEMPLATE_ID: z.uuid().optional(),
  GOVUK_NOTIFY_EMAIL_TEMPLATE_ID: z.uuid().optional(),
  GOVUK_NOTIFY_LETTER_TEMPLATE_ID: z.uuid().optional(),
  /** What Notify shows when it tells us what became of a message; 32 characters or more. */
  GOVUK_NOTIFY_CALLBACK_TOKEN: z.string().min(32).optional(),
  /** Where Notify is reached. */
  GOVUK_NOTIFY_URL: z.url({ protocol: /^https?$/ }).default('https://api.notifications.service.gov.uk'),
  /** Key of GOV.UK Pay's API (`api_test_…`, `api_live_…`); without it payments are a sandbox, or off for the public. */
  GOVUK_PAY_API_KEY: z.string().min(8).optional(),
  /** Signing secret of GOV.UK Pay's webhook; without it no webhook is taken, and payments are asked about now and again. */
  GOVUK_PAY_WEBHOOK_SECRET: z.string().min(16).optional(),
  /** Where GOV.UK Pay's API is. For tests and trials with a stand-in. */
  GOVUK_PAY_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .optional(),
  /** Lets residents of a public service use the sandbox, with which no money moves. */
  PAYMENTS_SANDBOX: flag.default(false),
  /** Account of Twilio by which texts and calls come and go; without one, the phone in the browser stands in for it. */
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-f]{32}$/i, { error: 'expected AC and 32 hexadecimal digits' })
    .optional(),
  /** Its auth token; while it is being changed, the one in use and the other, comma separated. */
  TWILIO_AUTH_TOKEN: csv.pipe(z.array(z.string().min(16)).max(2)).default([]),
  /** The number that texts are sent from, E.164, or the Messaging Service that chooses one. */
  TWILIO_SMS_FROM: z
    .string()
    .regex(/^\+\d{7,15}$/, { error: 'expected a number such as +447700900123: a name cannot be replied to' })
    .optional(),
  TWILIO_MESSAGING_SERVICE_SID: z
    .string()
    .regex(/^MG[0-9a-f]{32}$/i, { error: 'expected MG and 32 hexadecimal digits' })
    .optional(),
  /** Name of the Pay connector by which callers pay with a card on their keys; without one they get a link by text. */
  TWILIO_PAY_CONNECTOR: z
    .string()
    .regex(/^[\w .-]{1,64}$/, { error: 'expected the name of a connector, as Twilio shows it' })
    .optional(),
  /** Where Twilio's REST interface is. For tests and trials with a stand-in. */
  TWILIO_API_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Lets people of a public service use the phone in the browser, which calls and texts nobody. */
  PHONE_SIMULATION: flag.default(false),
  /** The bot's registration with Azure Bot Service: opens `/api/messages` to Teams and other channels. */
  MICROSOFT_APP_ID: z.uuid().optional(),
  MICROSOFT_APP_PASSWORD: z.string().min(8).optional(),
  MICROSOFT_APP_TENANT_ID: z.uuid().optional(),
  /** The council's OpenID Connect provider, by which staff sign in; without it staff have local accounts. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(8).optional(),
  /** Key of Azure Translator; without it the service speaks and understands what its locales hold, and translates nothing. */
  AZURE_TRANSLATOR_KEY: z.string().min(8).optional(),
  /** Region of the Azure resource, such as `uksouth`. Needed by resources that are not global. */
  AZURE_TRANSLATOR_REGION: z
    .string()
    .regex(/^[a-z0-9]+$/, { error: 'expected a region such as uksouth' })
    .optional(),
  /** Where Azure Translator is reached. */
  AZURE_TRANSLATOR_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/$/, ''))
    .default('https://api.cognitive.microsofttranslator.com'),
  /** Folder of Bergamot's models for translation on this machine, where Azure Translator is not used. */
  BERGAMOT_MODELS: z
    .string()
    .refine((folder) => existsSync(folder), { error: 'expected a folder that exists' })
    .optional(),
  /**
   * A language model that is asked what a message wishes where the assistant is not sure: the address of an interface
   * like OpenAI's, up to its version (`https://models.example/v1`), its key, and the model's name.
   */
  LANGUAGE_MODEL_URL: z.url({ protocol: /^https?$/ }).optional(),
  LANGUAGE_MODEL_KEY: z.string().min(1).optional(),
  LANGUAGE_MODEL_NAME: z.string().min(1).optional(),
  /** The same by a project of Azure's conversational language understanding. */
  AZURE_CLU_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  AZURE_CLU_KEY: z.string().min(8).optional(),
  AZURE_CLU_PROJECT: z.string().min(1).optional(),
  AZURE_CLU_DEPLOYMENT: z.string().min(1).optional(),
  /** Redis that keeps translated sentences and counts limits for all processes; without it each has its own, in memory. */
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'expected redis://host:port' }).optional(),
  /** Proxies in front of the service whose `X-Forwarded-For` is believed. */
  TRUST_PROXY: whole(0, 10).default(0),
  /** What is logged: fatal, error, warn, info, debug or silent. */
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** A start time for the service's clock, ISO 8601. For trials and tests only. */
  CLOCK: z.iso.datetime({ offset: true, local: true }).optional(),
  /** Seconds a process may hold a conversation or a reply before another takes over. */
  LEASE_SECONDS: z.coerce.number().positive().max(300).default(10),
  /** Turns the limits on requests off. For load tests only; refused with PUBLIC_BASE_URL. */
  NO_LIMITS: flag.default(false),
});

/** The configuration, parsed once; parts are handed values and never read the environment. */
export type Config = z.infer<typeof schema>;

/** The names of every variable, for the test that compares them with `.env.example`. */
export const CONFIG_NAMES = Object.keys(schema.shape);

/** The environment holds values that cannot be used. One line each. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly problems: string[];

  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/**
 * Reads the configuration from an environment.
 *
 * @throws ConfigError with one clear line for each wrong value
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const problems = [...unsafe(parsed.data), ...unfinished(parsed.data)];
  if (problems.length > 0) throw new ConfigError(problems);
  return parsed.data;
}

/** Reads `.env` beside the program, if there is one, into the process's environment. What is set already stays. */
export function loadDotEnv(file: URL = new URL('.env', import.meta.url)): void {
  if (existsSync(file)) loadEnvFile(file);
}

/** What must not be served to the public. */
function unsafe(config: Config): string[] {
  if (!config.PUBLIC_BASE_URL) {
    return config.HOST && !isLoopback(config.HOST)
      ? ['PUBLIC_BASE_URL: needed when HOST is not this machine, so that links and origins are right']
      : [];
  }
  const problems: string[] = [];
  if (!config.WEBCHAT_SECRET)
    problems.push('WEBCHAT_SECRET: needed with PUBLIC_BASE_URL; 32 random characters or more');
  if (config.GOVUK_PAY_URL?.startsWith('http:'))
    problems.push('GOVUK_PAY_URL: must begin with https with PUBLIC_BASE_URL');
  if (config.AZURE_TRANSLATOR_ENDPOINT.startsWith('http:'))
    problems.push('AZURE_TRANSLATOR_ENDPOINT: must begin with https with PUBLIC_BASE_URL');
  for (const name of ['LANGUAGE_MODEL_URL', 'AZURE_CLU_ENDPOINT'] as const) {
    const url = config[name];
    // A model on this machine is reached without a certificate.
    if (url?.startsWith('http:') && !isLoopback(new URL(url).hostname))
      problems.push(`${name}: must begin with https with PUBLIC_BASE_URL, or be on this machine`);
  }
  if (config.GOVUK_PAY_API_KEY && !config.PUBLIC_BASE_URL.startsWith('https:'))
    problems.push('GOVUK_PAY_API_KEY: needs a PUBLIC_BASE_URL that begins with https, as payers are sent back to it');
  if (config.OPEN311_SEND_URL?.startsWith('http:') && !isLoopback(new URL(config.OPEN311_SEND_URL).hostname))
    problems.push('OPEN311_SEND_URL: must begin with https with PUBLIC_BASE_URL');
  const standIn = config.TWILIO_API_URL && new URL(config.TWILIO_API_URL);
  if (standIn && standIn.protocol === 'http:' && !isLoopback(standIn.hostname))
    problems.push('TWILIO_API_URL: must begin with https, or be on this machine');
  if (config.OIDC_ISSUER?.startsWith('http:')) problems.push('OIDC_ISSUER: must begin with https with PUBLIC_BASE_URL');
  if (config.NO_LIMITS) problems.push('NO_LIMITS: not with PUBLIC_BASE_URL');
  if (config.CLOCK) problems.push('CLOCK: not with PUBLIC_BASE_URL; promises would be made in the wrong time');
  return problems;
}

/** Settings that are of no use without others. */
function unfinished(config: Config): string[] {
  return [
    ...unfinishedNotify(config),
    ...unfinishedTwilio(config),
    ...unfinishedAzure(config),
    ...unfinishedOpen311(config),
    ...unfinishedAdvisers(config),
  ];
}

function unfinishedOpen311({ OPEN311_SEND_URL: url, OPEN311_SEND_KEY: key }: Config): string[] {
  if (Boolean(url) === Boolean(key)) return [];
  return ['OPEN311_SEND_URL: needs OPEN311_SEND_KEY, and it needs OPEN311_SEND_URL'];
}

function unfinishedAdvisers(config: Config): string[] {
  const { LANGUAGE_MODEL_URL: url, LANGUAGE_MODEL_NAME: model } = config;
  const { AZURE_CLU_ENDPOINT: endpoint, AZURE_CLU_KEY: key } = config;
  const { AZURE_CLU_PROJECT: project, AZURE_CLU_DEPLOYMENT: deployment } = config;
  const clu = [endpoint, key, project, deployment].filter(Boolean).length;
  const problems: string[] = [];
  if (Boolean(url) !== Boolean(model))
    problems.push('LANGUAGE_MODEL_URL: needs LANGUAGE_MODEL_NAME, and it needs LANGUAGE_MODEL_URL');
  if (clu > 0 && clu < 4)
    problems.push('AZURE_CLU_ENDPOINT: needs AZURE_CLU_KEY, …_PROJECT and …_DEPLOYMENT, and they need it');
  return problems;
}

function unfinishedTwilio(config: Config): string[] {
  const { TWILIO_ACCOUNT_SID: account, TWILIO_AUTH_TOKEN: tokens, PUBLIC_BASE_URL: url } = config;
  const { TWILIO_SMS_FROM: from, TWILIO_MESSAGING_SERVICE_SID: service } = config;
  const problems: string[] = [];
  if (account && tokens.length === 0) problems.push('TWILIO_AUTH_TOKEN: needed with TWILIO_ACCOUNT_SID');
  if (!account && tokens.length > 0) problems.push('TWILIO_ACCOUNT_SID: needed with TWILIO_AUTH_TOKEN');
  if (account && !url) problems.push('PUBLIC_BASE_URL: needed with TWILIO_ACCOUNT_SID, as Twilio signs it');
  if (!account && (from || service))
    problems.push('TWILIO_ACCOUNT_SID: needed with TWILIO_SMS_FROM or TWILIO_MESSAGING_SERVICE_SID');
  return problems;
}

function unfinishedAzure(config: Config): string[] {
  const { MICROSOFT_APP_ID: id, MICROSOFT_APP_PASSWORD: password, MICROSOFT_APP_TENANT_ID: tenant } = config;
  const isWhole = (id && password && tenant) || (!id && !password && !tenant);
  return isWhole
    ? []
    : ['MICROSOFT_APP_ID: needs MICROSOFT_APP_PASSWORD and MICROSOFT_APP_TENANT_ID, and they need it'];
}

function unfinishedNotify(config: Config): string[] {
  const {
    GOVUK_NOTIFY_API_KEY: key,
    GOVUK_NOTIFY_SMS_TEMPLATE_ID: sms,
    GOVUK_NOTIFY_EMAIL_TEMPLATE_ID: email,
  } = config;
  const problems: string[] = [];
  if (key && !sms && !email)
    problems.push('GOVUK_NOTIFY_API_KEY: needs GOVUK_NOTIFY_SMS_TEMPLATE_ID or …_EMAIL_TEMPLATE_ID');
  const provider = [config.OIDC_ISSUER, config.OIDC_CLIENT_ID, config.OIDC_CLIENT_SECRET].filter(Boolean).length;
  if (provider > 0 && provider < 3)
    problems.push('OIDC_ISSUER: needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, and they need it');
  return problems;
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.');
