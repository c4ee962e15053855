import { expect } from 'chai';
import fc from 'fast-check';
import type { Entities, Intent } from '../../../dialogs/input.ts';
import type { JourneyState, JourneyStep } from '../../../dialogs/journey.ts';
import { reportTalk } from '../support/report-talk.ts';
import { answer, firstChoice } from '../support/resident.ts';
import { norwich, type Said, type Talk } from '../support/talk.ts';

const codes = [...norwich.categories.keys()];
const texts = [
  'yes',
  'no',
  'skip',
  'I am not sure',
  'banana',
  '2',
  'the last one',
  'go back',
  'change the size',
  'sorry it was a fridge not a mattress',
  'no, number 14',
  'yes but the address is wrong',
  'on the verge',
  'a small van',
  'stop',
  'carry on',
  'start again',
  'what?',
  '31/02',
  '🙂',
  '',
  'it smells and it has been there for weeks now',
];
const intents: Intent[] = [
  'None',
  'None',
  'None',
  'Yes',
  'No',
  'GoBack',
  'Repeat',
  'Help',
  'Cancel',
  'ReportIssue',
  'AskInformation',
];

const optional = <T>(values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 4 });

const entities: fc.Arbitrary<Entities> = fc
  .record({
    location: optional(['12 Alder Road', 'Dereham Road', 'by the swings in Eaton Park']),
    postcode: optional(['NR3 1AB', 'NR30 1AA', 'NR4 6PL']),
    date: optional(['2026-11-20', '2026-11-24']),
    phone: optional(['+447700900123', '+441632960123']),
    email: optional(['sam@example.com']),
    person_name: optional(['Sam Example']),
  })
  .map((found) => JSON.parse(JSON.stringify(found)));

interface Move {
  text: string;
  said: Said;
  /** Presses the choice of that number under the newest question, or any made-up button. */
  press?: number | undefined;
  minutes: number;
}

const move: fc.Arbitrary<Move> = fc.record({
  text: fc.oneof(fc.constantFrom(...texts), fc.string({ maxLength: 60, unit: 'binary' }), fc.string({ maxLength: 40 })),
  said: fc.record({
    intent: fc.constantFrom(...intents),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    entities,
    photos: fc.constantFrom([], [], [], [{ id: 'photo-1', size: 1 }]),
  }),
  press: fc.option(fc.nat(14), { nil: undefined, freq: 2 }),
  minutes: fc.constantFrom(0, 1, 45),
});

async function play(talk: Talk, { text, said, press, minutes }: Move): Promise<JourneyStep> {
  talk.wait(minutes);
  const choice = press === undefined ? undefined : talk.question?.choices?.[press];
  if (choice) await talk.press(choice.value);
  else await talk.say(text, said);
  return talk.last;
}

async function begun(category: string | undefined, first: Move): Promise<Talk> {
  const talk = reportTalk();
  await talk.say(first.text, { ...first.said, intent: 'ReportIssue', ...(category ? { category } : {}) });
  return talk;
}

type Stored = {
  facts: Record<string, { value: unknown; how: string }>;
  phase: string;
  asking: string | null;
  reask: string | null;
};
const stored = (state: JourneyState | null) => state as unknown as Stored;

const talks = [
  fc.option(fc.constantFrom(...codes), { nil: undefined }),
  fc.array(move, { minLength: 1, maxLength: 14 }),
] as const;

describe('A form, whatever is said to it', () => {
  it('never loses an accepted answer, unless told to start again or to give another place', async () => {
    await fc.assert(
      fc.asyncProperty(...talks, async (category, moves) => {
        const [first, ...rest] = moves as [Move, ...Move[]];
        const talk = await begun(category, first);
        for (const each of rest) {
          if (talk.state === null) return;
          const before = stored(talk.state);
          await play(talk, each);
          const now = stored(talk.state);
          const said = talk.last.messages.map(({ id }) => id);
          if (now === null || said.includes('form-started-over')) continue;
          const lost = Object.keys(before.facts).filter((name) => now.facts[name] === undefined);
          expect(lost.filter((name) => !['location', 'outside', 'join'].includes(name))).to.deep.equal([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('asks only for what it does not know, or was told to ask again', async () => {
    await fc.assert(
      fc.asyncProperty(...talks, async (category, moves) => {
        const [first, ...rest] = moves as [Move, ...Move[]];
        const talk = await begun(category, first);
        for (const each of [undefined, ...rest]) {
          if (each) await play(talk, each);
          if (talk.state === null) return;
          const { facts, phase, asking, reask } = stored(talk.state);
          if (phase === 'asking' && asking !== reask) expect(facts).to.not.have.property(asking ?? 'nothing');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('acts at most once, and only in the turn of a yes to the read-back', async () => {
    await fc.assert(
      fc.asyncProperty(...talks, async (category, moves) => {
        const [first, ...rest] = moves as [Move, ...Move[]];
        const talk = await begun(category, first);
        const acts = (step: JourneyStep) => step.effects.filter(({ kind }) => /service-request$/.test(kind));
        expect(acts(talk.last)).to.have.length(0);
        for (const each of rest) {
          if (talk.state === null) return;
          const wasReadBack = stored(talk.state).phase === 'confirming';
          const yes = /^(yes|2|1)$/.test(each.text) || each.said.intent === 'Yes' || each.press !== undefined;
          const step = await play(talk, each);
          if (acts(step).length > 0)
            expect([acts(step).length, wasReadBack, yes, step.state]).to.deep.equal([1, true, true, null]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('always says something, or leaves the message to others and itself as it was', async () => {
    await fc.assert(
      fc.asyncProperty(...talks, async (category, moves) => {
        const [first, ...rest] = moves as [Move, ...Move[]];
        const talk = await begun(category, first);
        for (const each of rest) {
          if (talk.state === null) return;
          const before = talk.state;
          const step = await play(talk, each);
          if (step.handled) expect(step.messages).to.not.have.length(0);
          else {
            const { wants: _, ...left } = step;
            expect(left).to.deep.equal({ state: before, handled: false, messages: [], effects: [] });
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('ends within a bound when nothing can be understood', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...codes), fc.nat(8), async (category, answered) => {
        const talk = reportTalk();
        await talk.say('report', { intent: 'ReportIssue', category });
        for (let turn = 0; talk.state !== null && turn < answered; turn += 1) await answer(talk, firstChoice);
        // Symbols only: no text field can take them for words. Three for each question that can be left out, at most.
        for (let turn = 0; talk.state !== null && turn < 20; turn += 1) await talk.say('???');
        expect(talk.state).to.equal(null);
      }),
      { numRuns: 60 },
    );
  });

  it('comes to an end for whoever answers, whatever was said before', async () => {
    await fc.assert(
      fc.asyncProperty(...talks, async (category, moves) => {
        const [first, ...rest] = moves as [Move, ...Move[]];
        const talk = await begun(category, first);
        for (const each of rest) if (talk.state !== null) await play(talk, each);
        for (let turn = 0; talk.state !== null && turn < 40; turn += 1) await answer(talk, firstChoice);
        expect(talk.state).to.equal(null);
      }),
      { numRuns: 40 },
    );
  });
});
