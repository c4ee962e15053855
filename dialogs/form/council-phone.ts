import { organisationOn } from '../../services/council/facts.ts';
import { londonDate } from '../../services/time/london.ts';
import type { JourneyContext } from '../journey.ts';
import type { MessageValue } from '../message.ts';

/** The council's main number today, as a value of a message. */
export function councilPhone({ council, now }: JourneyContext): MessageValue {
  return { phone: organisationOn(council, londonDate(now)).main_phone };
}
