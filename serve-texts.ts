import type { Channel } from './channels/channel.ts';
import { spokenPages } from './channels/http/spoken-pages.ts';
import type { HttpServer } from './channels/http-server.ts';
import { ownAddress } from './channels/phone/own-address.ts';
import { mountTextPage } from './channels/phone/texts.ts';
import { createSmsChannel } from './channels/sms/channel.ts';
import { contactTexts } from './channels/sms/contact-texts.ts';
import { SimulatedCarrier } from './channels/sms/simulated-carrier.ts';
import { TextSender } from './channels/sms/text-sender.ts';
import { type TextOrigin, TwilioCarrier } from './channels/sms/twilio-carrier.ts';
import type { TwilioAccount } from './channels/twilio/account.ts';
import type { Config } from './config.ts';
import type { Service } from './service.ts';
import { AddressBook } from './services/contact/address-book.ts';
import { councilFacts, organisationOn } from './services/council/facts.ts';
import { ReceivedTexts } from './services/texts/received-texts.ts';
import { SentTexts } from './services/texts/sent-texts.ts';
import { SimulatedTexts } from './services/texts/simulated-texts.ts';
import { TextMeasures } from './services/texts/text-measures.ts';
import { TextSpend } from './services/texts/text-spend.ts';
import { londonDate } from './services/time/london.ts';

/** Opens the doors of texts, and where they are simulated those of the phone in the browser. */
export function mountTexts(
  server: HttpServer,
  service: Service,
  account: TwilioAccount | undefined,
  port: number,
): void {
  const texts = account && textsChannel(service, account);
  if (!texts) return;
  service.add(texts);
  texts.mount?.(server);
  if (!account.isSimulated) return;
  const { config, council, clock, database } = service;
  mountTextPage(server, {
    account,
    reach: ownAddress(config.HOST, port),
    councilName: organisationOn(council, londonDate(clock.now())).name,
    texts: new SimulatedTexts(database.kysely),
    database,
    ...(config.NO_LIMITS ? { limits: { points: 1e9, seconds: 60 } } : {}),
  });
}

/** The channel of texts: by the configured account, or by the simulation. Undefined where nobody sends texts. */
function textsChannel(service: Service, account: TwilioAccount): Channel | undefined {
  const { config, database, council, clock, words } = service;
  const origin = originOf(config);
  const simulated = account.isSimulated
    ? new SimulatedCarrier(new SimulatedTexts(database.kysely), database)
    : undefined;
  const carrier = simulated ?? (origin && new TwilioCarrier(account, origin));
  if (!carrier) return undefined;
  const shared = {
    ...service,
    addresses: new AddressBook(database.kysely),
    sent: new SentTexts(database.kysely),
    measures: new TextMeasures(service.registry),
    now: () => clock.now(),
  };
  const spend = new TextSpend(database.kysely, council.texts.spend);
  const sender = new TextSender({ ...shared, spend, carrier });
  if (!config.GOVUK_NOTIFY_API_KEY) service.contactSender.choose(contactTexts({ ...shared, spend, carrier }));
  return createSmsChannel(
    {
      ...shared,
      account,
      received: new ReceivedTexts(database.kysely),
      rules: council.texts,
      maxPhotos: council.photos_max,
      pages: spokenPages(words, () => councilFacts(council, londonDate(clock.now()), account.publicBaseUrl)),
      simulated,
      settled: () => service.outbox.settled(),
      isEndless: config.NO_LIMITS,
    },
    sender,
  );
}

function originOf({ TWILIO_SMS_FROM: from, TWILIO_MESSAGING_SERVICE_SID: service }: Config): TextOrigin | undefined {
  if (service) return { messagingServiceSid: service };
  return from === undefined ? undefined : { from };
}
