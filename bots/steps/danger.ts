import type { Intent } from '../../dialogs/input.ts';
import type { Choice } from '../../dialogs/message.ts';
import { emergencyValues } from '../../services/council/emergencies.ts';
import { londonDate } from '../../services/time/london.ts';
import type { Assistant, Step } from '../assistant.ts';
import { callPerson } from '../handoff/call-person.ts';
import type { Turn } from '../turn.ts';
import { meetWish } from './route.ts';

/** Named again within this time, in ms, a danger is answered in short. */
const SOON = 10 * 60_000;

/** Danger is answered at once, at any step, with the number first. What was open waits. */
export const answerDanger: Step = async (turn, assistant) => {
  const key = turn.understood.danger;
  if (!key || !turn.understood.flags.includes('emergency')) return 'go on';
  await sayDanger(turn, assistant, key);
  turn.outcome = 'danger';
  return 'done';
};

/** 'Are you safe now?' is answered; then what was open goes on where it stood. */
export const takeSafetyAnswer: Step = async (turn, assistant) => {
  if (turn.person === 'held' || !wasAskedAboutSafety(turn)) return 'go on';
  const answer = safetyAnswer(turn, assistant);
  if (answer === 'no') {
    await sayDanger(turn, assistant, turn.state.danger?.key ?? 'crime_now');
    turn.outcome = 'danger';
    return 'done';
  }
  if (answer === 'yes') {
    await turn.say({ id: 'danger-glad-safe' });
    await goOn(turn, assistant);
    return 'done';
  }
  return 'go on';
};

const SAFE_OR_NOT: readonly Choice[] = [
  { value: 'yes', label: 'danger-choice-safe' },
  { value: 'no', label: 'danger-choice-not-safe' },
];

/** Yes or no, also with more words behind it: "no, I am still inside". A no is never missed for a yes beside it. */
function safetyAnswer(turn: Turn, assistant: Assistant): string | undefined {
  const { press } = turn.input;
  if (press) return press.field === 'safe' ? press.value : undefined;
  const { intent } = turn.understood;
  if (intent === 'Yes' || intent === 'No') return intent.toLowerCase();
  const context = assistant.parts.journeyContext(turn);
  const named = context.match(turn.text, SAFE_OR_NOT);
  return named.includes('no') ? 'no' : named[0];
}

function wasAskedAboutSafety(turn: Turn): boolean {
  if (turn.input.press) return turn.input.press.field === 'safe' && turn.input.press.form === '';
  return turn.state.lastSaid.some((message) => message.id === 'danger-safe-now');
}

async function sayDanger(turn: Turn, assistant: Assistant, key: string): Promise<void> {
  const last = turn.state.danger;
  const again = last?.key === key && turn.now.getTime() - Date.parse(last.at) < SOON;
  const wish = wishBeside(turn, assistant) ?? (again ? last.wish : undefined);
  turn.state.danger = { key, at: turn.now.toISOString(), ...(wish && { wish }) };
  const emergency = assistant.parts.council.emergencies.get(key);
  const values = {
    ...assistant.councilValues(turn.now),
    ...(emergency && emergencyValues(assistant.parts.council, emergency, londonDate(turn.now))),
  };
  await turn.say({ id: again ? `danger-${key}.again` : `danger-${key}`, values });
  const wasOpen = assistant.activeJourney(turn);
  if (emergency?.offer_person || turn.person !== null) await callPerson(turn, assistant, 'danger', true);
  // A person who is there asks it, and goes on, in their own words.
  if (turn.person === 'held') return;
  if (emergency?.ask_safe) {
    await turn.say({ id: 'danger-safe-now', asks: { form: '', field: 'safe' }, choices: [...SAFE_OR_NOT] });
  } else if (assistant.activeJourney(turn) === wasOpen) {
    await goOn(turn, assistant, false);
  }
}

/**
 * A report of something named in the same words, where nothing is open: "someone tipped oil in the river and left a sofa".
 * Other wishes beside a danger are too often heard wrongly.
 */
function wishBeside(turn: Turn, assistant: Assistant): { intent: Intent; text: string } | undefined {
  const isReport = turn.understood.also === 'ReportIssue' && turn.person === null && !assistant.activeJourney(turn);
  return isReport ? { intent: 'ReportIssue', text: turn.text } : undefined;
}

/** Goes on with what was open, else with what was wished beside the danger. */
async function goOn(turn: Turn, assistant: Assistant, asks = true): Promise<void> {
  const { danger } = turn.state;
  if (assistant.activeJourney(turn)) return assistant.reprompt(turn);
  if (danger?.wish && turn.person === null) {
    turn.state.danger = { key: danger.key, at: danger.at };
    return meetWish(turn, assistant, danger.wish);
  }
  if (asks) await turn.say({ id: 'assistant-what-else' });
}
