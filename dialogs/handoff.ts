import { z } from 'zod';
import { teamFor } from '../services/council/handoff-schema.ts';
import { clockTime } from '../services/council/opening-hours-fact.ts';
import type { CallBack, HandoffMode } from '../services/handoffs/handoff.ts';
import { londonDate, londonDateTime } from '../services/time/london.ts';
import type { Effect } from './effect.ts';
import { wordCount } from './form/choices.ts';
import { readablePhone } from './form/contact.ts';
import { councilPhone } from './form/council-phone.ts';
import type { TurnInput } from './input.ts';
import type { DeskView, HandoffView, Journey, JourneyContext, JourneyState, JourneyStep } from './journey.ts';
import type { Choice, Message, MessageValue, MessageValues } from './message.ts';

/** Id of the journey that calls a person in. */
export const HANDOFF = 'handoff';
/** How it ends when the resident goes on with the assistant. */
export const CARRIED_ON = 'carried-on';

/** The queue is closed and the other ways are offered; a number is asked for; the resident waits here. */
const State = z.strictObject({
  phase: z.enum(['offering', 'asking-number', 'waiting']),
  failures: z.int(),
  /** Values of the choices that were shown last, in order: people without buttons name them by number. */
  offered: z.array(z.string()),
});
type State = z.infer<typeof State>;

/** Answers longer than this tell something; they choose nothing. */
const LONGEST_CHOICE = 6;
/** After so many answers without a number it is left. */
const MOST_FAILURES = 2;

const choice = (value: string): Choice => ({ value, label: `handoff-choice-${value}` });
const WAITING = ['callback', 'carry-on', 'leave'].map(choice);
const CLOSED = ['callback', 'write', 'carry-on'].map(choice);
const NO_NUMBER = ['carry-on'].map(choice);

const NEW_WAIT: State = { phase: 'waiting', failures: 0, offered: WAITING.map(({ value }) => value) };

/** What one message comes to. */
interface Turn {
  input: TurnInput;
  context: JourneyContext;
  state: State;
  open: HandoffView | undefined;
  desk: DeskView;
}

/**
 * The journey that calls a person in. It says honestly when somebody is there, the place in the queue and the likely
 * wait; the resident may stay, be called back, go on with the assistant, or leave. What was open waits beneath.
 */
export function handoffJourney(): Journey {
  return {
    id: HANDOFF,
    intents: ['SpeakToPerson'],
    begin: async (input, context) =>
      begin(await turnOf({ phase: 'offering', failures: 0, offered: [] }, input, context)),
    continue: async (stored, input, context) => {
      const parsed = State.safeParse(stored);
      return respond(await turnOf(parsed.data ?? NEW_WAIT, input, context));
    },
    reprompt: (stored) => [question(State.safeParse(stored).data?.phase ?? 'waiting')],
  };
}

/** Said to whoever still waits before nobody answers any more. @param time London's, such as 16:00 */
export function closingWarning(time: string): Message {
  return { id: 'handoff-closing', values: { time: clockTime(time) }, ...choosing(WAITING) };
}

/** The state of somebody who waits here for a person. */
export function waitingState(): JourneyState {
  return NEW_WAIT;
}

async function turnOf(state: State, input: TurnInput, context: JourneyContext): Promise<Turn> {
  const { lookups } = context;
  return { state, input, context, open: await lookups.handoff(), desk: await lookups.desk() };
}

/** The first time that somebody asks they are put into the queue: nobody is argued with. */
function begin(turn: Turn): JourneyStep {
  const { open, desk } = turn;
  if (open?.mode === 'callback' && open.callBack) {
    const ways = desk.isOpen ? [choice('wait'), choice('carry-on')] : NO_NUMBER;
    const stands = { ...bookedMessage(turn, open.callBack), id: 'handoff-callback-stands', ...choosing(ways) };
    return stays(turn, 'offering', [stands]);
  }
  if (!desk.isOpen) return stays(turn, 'offering', offers(turn));
  return wait(turn);
}

/** Puts the resident into the queue, at the place they have where they have one. */
function wait(turn: Turn): JourneyStep {
  const { open, context } = turn;
  const effects: Effect[] = open
    ? [{ kind: 'change-handoff', handoff: open, mode: 'chat' }]
    : [request(turn, 'chat').effect];
  const isDanger = context.occasion?.reason === 'danger';
  return stays(turn, 'waiting', [isDanger ? { id: 'danger-offer-person' } : place(turn)], effects);
}

function respond(turn: Turn): JourneyStep | Promise<JourneyStep> {
  const { phase } = turn.state;
  const { phone } = turn.input.understood.entities;
  if (phase === 'asking-number' && phone) return callBack(turn, phone);
  const chosen = chosenIn(turn);
  switch (chosen) {
    case 'callback':
      return phone ? callBack(turn, phone) : askNumber(turn);
    case 'wait':
      return turn.desk.isOpen ? wait(turn) : stays(turn, 'offering', offers(turn));
    case 'carry-on':
      return carryOn(turn);
    case 'leave':
      return leave(turn);
    case 'write':
      return write(turn);
  }
  const { intent, score } = turn.input.understood;
  const asksAgain = intent === 'SpeakToPerson' && score >= 0.5;
  if (phase === 'waiting') {
    // Everything else is for the person: it stands in the transcript, and the assistant says nothing.
    return stays(turn, 'waiting', asksAgain ? [place(turn)] : []);
  }
  if (asksAgain) return begin(turn);
  if (phase === 'asking-number') return noNumber(turn);
  return { state: turn.state, handled: false, messages: [], effects: [] };
}

function chosenIn({ input, context, state }: Turn): string | undefined {
  const { press, text } = input;
  if (press) return press.form === HANDOFF ? press.value : undefined;
  if (wordCount(text) > LONGEST_CHOICE) return undefined;
  const offered = state.offered.map(choice);
  const named = context.match(text, offered);
  return named.length === 1 ? named[0] : undefined;
}

/** The other ways, when nobody can be put into the queue. */
function offers({ desk, context }: Turn): Message[] {
  const values: MessageValues = { phone: councilPhone(context) };
  if (desk.opens) Object.assign(values, { day: dayOf(desk.opens.date, context), time: clockTime(desk.opens.time) });
  const id = desk.opens ? (isNow(desk, context) ? 'handoff-busy' : 'handoff-shut') : 'handoff-shut-for-long';
  return [{ id, values, ...choosing(CLOSED) }];
}

/** Open by the clock, and yet nobody new is taken. */
function isNow({ opens }: DeskView, { now }: JourneyContext): boolean {
  return opens !== undefined && `${opens.date}T${opens.time}` <= londonDateTime(now).slice(0, 16);
}

function askNumber(turn: Turn): JourneyStep {
  return stays(turn, 'asking-number', [question('asking-number')]);
}

function noNumber(turn: Turn): JourneyStep {
  const failures = turn.state.failures + 1;
  if (failures >= MOST_FAILURES) {
    return turn.open?.mode === 'chat' ? stays(turn, 'waiting', [question('waiting')]) : carryOn(turn);
  }
  const again = { ...question('asking-number'), id: 'handoff-ask-number.again' };
  return { state: { ...turn.state, failures }, handled: true, messages: [again], effects: [] };
}

/** A call back, at the place in the queue that the resident has. */
function callBack(turn: Turn, phone: string): JourneyStep {
  const { open, desk } = turn;
  if (!desk.callBack) return carryOn(turn);
  const callBackTo: CallBack = { phone, ...desk.callBack };
  const made = request(turn, 'callback', callBackTo);
  const effect: Effect = open
    ? { kind: 'change-handoff', handoff: open, mode: 'callback', callBack: callBackTo }
    : made.effect;
  return ends('callback', [bookedMessage(turn, callBackTo, open?.reference ?? made.reference)], [effect]);
}

/** Somebody answers here in writing, when they are back. */
function write(turn: Turn): JourneyStep {
  const { open, desk } = turn;
  const made = request(turn, 'ticket');
  const effect: Effect = open ? { kind: 'change-handoff', handoff: open, mode: 'ticket' } : made.effect;
  const reference = open?.reference ?? made.reference;
  const values: MessageValues = { reference };
  if (desk.opens) values.day = dayOf(desk.opens.date, turn.context);
  return ends('ticket', [{ id: desk.opens ? 'handoff-ticket' : 'handoff-ticket-no-day', values }], [effect]);
}

function carryOn({ open }: Turn): JourneyStep {
  const waited = open?.mode === 'chat';
  const effects: Effect[] = waited && open ? [{ kind: 'leave-handoff', handoff: open }] : [];
  return ends(CARRIED_ON, [{ id: waited ? 'handoff-carry-on' : 'handoff-go-on' }], effects);
}

function leave({ open }: Turn): JourneyStep {
  const effects: Effect[] = open ? [{ kind: 'leave-handoff', handoff: open }] : [];
  return ends('left', [{ id: 'handoff-left' }], effects);
}

/** The place in the queue, and the likely wait where enough is known to say. */
function place({ desk }: Turn): Message {
  const { wait } = desk;
  if (!wait) return { id: 'handoff-waiting', values: { place: desk.place }, ...choosing(WAITING) };
  return { id: 'handoff-waiting-about', values: { place: desk.place, ...wait }, ...choosing(WAITING) };
}

function question(phase: State['phase']): Message {
  switch (phase) {
    case 'asking-number':
      return { id: 'handoff-ask-number', expects: 'contact', ...choosing(NO_NUMBER) };
    case 'offering':
      return { id: 'handoff-other-ways', ...choosing(CLOSED) };
    case 'waiting':
      return { id: 'handoff-still-waiting', ...choosing(WAITING) };
  }
}

function choosing(choices: readonly Choice[]): Pick<Message, 'asks' | 'choices'> {
  return { asks: { form: HANDOFF, field: 'way' }, choices: [...choices] };
}

function bookedMessage(turn: Turn, { phone, from, to }: CallBack, reference = turn.open?.reference ?? ''): Message {
  const [start, end] = [new Date(from), new Date(to)];
  return {
    id: 'handoff-callback',
    values: {
      reference,
      number: { phone: readablePhone(phone) },
      day: dayOf(londonDate(start), turn.context),
      from: clockTime(londonDateTime(start).slice(11, 16)),
      to: clockTime(londonDateTime(end).slice(11, 16)),
    },
  };
}

function dayOf(date: string, { now }: JourneyContext): MessageValue {
  return date === londonDate(now)
    ? { message: 'handoff-today' }
    : { message: 'handoff-on-day', values: { day: { date } } };
}

function request({ context }: Turn, mode: HandoffMode, callBackTo?: CallBack): { effect: Effect; reference: string } {
  const { reason = 'asked', topic = null, flags = [] } = context.occasion ?? {};
  const reference = context.newReference();
  const team = teamFor(context.council.handoff, topic);
  const handoff = { id: context.newId(), reference, mode, reason, topic, team, flags };
  return {
    reference,
    effect: { kind: 'request-handoff', handoff: callBackTo ? { ...handoff, callBack: callBackTo } : handoff },
  };
}

function stays(turn: Turn, phase: State['phase'], messages: Message[], effects: Effect[] = []): JourneyStep {
  const shown = messages.findLast(({ choices }) => choices)?.choices?.map(({ value }) => value);
  const offered = shown ?? (phase === turn.state.phase ? turn.state.offered : NEW_WAIT.offered);
  return { state: { phase, failures: 0, offered }, handled: true, messages, effects };
}

function ends(outcome: string, messages: Message[], effects: Effect[]): JourneyStep {
  return { state: null, handled: true, messages, effects, outcome };
}
