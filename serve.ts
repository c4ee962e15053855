import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { htmlTag } from './bots/formats.ts';
import { maskCards } from './bots/steps/mask-cards.ts';
import { type Locale, SOURCE } from './bots/words.ts';
import { mountCalendar } from './channels/calendar/routes.ts';
import type { Channel } from './channels/channel.ts';
import type { DeskParts } from './channels/desk/parts.ts';
import { mountDesk } from './channels/desk/routes.ts';
import { mountHealth } from './channels/health/routes.ts';
import { createHttpServer, type HttpServer } from './channels/http-server.ts';
import { mountInformation } from './channels/information/routes.ts';
import { mountStandards } from './channels/information/standards.ts';
import { mountNotify } from './channels/notify/routes.ts';
import type { Open311Deps } from './channels/open311/deps.ts';
import { mountOpen311Photos } from './channels/open311/photo-route.ts';
import { mountOpen311 } from './channels/open311/routes.ts';
import type { PaymentParts } from './channels/payments/parts.ts';
import { mountPayments } from './channels/payments/routes.ts';
import { twilioAccount } from './channels/twilio/account.ts';
import { createWebchatChannel } from './channels/webchat/channel.ts';
import type { PageSettings } from './channels/webchat/page.ts';
import type { MessageValues } from './dialogs/message.ts';
import { mountAzureBot } from './serve-azure.ts';
import { mountTelephone } from './serve-telephone.ts';
import { mountTexts } from './serve-texts.ts';
import { baseUrl, type Service } from './service.ts';
import { bannerAt } from './services/council/editable-content.ts';
import { councilFacts, organisationOn } from './services/council/facts.ts';
import { newReference } from './services/reference.ts';
import { londonDate } from './services/time/london.ts';

/** Limits that nobody meets, for load tests. */
const ENDLESS = { points: 1e9, seconds: 60 };

/** A server that takes requests. */
export interface Serving {
  /** Where it listens: `http://127.0.0.1:3978`. */
  url: string;
  /** The port it listens on, on this machine. */
  port: number;
  /** Takes no more, finishes what is being answered, tells open sockets. */
  stop(): Promise<void>;
}

/**
 * Opens the service's doors: web chat, Open311, health.
 *
 * @param secret signs web chat's tokens
 * @throws the error of `listen` (EADDRINUSE, EACCES) when the port cannot be had
 */
export async function serve(service: Service, secret: string): Promise<Serving> {
  const { config, log } = service;
  const server = createHttpServer({
    trustedOrigins: config.TRUSTED_ORIGINS,
    log,
    trustProxy: config.TRUST_PROXY,
    ...(config.NO_LIMITS ? { requestsPerMinute: ENDLESS.points } : {}),
  });
  const host = config.HOST ?? (config.PUBLIC_BASE_URL ? undefined : '127.0.0.1');
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.PORT, host, resolve);
  });
  // The doors are added in the same breath as it begins to listen, when a port chosen by the system is known.
  const { port } = server.server.address() as AddressInfo;
  const url = baseUrl(config, port);
  const webchat = mountWebchat(server, service, secret, url);
  const account = twilioAccount(config, secret, url);
  mountTexts(server, service, account, port);
  mountAzureBot(server, service);
  mountTelephone(server, service, account, port);
  mountOpen311(server, open311(service, url));
  mountOpen311Photos(server, { ...service, now: () => service.clock.now() });
  mountPayments(server, payments(service, url));
  mountInformation(server, { council: service.council, now: () => service.clock.now() });
  mountStandards(server, { ...service, now: () => service.clock.now() });
  mountNotify(server, {
    messages: service.contact,
    database: service.database,
    token: config.GOVUK_NOTIFY_CALLBACK_TOKEN,
    now: () => service.clock.now(),
  });
  mountCalendar(server, { ...service, now: () => service.clock.now() });
  mountDesk(server, desk(service, url));
  mountHealth(server, { ready: () => service.database.ready(), registry: service.registry });
  return {
    url,
    port,
    stop: async () => {
      // Open sockets are told first: they would hold the server until its patience ends.
      await webchat.close?.();
      await server.stop();
    },
  };
}

function mountWebchat(server: HttpServer, service: Service, secret: string, publicBaseUrl: string): Channel {
  const { config, council, clock, words } = service;
  const organisation = organisationOn(council, londonDate(clock.now()));
  const webchat = createWebchatChannel({
    ...service,
    secret,
    directLineSecret: config.DIRECT_LINE_SECRET,
    publicBaseUrl,
    trustedOrigins: config.TRUSTED_ORIGINS,
    languages: [...words.locales.keys()],
    page: {
      councilName: organisation.name,
      phone: organisation.main_phone,
      address: organisation.in_person.place,
      privacyUrl: council.privacy_notice,
      maxPhotos: council.photos_max,
      urgent: () => bannerAt(council, clock.now()),
      languages: pageLanguages(words),
      words: (name, values, language) =>
        words.hasOwn(`page-${name}`, language) ? words.say(`page-${name}`, values, language) : undefined,
    },
    ...(config.NO_LIMITS
      ? { limits: { mints: ENDLESS, renewals: ENDLESS, messages: ENDLESS, uploads: ENDLESS, sockets: ENDLESS } }
      : {}),
  });
  service.add(webchat);
  webchat.mount?.(server);
  return webchat;
}

/** English, and what else there are sentences in, by its own name. */
function pageLanguages(words: Service['words']): PageSettings['languages'] {
  const asPage = ({ code, own_name: name, direction }: Locale) => ({ code, tag: htmlTag(code), name, direction });
  const spoken = [...words.locales.values()].filter(({ code }) => words.speaks(code) && code !== SOURCE);
  const others = spoken.map(asPage).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return [asPage(words.locales.get(SOURCE) as Locale), ...others];
}

function payments(service: Service, publicBaseUrl: string): PaymentParts {
  const { config, council, clock, words, paymentProvider } = service;
  const facts = () => councilFacts(council, londonDate(clock.now()), publicBaseUrl);
  return {
    payments: service.payments,
    council,
    words: (id, values, language) => words.say(id, { ...facts(), ...values } as MessageValues, language),
    tag: (language) => htmlTag(words.speaks(language) ? language : SOURCE),
    direction: (language) => (words.speaks(language) ? words.locales.get(language)?.direction : undefined) ?? 'ltr',
    now: () => clock.now(),
    publicBaseUrl,
    pageOrigins: paymentProvider?.pageOrigins ?? [],
    isSandbox: paymentProvider?.isSandbox ?? false,
    sandbox: service.sandbox,
    webhookSecret: config.GOVUK_PAY_WEBHOOK_SECRET,
    rates: service.rates,
    log: service.log,
    ...(config.NO_LIMITS ? { limits: { byAddress: ENDLESS, byLink: ENDLESS } } : {}),
  };
}

function desk(service: Service, publicBaseUrl: string): DeskParts {
  return {
    ...service,
    publicBaseUrl,
    now: () => service.clock.now(),
    ...(service.config.NO_LIMITS ? { limits: { signIn: ENDLESS } } : {}),
  };
}

function open311(service: Service, publicBaseUrl: string): Open311Deps {
  const { config, council, cases, database, words, clock } = service;
  const facts = councilFacts(council, londonDate(clock.now()), publicBaseUrl);
  return {
    council,
    cases,
    database,
    words: (id, values = {}) => (words.has(id) ? words.say(id, { ...facts, ...values }, 'en') : undefined),
    apiKeys: config.OPEN311_API_KEYS,
    publicBaseUrl,
    now: () => clock.now(),
    newReference: () => newReference(council.reference_prefix),
    newId: randomUUID,
    mask: (text) => maskCards(text).text,
  };
}
