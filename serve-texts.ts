import type { Channel } from './channels/channel.ts';
import { createSmsChannel } from './channels/sms/channel.ts';
import { SimulatedCarrier } from './channels/sms/simulated-carrier.ts';
import { TextSender } from './channels/sms/text-sender.ts';
import { type TextOrigin, TwilioCarrier } from './channels/sms/twilio-carrier.ts';
import type { TwilioAccount } from './channels/twilio/account.ts';
import type { Config } from './config.ts';
import type { Service } from './service.ts';
import { AddressBook } from './services/contact/address-book.ts';
import { ReceivedTexts } from './services/texts/received-texts.ts';
import { SentTexts } from './services/texts/sent-texts.ts';
import { SimulatedTexts } from './services/texts/simulated-texts.ts';
import { TextMeasures } from './services/texts/text-measures.ts';
import { TextSpend } from './services/texts/text-spend.ts';

/** The channel of texts: by the configured account, or by the simulation. Undefined where nobody sends texts. */
export function textsChannel(service: Service, account: TwilioAccount): Channel | undefined {
  const { config, database, council, clock } = service;
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
  const sender = new TextSender({
    ...shared,
    spend: new TextSpend(database.kysely, council.texts.spend),
    carrier,
  });
  return createSmsChannel(
    {
      ...shared,
      account,
      received: new ReceivedTexts(database.kysely),
      rules: council.texts,
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
