import { join } from 'node:path';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { Assistant } from './bots/assistant.ts';
import { effectStatements } from './bots/effects.ts';
import { HandoffDesk } from './bots/handoff/handoff-desk.ts';
import { UnaskedLines } from './bots/handoff/unasked-lines.ts';
import { journeyContext } from './bots/journey-context.ts';
import { LanguageNames } from './bots/languages/asked-language.ts';
import { NotSpoken } from './bots/languages/not-spoken.ts';
import { LiveRecognizer } from './bots/live-recognizer.ts';
import { Outbox } from './bots/outbox.ts';
import type { Reception } from './bots/reception.ts';
import { TurnMeasures } from './bots/turn-measures.ts';
import { TurnReception } from './bots/turn-reception.ts';
import { TurnRunner } from './bots/turn-runner.ts';
import { createAdvisedRecognizer } from './bots/understanding/advised/advised-recognizer.ts';
import { adviserFor } from './bots/understanding/advised/from-config.ts';
import { loadRecognizer, type TeachableRecognizer } from './bots/understanding/load-recognizer.ts';
import type { Recognizer } from './bots/understanding/recognizer.ts';
import { Wording } from './bots/wording.ts';
import { WordingFiles } from './bots/wording-files.ts';
import { Words } from './bots/words.ts';
import type { Channel } from './channels/channel.ts';
import { RateLimits } from './channels/http/limit.ts';
import { SharedCounts } from './channels/http/shared-counts.ts';
import type { Config } from './config.ts';
import { journeys } from './dialogs/index.ts';
import { keptSecret } from './kept-secret.ts';
import { createLog } from './log.ts';
import { handleJobs } from './service-jobs.ts';
import type { Appointments } from './services/appointments/appointments.ts';
import { EarlierTimes } from './services/appointments/earlier-times.ts';
import { createEmbeddedAppointments } from './services/appointments/embedded-appointments.ts';
import { freedAppointments, newTimesJobs } from './services/appointments/freed-times.ts';
import { isForAppointment, paidJob } from './services/appointments/paid-appointments.ts';
import { remindedAppointments } from './services/appointments/reminders.ts';
import { Audit } from './services/audit/audit.ts';
import type { Cases } from './services/cases/cases.ts';
import { createEmbeddedCases } from './services/cases/embedded-cases.ts';
import type { Complaints } from './services/complaints/complaints.ts';
import { datedComplaints } from './services/complaints/dated-complaints.ts';
import { createEmbeddedComplaints } from './services/complaints/embedded-complaints.ts';
import { watchedComplaints } from './services/complaints/watched-complaints.ts';
import { ChosenSender } from './services/contact/chosen-sender.ts';
import { ContactMessages } from './services/contact/contact-messages.ts';
import { ConversationStore } from './services/conversations/conversation-store.ts';
import { OutboxStore } from './services/conversations/outbox-store.ts';
import { Transcript } from './services/conversations/transcript.ts';
import { ContentEdits } from './services/council/content-edits.ts';
import { CouncilContentError } from './services/council/content-error.ts';
import { type Council, loadCouncil } from './services/council/council.ts';
import { liveCouncil } from './services/council/editable-content.ts';
import { organisationOn } from './services/council/facts.ts';
import { missingWords } from './services/council/needed-messages.ts';
import { Drafts } from './services/drafts/drafts.ts';
import { Enquiries } from './services/enquiries/enquiries.ts';
import type { ContactCentre } from './services/handoffs/contact-centre.ts';
import { Handoffs } from './services/handoffs/handoffs.ts';
import { HandoffQueue } from './services/handoffs/queue.ts';
import { StaffLines } from './services/handoffs/staff-lines.ts';
import { ContactCodes } from './services/identity/contact-codes.ts';
import { ResidentRecords } from './services/identity/resident-records.ts';
import { Residents } from './services/identity/residents.ts';
import { Information } from './services/information/information.ts';
import { Insights } from './services/insights/insights.ts';
import { JobMeasures } from './services/jobs/job-measures.ts';
import { JobRunner } from './services/jobs/job-runner.ts';
import { JobStore } from './services/jobs/job-store.ts';
import { Notices } from './services/notices/notices.ts';
import { notifySender } from './services/notify/from-config.ts';
import { geoReportClient } from './services/open311/from-config.ts';
import { PhotoLinks } from './services/open311/photo-links.ts';
import { sentCases } from './services/open311/sent-cases.ts';
import { SentReports } from './services/open311/sent-reports.ts';
import { GovUkPay } from './services/payments/govuk-pay/govuk-pay.ts';
import { PaymentDesk } from './services/payments/payment-desk.ts';
import { paymentNews } from './services/payments/payment-news.ts';
import type { PaymentProvider } from './services/payments/payment-provider.ts';
import type { Payments, Tell } from './services/payments/payments.ts';
import { SandboxProvider } from './services/payments/sandbox-provider.ts';
import { watchedCases } from './services/promises/promises.ts';
import { Ratings } from './services/ratings/ratings.ts';
import { Assignments } from './services/records/assignments.ts';
import { Records } from './services/records/records.ts';
import { LocalSignals, type Signals } from './services/signals.ts';
import { PostgresSignals } from './services/signals-postgres.ts';
import { OpenIdProvider } from './services/staff/open-id-provider.ts';
import { createStaff, type Staff } from './services/staff/staff.ts';
import type { Database } from './services/storage/database.ts';
import { openDatabase } from './services/storage/open-database.ts';
import { type Clock, createClock } from './services/time/clock.ts';
import { londonDate } from './services/time/london.ts';
import { translatorFor } from './services/translation/from-config.ts';
import { TranslateLater } from './services/translation/translate-later.ts';
import type { SentenceTranslator } from './services/translation/translator.ts';
import { UnansweredMessages } from './services/unanswered/unanswered.ts';

const here = import.meta.dirname;

/** How often what a dead process left behind is looked for, in ms. */
const RECOVER_EVERY = 1_000;

/** How many times as long as a turn a job may be held: some call others, and wait for them. */
const JOB_LEASES = 6;

/** The assistant with everything it needs, but no doors yet: channels are given, or added before `start`. */
export interface Service {
  config: Config;
  log: ReturnType<typeof createLog>;
  council: Council;
  words: Words;
  clock: Clock;
  database: Database;
  cases: Cases;
  /** Which reports went to another system. */
  sentReports: SentReports;
  /** Addresses of photos for the system that reports are sent to. */
  photoLinks: PhotoLinks;
  payments: Payments;
  /** Who takes the payments; undefined where none are taken. */
  paymentProvider: PaymentProvider | undefined;
  /** The embedded provider, where it is the one in use. */
  sandbox: SandboxProvider | undefined;
  complaints: Complaints;
  appointments: Appointments;
  /** Who would come earlier. */
  earlier: EarlierTimes;
  /** What residents told teams. */
  enquiries: Enquiries;
  transcript: Transcript;
  signals: Signals;
  reception: Reception;
  runner: TurnRunner;
  outbox: Outbox;
  /** Work for later: what a turn schedules, and who does it. */
  jobs: JobStore;
  jobRunner: JobRunner;
  /** What residents are told unasked. */
  notices: Notices;
  /** Who wants a person, and who has them. */
  handoffs: Handoffs;
  handoffQueue: HandoffQueue;
  /** What staff do in conversations, and what stands there in their language. */
  handoffDesk: HandoffDesk;
  staffLines: StaffLines;
  assistant: Assistant;
  conversations: ConversationStore;
  /** Messages to phones, e-mail addresses and houses. */
  contact: ContactMessages;
  /** Who works at the desk, what they did, and what they see of the records. */
  staff: Staff;
  audit: Audit;
  records: Records;
  assignments: Assignments;
  insights: Insights;
  /** Codes by which residents prove who they are, who they are, and what they have. */
  contactCodes: ContactCodes;
  residents: Residents;
  residentRecords: ResidentRecords;
  /** Counts what is limited. */
  rates: RateLimits;
  /** Who hands those to a network. */
  contactSender: ChosenSender;
  /** What staff changed of the content. */
  contentEdits: ContentEdits;
  /** What understands residents, with what staff have taught it; and what the files taught it. */
  recognizer: LiveRecognizer;
  samples: Pick<TeachableRecognizer, 'samplesOf' | 'languages'>;
  wordingFiles: WordingFiles;
  /** What was not understood. */
  unanswered: UnansweredMessages;
  /** Notes that somebody was shown what stands in a conversation up to a number. Never rejects; a loss is only a count. */
  noticeShown(conversationId: string, upTo: number): void;
  registry: Registry;
  /** Translates people's words; undefined where no translator is configured. */
  translator: SentenceTranslator | undefined;
  /** Serves one more channel. */
  add(channel: Channel): void;
  /** Begins to look after what dead processes left. */
  start(): void;
  /** Finishes what is under way, and closes. */
  stop(): Promise<void>;
}

/** What the service reads from files when it starts: none of it changes while it runs. */
export interface Content {
  council: Council;
  words: Words;
  recognizer: TeachableRecognizer;
}

/** Values that tests set to make runs repeatable. */
export interface Seeds {
  newId?: () => string;
  newReference?: () => string;
  recoverEveryMs?: number;
  /** How it is waited whether a message is followed by another. */
  pause?: (ms: number, stopped: AbortSignal) => Promise<unknown>;
  jobsEveryMs?: number;
  clock?: Clock;
  /** The time of apps for codes. */
  machine?: Clock;
  /** Read once by tests that start the service often. */
  content?: Content;
  log?: ReturnType<typeof createLog>;
  /** What one-time codes are made of. */
  secret?: string;
  /** Stands in front of the provider of payments. */
  paymentProvider?: (provider: PaymentProvider) => PaymentProvider;
  /** Milliseconds until a call to the system that reports are sent to is given up. */
  open311PatienceMs?: number;
  /** Says what became of a payment in its conversation. */
  tell?: Tell;
  /** Takes conversations in the place of the desk. */
  contactCentre?: ContactCentre;
  /** Translates instead of what the configuration names. */
  translator?: SentenceTranslator;
}

/**
 * Reads the council's content and the locales, and the recognizer with what it learnt, or has it learn.
 *
 * @throws CouncilContentError, LocaleError
 */
export function readContent(config: Pick<Config, 'COUNCIL'> & Partial<Pick<Config, 'DATA_DIR'>>): Content {
  const council = loadCouncil(join(here, 'council', config.COUNCIL));
  const words = Words.load(join(here, 'locales'));
  const missing = missingWords(council, (id) => words.has(id));
  if (missing.length > 0) throw new CouncilContentError(missing);
  return {
    council,
    words,
    recognizer: loadRecognizer(
      {
        localesDir: join(here, 'locales'),
        // What was learnt depends on the program's own files alone, so that every data folder can share it.
        cacheDirs: [join(here, '.cache'), ...(config.DATA_DIR ? [join(config.DATA_DIR, 'cache')] : [])],
      },
      council.reference_prefix,
    ),
  };
}

/**
 * Builds the service from its configuration.
 *
 * @throws CouncilContentError, LocaleError, StorageUnavailableError
 */
export async function createService(config: Config, given: Channel[] = [], seeds: Seeds = {}): Promise<Service> {
  const log = seeds.log ?? createLog(config.LOG_LEVEL);
  const { council: files, words: ownWords, recognizer: taughtByFiles } = seeds.content ?? readContent(config);
  const database = await openDatabase({ dataDir: config.DATA_DIR, url: config.DATABASE_URL });
  const contentEdits = new ContentEdits(database, log);
  await contentEdits.look();
  const edited = () => contentEdits.edited;
  const council = liveCouncil(files, edited);
  const words = ownWords.live(() => edited().wording);
  const recognizer = new LiveRecognizer(taughtByFiles, () => edited().samples, log);
  const information = newest(() => council.information, Information);
  // Residents read the notice's address in texts as well, where a path alone leads nowhere.
  const privacyNotice = new URL(files.privacy_notice, baseUrl(config)).href;
  const told = liveCouncil({ ...files, privacy_notice: privacyNotice }, edited);
  const clock = seeds.clock ?? createClock(config.CLOCK === undefined ? undefined : new Date(config.CLOCK));
  const signals = config.DATABASE_URL ? await PostgresSignals.open(config.DATABASE_URL) : new LocalSignals();
  const jobs = new JobStore(database.kysely);
  const notices = new Notices(database.kysely);
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const translation = translatorFor(config, join(here, 'locales'), registry, log);
  const translator = seeds.translator ?? translation?.translator;
  const wording = new Wording(words, translator);
  const languageNames = new LanguageNames(words);
  const notSpoken = NotSpoken.load(join(here, 'locales', 'not-spoken.yaml'));
  const later = new TranslateLater(database.kysely, jobs, translator);
  const open311 = geoReportClient(config, council.open311, seeds.open311PatienceMs);
  const sentReports = new SentReports(database.kysely, jobs);
  const watched = watchedCases(createEmbeddedCases(database.kysely), jobs, council);
  const cases = later.cases(open311 ? sentCases(watched, sentReports, council.open311) : watched);
  const complaints = later.complaints(
    datedComplaints(watchedComplaints(createEmbeddedComplaints(database.kysely, council), jobs), jobs),
  );
  const booked = createEmbeddedAppointments(database.kysely, council);
  const appointments = freedAppointments(
    remindedAppointments(booked, jobs, council.appointments),
    jobs,
    council.appointments,
  );
  const earlier = new EarlierTimes(database.kysely, appointments, jobs, council);
  await database.commit(newTimesJobs(council.appointments, jobs, clock.now()));
  const enquiries = new Enquiries(database.kysely, jobs, later);
  const drafts = new Drafts(database.kysely, council.retention.draft_days);
  const handoffs = new Handoffs(database.kysely);
  const handoffQueue = new HandoffQueue(database.kysely, council.handoff);
  const ratings = new Ratings(database.kysely);
  const unanswered = new UnansweredMessages(database.kysely);
  const contact = new ContactMessages(database.kysely, jobs);
  const sender = new ChosenSender(notifySender(config));
  // Read when it is first needed: who only reads the content makes no secret.
  const secret = () => seeds.secret ?? keptSecret(config);
  const photoLinks = new PhotoLinks(secret);
  const contactCodes = new ContactCodes(database.kysely, contact, council.identity, secret);
  const counts = config.REDIS_URL ? await SharedCounts.open(config.REDIS_URL, secret(), log) : undefined;
  const residents = new Residents(database.kysely, council.identity, secret);
  const residentRecords = new ResidentRecords(database.kysely);
  const sandbox = hasSandbox(config) ? new SandboxProvider(database, clock, seeds.newId) : undefined;
  const paymentProvider = providerOf(config, sandbox, seeds);
  const payments = new PaymentDesk({
    database,
    provider: paymentProvider,
    clock,
    log,
    describe: ({ payType, language }) => words.say('pay-description', payValues(told, clock.now(), payType), language),
    follows: {
      isFor: (payment) => isForAppointment(payment, council.appointments),
      paid: (payment, at) => paidJob(jobs, payment, at),
    },
    tell: seeds.tell ?? paymentNews({ database, notices, clock, isSandbox: sandbox !== undefined }),
  });
  const conversations = new ConversationStore(database.kysely);
  const transcript = new Transcript(database.kysely);
  const measures = new TurnMeasures(registry);
  const channels = new Map(given.map((channel) => [channel.id, channel]));
  const capabilities = (id: string) => {
    const channel = channels.get(id);
    if (!channel) throw new Error(`the channel ${id} is not served here`);
    return channel.capabilities;
  };
  const served = (): string[] => [...channels.keys()];
  const times = {
    leaseMs: config.LEASE_SECONDS * 1000,
    recoverEveryMs: seeds.recoverEveryMs ?? RECOVER_EVERY,
    ...(seeds.pause ? { pause: seeds.pause } : {}),
  };

  const payDoor = paymentProvider && {
    link: (code: string) => new URL(`/pay/${code}`, baseUrl(config)).href,
    isSandbox: paymentProvider.isSandbox,
  };
  const assistant = new Assistant({
    council: told,
    words,
    recognizer: advisedIfAsked(recognizer, config, council, registry),
    answers: recognizer,
    nearest: recognizer,
    get information() {
      return information();
    },
    wording,
    languageNames,
    notSpoken,
    translator,
    journeys: journeys((id) => words.has(id)),
    journeyContext: (turn) =>
      journeyContext(
        {
          council: told,
          words,
          languageNames,
          cases,
          payments,
          payDoor,
          complaints,
          appointments,
          earlier,
          enquiries,
          drafts,
          handoffs,
          queue: handoffQueue,
          contactCodes,
          contactSender: sender,
          residents,
          residentRecords,
          baseUrl: baseUrl(config),
          newId: seeds.newId,
          newReference: seeds.newReference,
        },
        turn,
      ),
  });
  const outbox = new Outbox(
    {
      database,
      store: new OutboxStore(database.kysely),
      log,
      measures,
      deliverer: (id) => channels.get(id),
      channels: served,
    },
    times,
  );
  const runner = new TurnRunner(
    {
      database,
      conversations,
      assistant,
      outbox,
      clock,
      log,
      measures,
      capabilities,
      channels: served,
      heard: (conversationId, seq, heard, at) => later.message(conversationId, seq, heard, at),
      effect: (effect, turn) =>
        effectStatements(effect, turn, {
          ...{ cases, complaints, appointments, earlier, enquiries, payments, drafts, handoffs, ratings, jobs },
          ...{ contactCodes, residents, unanswered },
        }),
    },
    times,
  );
  const reception = new TurnReception({
    database,
    conversations,
    transcript,
    assistant,
    runner,
    outbox,
    handoffs,
    signals,
    clock,
    capabilities,
  });

  const jobRunner = new JobRunner(
    { database, store: jobs, clock, log, measures: new JobMeasures(registry), channels: served },
    {
      leaseMs: JOB_LEASES * times.leaseMs,
      lookEveryMs: seeds.jobsEveryMs ?? times.recoverEveryMs,
    },
  );
  const audit = new Audit(database);
  const staff = createStaff(database, audit, openIdProvider(config), seeds.machine);
  const unasked = new UnaskedLines({ conversations, assistant, outbox, capabilities });
  handleJobs(jobRunner, {
    database,
    council,
    told,
    words,
    wording,
    log,
    jobs,
    channel: (id) => channels.get(id),
    capabilities,
    conversations,
    transcript,
    notices,
    assistant,
    outbox,
    contact,
    sender,
    contactCodes,
    later,
    cases,
    complaints,
    appointments,
    earlier,
    enquiries,
    payments,
    isSandbox: paymentProvider?.isSandbox ?? false,
    open311,
    sentReports,
    photoLinks,
    handoffs,
    handoffQueue,
    unasked,
    contactCentre: seeds.contactCentre,
    link: (path) => new URL(path, baseUrl(config)).href,
    isPublic: config.PUBLIC_BASE_URL !== undefined,
  });
  const staffLines = new StaffLines(database.kysely);
  const handoffDesk = new HandoffDesk({
    database,
    handoffs,
    lines: staffLines,
    transcript,
    unasked,
    reception,
    signals,
    clock,
    council: told,
    words,
    translator,
    capabilities,
    audit,
  });

  return {
    config,
    log,
    council,
    words,
    clock,
    database,
    cases,
    sentReports,
    photoLinks,
    payments,
    paymentProvider,
    sandbox,
    complaints,
    appointments,
    earlier,
    enquiries,
    transcript,
    signals,
    reception,
    runner,
    outbox,
    jobs,
    jobRunner,
    notices,
    handoffs,
    handoffQueue,
    handoffDesk,
    staffLines,
    assistant,
    conversations,
    contact,
    contactCodes,
    residents,
    residentRecords,
    staff,
    audit,
    records: new Records(database.kysely),
    assignments: new Assignments(database.kysely),
    insights: new Insights(database),
    contactSender: sender,
    contentEdits,
    recognizer,
    samples: { languages: taughtByFiles.languages, samplesOf: onceForEach(taughtByFiles.samplesOf) },
    wordingFiles: new WordingFiles(join(here, 'locales')),
    unanswered,
    rates: new RateLimits(counts),
    noticeShown: (conversationId, upTo) => {
      const seen = database.commit([notices.seen(conversationId, upTo, clock.now())], { canWait: true });
      seen.catch((error: unknown) => log.warn({ err: error }, 'it was not noted that a notice was seen'));
    },
    registry,
    translator,
    add: (channel) => channels.set(channel.id, channel),
    start: () => {
      runner.start();
      outbox.start();
      jobRunner.start();
      contentEdits.start();
      recognizer.look();
    },
    stop: async () => {
      await contentEdits.stop();
      await jobRunner.stop();
      await payments.settled();
      await runner.stop();
      await outbox.stop();
      await Promise.all([...channels.values()].map((channel) => channel.close?.()));
      await translation?.close();
      counts?.close();
      await signals.close();
      await database.close();
    },
  };
}

/** What is made of content that can change: made anew only when it has. */
function newest<From, Made>(from: () => From, Make: new (from: From) => Made): () => Made {
  let last = { from: from(), made: new Make(from()) };
  return () => {
    const now = from();
    if (last.from !== now) last = { from: now, made: new Make(now) };
    return last.made;
  };
}

/** Reads a thing from its file when it is first asked for. */
function onceForEach<Read>(read: (key: string) => Read): (key: string) => Read {
  const known = new Map<string, Read>();
  return (key) => {
    const found = known.get(key) ?? read(key);
    known.set(key, found);
    return found;
  };
}

/** Where there is no key for the real thing, and the public would not take the sandbox for it. */
function hasSandbox(config: Config): boolean {
  return !config.GOVUK_PAY_API_KEY && (!config.PUBLIC_BASE_URL || config.PAYMENTS_SANDBOX);
}

/** Our own recognizer, which asks another about what it is not sure of where the configuration names one. */
function advisedIfAsked(embedded: LiveRecognizer, config: Config, council: Council, registry: Registry): Recognizer {
  const categories = [...council.categories.keys()];
  const adviser = adviserFor(config, categories);
  return adviser ? createAdvisedRecognizer({ embedded, adviser, categories, registry }) : embedded;
}

function openIdProvider(config: Config): OpenIdProvider | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = config;
  return issuer && clientId && clientSecret ? new OpenIdProvider({ issuer, clientId, clientSecret }) : undefined;
}

function providerOf(config: Config, sandbox: SandboxProvider | undefined, seeds: Seeds): PaymentProvider | undefined {
  const { GOVUK_PAY_API_KEY: apiKey, GOVUK_PAY_URL: url } = config;
  const made = apiKey ? new GovUkPay({ apiKey, ...(url ? { url } : {}) }) : sandbox;
  return made && (seeds.paymentProvider?.(made) ?? made);
}

/** What is paid and to whom, for the provider's page. */
function payValues(council: Council, now: Date, payType: string) {
  return { what: { message: `pay-type-${payType}` }, council: organisationOn(council, londonDate(now)).name };
}

/** Where residents reach the service. */
export function baseUrl(config: Config, port = config.PORT): string {
  return config.PUBLIC_BASE_URL ?? `http://localhost:${port}`;
}
