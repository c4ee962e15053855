import { joinLines } from '../form/read-back.ts';
import type { JourneyContext } from '../journey.ts';
import type { MessageValue } from '../message.ts';

/** Who else can be asked, each with their number and site, a line each. Both bodies' Codes have them named in every letter. */
export function ombudsmenValue(keys: readonly string[], { council }: Pick<JourneyContext, 'council'>): MessageValue {
  const lines = keys.flatMap((key) => {
    const ombudsman = council.complaints.ombudsmen[key];
    if (!ombudsman) return [];
    const { phone, url } = ombudsman;
    return [
      {
        message: 'complaint-ombudsman',
        values: { name: { message: `ombudsman-${key}` }, phone: { phone }, url: { url } },
      },
    ];
  });
  return joinLines(lines) ?? '';
}
