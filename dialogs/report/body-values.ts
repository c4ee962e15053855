import { joinLines } from '../form/read-back.ts';
import type { JourneyContext } from '../journey.ts';
import type { MessageValue, MessageValues } from '../message.ts';

/** Who else looks after something, as values of a message: `$body` (name), `$route` (why it is theirs, how to reach them). */
export function bodyValues(key: string, { council }: JourneyContext): MessageValues {
  const body = council.bodies.get(key);
  const why: MessageValue[] = body?.why ? [{ message: body.why }] : [];
  return {
    body: { message: `body-${key}` },
    route: joinLines([...why, ...reach(body?.phone, body?.url)]) ?? '',
  };
}

function reach(phone: string | undefined, url: string | undefined): MessageValue[] {
  if (phone && url) return [{ message: 'report-reach-both', values: { phone: { phone }, url: { url } } }];
  if (phone) return [{ message: 'report-reach-phone', values: { phone: { phone } } }];
  return url ? [{ message: 'report-reach-url', values: { url: { url } } }] : [];
}
