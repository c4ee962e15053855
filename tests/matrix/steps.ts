import { PERSON } from '../../dialogs/form/choices.ts';
import type { FormJourney } from '../../dialogs/form/form-journey.ts';
import type { Intent } from '../../dialogs/input.ts';
import { makeGiven } from '../support/story-facts.ts';
import type { Kept, StoryWorld } from '../support/story-world.ts';
import { type Answer, answersTo, give, MADE, OWNER_PHONE, plainAnswer } from './answers.ts';
import type { End } from './ends.ts';
import { type Standing, standingOf } from './standing.ts';

/** Words that begin a form, by a wish that it declares, and say nothing else. */
const OPENINGS: Partial<Record<Intent, string>> = {
  ReportIssue: 'I want to report a problem',
  CheckProgress: 'how is my report going?',
  MakePayment: 'I want to pay a bill',
  MakeComplaint: 'I want to make a complaint',
  EscalateComplaint: 'I am not happy with the answer to my complaint',
  BookAppointment: 'I want to book an appointment',
  CheckAppointment: 'when is my appointment?',
  GiveFeedback: 'I want to give feedback',
  UpdateDetails: 'I want to change my details',
  PrivacyRequest: 'I want to see the data you hold about me',
  RequestInterpreter: 'I need an interpreter',
};

/** A step of a form, and how it is come to: by an answer to the step before it, or by the first words. */
export interface Step {
  name: string;
  journey: string;
  before: Step | undefined;
  how: Answer;
}

/** A step as a channel has come to it: all that stood in the database, and where the conversation stood. */
export interface Reached {
  kept: Kept;
  standing: Standing;
}

const NOW = new Date('2026-12-10T09:15:00Z');

/** An empty database but for what was made before. */
export async function beginAnew(world: StoryWorld): Promise<Kept> {
  await world.reset(NOW);
  const phone = `+44${OWNER_PHONE.replaceAll(' ', '').slice(1)}`;
  const line = 0;
  await makeGiven(
    [
      {
        name: 'case',
        words: [],
        values: { reference: MADE.case, phone, location: '8 Elm Road, NR1 2AB', requested: '2026-12-01T10:00' },
        line,
      },
      {
        name: 'complaint',
        words: [],
        values: {
          reference: MADE.complaint,
          phone,
          received: '2026-11-23',
          acknowledged: '2026-11-24',
          answered: '2026-12-04',
          decision: 'not_upheld',
        },
        line,
      },
      {
        name: 'appointment',
        words: [],
        values: {
          reference: MADE.appointment,
          phone,
          service: 'housing',
          way: 'phone',
          date: '2026-12-17',
          from: '09:00',
        },
        line,
      },
    ],
    world.now.service,
  );
  return world.keep();
}

/** A place in a form on the way of one resident: more than one may be the same step. */
interface Place {
  step: Step;
  reached: Reached;
  /** The first at its step: every answer to it is tried; of the others one, for what their own way has behind it. */
  isFirst: boolean;
}

/**
 * Every step that the declared forms come to, whatever is chosen: from each step every answer that its question offers
 * is given once, and whoever wants to stop is asked too.
 */
export async function findSteps(
  world: StoryWorld,
  end: End,
  forms: ReadonlyMap<string, FormJourney>,
): Promise<{ steps: Step[]; missed: string[] }> {
  const steps = new Map<string, Step>();
  const declared = new Set<string>();
  const ways = new Set<string>();
  const waiting: Place[] = [];
  const meet = async (journey: string, before: Step | undefined, how: Answer): Promise<void> => {
    const standing = await standingOf(world, forms);
    if (standing.form?.form !== journey) return;
    const asked = standing.fields.filter(({ onlyOffered }) => !onlyOffered).map(({ name }) => `${journey}/${name}`);
    for (const name of asked) declared.add(name);
    const way = [standing.step, ...asked.filter((name) => !standing.facts[name.slice(journey.length + 1)])].join(' ');
    if (ways.has(way)) return;
    ways.add(way);
    const step: Step = { name: standing.step, journey, before, how };
    const isFirst = !steps.has(step.name);
    if (isFirst) steps.set(step.name, step);
    waiting.push({ step, reached: { kept: await world.keep(), standing }, isFirst });
  };
  const empty = await beginAnew(world);
  for (const [id, { intents }] of forms) {
    const say = OPENINGS[intents[0] as Intent];
    if (say === undefined) throw new Error(`nobody knows how to begin ${id}`);
    await world.goBack(empty);
    await end.open(say);
    await meet(id, undefined, { say });
    for (let place = waiting.shift(); place; place = waiting.shift()) {
      const { step, reached, isFirst } = place;
      const answers = isFirst ? [...answersTo(reached.standing), STOP] : [plainAnswer(reached.standing)];
      for (const answer of answers) {
        if ('pick' in answer && answer.pick === PERSON) continue;
        await world.goBack(reached.kept);
        await give(end, answer, reached.standing);
        await meet(id, step, answer);
      }
    }
  }
  return { steps: [...steps.values()], missed: [...declared].filter((name) => !steps.has(name)) };
}

const STOP: Answer = { say: 'cancel this' };

/** Comes to every step on a channel, in the same ways. What is come to instead is named. */
export async function reachSteps(
  world: StoryWorld,
  end: End,
  forms: ReadonlyMap<string, FormJourney>,
  steps: readonly Step[],
): Promise<{ reached: Map<Step, Reached>; instead: Map<Step, string> }> {
  const empty = await beginAnew(world);
  const reached = new Map<Step, Reached>();
  const instead = new Map<Step, string>();
  const reach = async (step: Step): Promise<Reached | undefined> => {
    if (reached.has(step) || instead.has(step)) return reached.get(step);
    const from = step.before && (await reach(step.before));
    if (step.before && !from) {
      instead.set(step, `${step.before.name} is not come to`);
      return undefined;
    }
    await world.goBack(from?.kept ?? empty);
    if (from) await give(end, step.how, from.standing);
    else await end.open('say' in step.how ? step.how.say : '');
    const standing = await standingOf(world, forms);
    if (standing.step === step.name) reached.set(step, { kept: await world.keep(), standing });
    else instead.set(step, standing.step || standing.outcome);
    return reached.get(step);
  };
  for (const step of steps) await reach(step);
  return { reached, instead };
}
