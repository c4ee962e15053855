import type { JourneyContext } from '../../../dialogs/journey.ts';
import { reportJourney } from '../../../dialogs/report.ts';
import { contextOf, type Said, Talk, words } from './talk.ts';

/** A conversation that reports something. */
export function reportTalk(context: JourneyContext = contextOf()): Talk {
  return new Talk(
    reportJourney((id) => words.has(id)),
    context,
  );
}

/** A sentence that says all of a dumped mattress but what only questions bring out. */
export const MATTRESS = 'Somebody dumped a mattress outside 12 Alder Road NR3 1AB on Saturday';

/** What is understood of that sentence. */
export const MATTRESS_SAID: Said = {
  intent: 'ReportIssue',
  category: 'fly_tipping',
  entities: { location: '12 Alder Road', postcode: 'NR3 1AB', date: '2026-11-21' },
};

/** The mattress, told up to the question that is asked after these answers. */
export async function mattressTalk(...answers: string[]): Promise<Talk> {
  const talk = reportTalk();
  await talk.say(MATTRESS, MATTRESS_SAID);
  for (const answer of answers) await talk.say(answer);
  return talk;
}

/** The mattress, told up to the read-back. */
export async function mattressReadBack(): Promise<Talk> {
  return mattressTalk('on the verge', 'a car boot load', 'no');
}
