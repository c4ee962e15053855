import type { HttpServer } from './channels/http-server.ts';
import { mountCallPage } from './channels/phone/call.ts';
import { ownAddress } from './channels/phone/own-address.ts';
import type { TwilioAccount } from './channels/twilio/account.ts';
import { createVoiceChannel } from './channels/voice/channel.ts';
import type { Service } from './service.ts';
import { organisationOn } from './services/council/facts.ts';
import { CallPayments } from './services/payments/call-payments.ts';
import { londonDate } from './services/time/london.ts';

/** Opens the doors of calls, and where they are simulated those of the telephone in the browser. */
export function mountTelephone(
  server: HttpServer,
  service: Service,
  account: TwilioAccount | undefined,
  port: number,
): void {
  if (!account) return;
  const voice = createVoiceChannel({
    ...service,
    account,
    isEndless: service.config.NO_LIMITS,
    pay: service.config.TWILIO_PAY_CONNECTOR
      ? { connector: service.config.TWILIO_PAY_CONNECTOR, payments: new CallPayments(service) }
      : undefined,
  });
  service.add(voice);
  voice.mount?.(server);
  if (!account.isSimulated) return;
  const { config, council, clock } = service;
  mountCallPage(server, {
    account,
    reach: ownAddress(config.HOST, port),
    councilName: organisationOn(council, londonDate(clock.now())).name,
    ...(config.NO_LIMITS ? { limits: { points: 1e9, seconds: 60 } } : {}),
  });
}
