import { fileURLToPath } from 'node:url';
import { matchChoices } from '../../../bots/understanding/choices.ts';
import { Words } from '../../../bots/words.ts';
import type { Effect } from '../../../dialogs/effect.ts';
import type { Entities, Intent, Press, RecognizerResult, TurnInput } from '../../../dialogs/input.ts';
import type { Journey, JourneyContext, JourneyState, JourneyStep, Lookups } from '../../../dialogs/journey.ts';
import type { Message } from '../../../dialogs/message.ts';
import { loadCouncil } from '../../../services/council/council.ts';
import { locate } from '../../../services/district/district.ts';
import { newReference } from '../../../services/reference.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The council and the English words that the conversations are about: the real ones. */
export const norwich = loadCouncil(`${root}council/norwich`);
export const words = Words.load(`${root}locales`);

/** Monday 23 November 2026, half past nine in London. */
export const NOW = new Date('2026-11-23T09:30:00Z');

/** What a message of a test holds beside its text; the rest is as of a message that nothing was understood of. */
export interface Said extends Partial<Omit<TurnInput, 'understood' | 'text'>> {
  intent?: Intent;
  score?: number;
  also?: Intent;
  category?: string;
  entities?: Entities;
}

/** One message, as a dialog gets it. */
export function message(text: string, said: Said = {}): TurnInput {
  const { intent = 'None', score, also, category, entities = {}, ...rest } = said;
  const understood: RecognizerResult = {
    text,
    language: 'en',
    intent,
    score: score ?? (intent === 'None' ? 0 : 0.9),
    entities,
    flags: [],
  };
  if (also) understood.also = also;
  if (category) understood.category = category;
  return { text, understood, photos: [], refusedPhotos: [], ...rest };
}

const nothing: Lookups = {
  contactHere: async () => undefined,
  nearby: async () => [],
  locate: async (said) => locate(said, norwich),
  serviceRequest: async () => undefined,
  ownServiceRequests: async () => [],
  complaint: async () => undefined,
  ownComplaints: async () => [],
  enquiry: async () => undefined,
  ownEnquiries: async () => [],
  resident: async () => undefined,
  sendsCodesTo: () => true,
  mayAskCode: async () => true,
  tryCode: async () => ({ came: 'wrong' }),
  recordsOf: async () => [],
  freeTimes: async () => [],
  appointment: async () => undefined,
  ownAppointments: async () => [],
  earlierOffer: async () => undefined,
  handoff: async () => undefined,
  desk: async () => ({ isOpen: true, place: 1 }),
  draft: async () => undefined,
  ownPayments: async () => [],
  payment: async () => undefined,
};

/** A context whose ids and references count up from 1, with a clock that stands still. */
export function contextOf(lookups: Partial<Lookups> = {}, now: Date = NOW): JourneyContext {
  let ids = 0;
  let drawn = 0;
  return {
    now,
    council: norwich,
    lookups: { ...nothing, ...lookups },
    match: (text, choices) =>
      matchChoices(
        text,
        choices.map((choice) => ({ value: choice.value, words: words.wordsFor(choice, 'en') })),
      ),
    languageIn: () => undefined,
    passesOn: () => true,
    payDoor: { link: (code) => `https://assistant.example.gov.uk/pay/${code}`, isSandbox: false },
    link: (path) => `https://chat.example.org${path}`,
    newReference: () =>
      newReference('NOR', (below) => {
        drawn += 1;
        return drawn % below;
      }),
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
  };
}

/**
 * One conversation with one journey. The state goes through JSON between any two messages, as when it is stored.
 */
export class Talk {
  readonly journey: Journey;
  context: JourneyContext;
  state: JourneyState | null = null;
  /** All steps so far, newest last. */
  readonly steps: JourneyStep[] = [];

  constructor(journey: Journey, context: JourneyContext = contextOf()) {
    this.journey = journey;
    this.context = context;
  }

  /** Says something, and gives back what the journey says, in words. */
  async say(text: string, said: Said = {}): Promise<string> {
    const input = message(text, said);
    return this.take(
      this.state === null
        ? await this.journey.begin(input, this.context)
        : await this.journey.continue(this.state, input, this.context),
    );
  }

  /** Presses the choice of that value under the newest question, or any button that is given whole. */
  async press(value: string | Press): Promise<string> {
    const press = typeof value === 'string' ? { form: '', field: '', ...this.question?.asks, value } : value;
    return this.say('', { press });
  }

  /** Keeps a step as the newest. */
  take(step: JourneyStep): string {
    this.steps.push(step);
    if (step.handled) this.state = step.state === null ? null : JSON.parse(JSON.stringify(step.state));
    return inWords(step.messages);
  }

  /** Minutes go by. */
  wait(minutes: number): void {
    this.context = { ...this.context, now: new Date(this.context.now.getTime() + minutes * 60_000) };
  }

  get last(): JourneyStep {
    const step = this.steps.at(-1);
    if (!step) throw new Error('nothing was said yet');
    return step;
  }

  /** The newest question that can be answered. */
  get question(): Message | undefined {
    return this.steps
      .flatMap(({ messages }) => messages)
      .filter(({ asks }) => asks)
      .at(-1);
  }

  /** Name of the field whose question is open. */
  get asked(): string | undefined {
    return this.question?.asks?.field;
  }

  get effects(): Effect[] {
    return this.steps.flatMap(({ effects }) => effects);
  }

  /** The value of a fact. */
  fact(name: string): unknown {
    const facts = (this.state?.facts ?? {}) as Record<string, { value: unknown }>;
    return facts[name]?.value;
  }
}

/** Messages in English, one a line, with the labels of what can be picked. */
export function inWords(messages: readonly Message[]): string {
  return messages
    .map((each) => {
      const labels = (each.choices ?? []).map((choice) => words.label(choice, 'en'));
      return [words.text(each, 'en', 'text'), ...(labels.length > 0 ? [`[${labels.join(' | ')}]`] : [])].join('\n');
    })
    .join('\n');
}
