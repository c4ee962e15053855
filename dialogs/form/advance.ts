import type { JourneyStep } from '../journey.ts';
import type { Choice, Message } from '../message.ts';
import { changeQuestion, confirmQuestion, question, stopQuestion, type Tone } from './ask.ts';
import { councilPhone } from './council-phone.ts';
import { endWith, handOver } from './endings.ts';
import { without } from './facts.ts';
import type { Field, Verdict } from './form.ts';
import { summary } from './read-back.ts';
import { recallContact, recalledFor } from './recall.ts';
import { fieldsOf, formContext, goesOn, openField, setFact, type Turn, takesPhotos } from './turn.ts';

/** What follows from facts can bring facts; this often is looked again. */
const MOST_ROUNDS = 6;

/** After this many failed answers a form gives up; after one fewer it offers another way. */
const MOST_FAILURES = 3;

/** Goes on from what is known: draws conclusions, then asks the next question, reads back, or ends. */
export async function advance(turn: Turn): Promise<JourneyStep> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const verdict = (await turn.form.check?.(turn.state.facts, formContext(turn))) ?? {};
    if (verdict.end) {
      remark(turn, undefined, true);
      return endWith(turn, verdict.end);
    }
    if (verdict.refuse) return refuse(turn, verdict.refuse);
    if (!conclude(turn, verdict)) break;
  }
  if (await takeRecalled(turn)) return advance(turn);
  return askNext(turn);
}

/** Takes how they are reached from what they said before, where it must be known. */
async function takeRecalled(turn: Turn): Promise<boolean> {
  const next = nextField(turn);
  if (!(await recallContact(turn, next)) || !next || next.optional) return false;
  const known = recalledFor(next, turn.state);
  return known !== undefined && setFact(turn, next, known, 'known');
}

/** The field to be asked; undefined when all is known. */
function nextField(turn: Turn): Field | undefined {
  const { facts, reask } = turn.state;
  const fields = fieldsOf(turn);
  return fields.find(({ name }) => name === reask) ?? fields.find((field) => !field.onlyOffered && !facts[field.name]);
}

/** Puts the open question once more, as it stands: after a digression, a late button, or on request. */
export function askAgain(turn: Turn, tone: Tone): void {
  turn.messages.push(...openQuestion(turn, tone));
}

/** The open question of a form's state. */
export function openQuestion(turn: Turn, tone: Tone): Message[] {
  const { state, form, context } = turn;
  const fields = fieldsOf(turn);
  if (state.phase === 'stopping') return [stopQuestion(state)];
  if (state.phase === 'choosing') return [changeQuestion(fields, state)];
  const readBack = state.phase === 'confirming' ? form.readBack?.(state.facts, context) : undefined;
  if (readBack) return [withPhotos(confirmQuestion(readBack, state), fields)];
  const field = fields.find(({ name }) => name === state.asking);
  return field ? [question(field, state, tone, takesPhotos(fields))] : [];
}

/**
 * Meets an answer that cannot be taken: simpler words and an example, then another way, then a person. So that a form
 * always ends.
 *
 * @param why said first: what was wrong with the answer
 */
export async function fail(turn: Turn, why?: Message, near?: readonly Choice[]): Promise<JourneyStep> {
  turn.state = { ...turn.state, failures: turn.state.failures + 1 };
  if (turn.state.failures >= MOST_FAILURES) return leaveOut(turn);
  if (why) turn.messages.push(why);
  const anotherWay = turn.state.failures === MOST_FAILURES - 1;
  if (anotherWay) turn.messages.push({ id: 'form-another-way', values: { phone: councilPhone(turn.context) } });
  const field = turn.state.phase === 'asking' ? openField(turn) : undefined;
  if (field && near && !anotherWay) {
    turn.messages.push(question(field, turn.state, 'again', takesPhotos(fieldsOf(turn)), near));
  } else {
    askAgain(turn, anotherWay ? 'another-way' : 'again');
  }
  return goesOn(turn);
}

/** What can be left out is left out; without the rest nothing can be done, so a person takes over. */
async function leaveOut(turn: Turn): Promise<JourneyStep> {
  const field = turn.state.phase === 'asking' ? openField(turn) : undefined;
  if (!field?.optional || turn.state.refusals > 0) return handOver(turn);
  turn.messages.push({ id: 'form-left-out' });
  if (turn.state.facts[field.name]) turn.state = { ...turn.state, reask: null };
  else await setFact(turn, field, null, 'skipped');
  return advance(turn);
}

/** What is known so far, as one message; none when nothing is. */
export function soFar(turn: Turn, id: string): Message[] {
  const facts = summary(fieldsOf(turn), turn.state.facts);
  return facts === undefined ? [] : [{ id, values: { facts } }];
}

function conclude(turn: Turn, { know = {}, drop = [], say = [], effects = [] }: Verdict): boolean {
  const { facts } = turn.state;
  const dropped = drop.filter((name) => facts[name] !== undefined);
  const news = Object.entries(know).filter(
    ([name, value]) => value !== null && JSON.stringify(value) !== JSON.stringify(facts[name]?.value),
  );
  if (dropped.length + news.length === 0) return false;
  turn.messages.push(...say);
  turn.effects.push(...effects);
  const found = news.map(([name, value]) => [name, { value, how: 'known' as const, asked: false }] as const);
  turn.state = {
    ...turn.state,
    facts: { ...without(facts, dropped), ...Object.fromEntries(found) },
    revision: turn.state.revision + 1,
  };
  return true;
}

function refuse(turn: Turn, { field, message }: NonNullable<Verdict['refuse']>): Promise<JourneyStep> {
  const { state } = turn;
  const facts = without(state.facts, [field]);
  // Keeping the answer had set the failures back; they go on where they were.
  turn.state = {
    ...state,
    facts,
    phase: 'asking',
    asking: field,
    failures: state.refusals,
    refusals: state.refusals + 1,
  };
  return fail(turn, message);
}

function askNext(turn: Turn): JourneyStep {
  const { form, context } = turn;
  const fields = fieldsOf(turn);
  const { facts } = turn.state;
  const next = nextField(turn);
  remark(turn, next);
  if (next) return ask(turn, next, fields);
  const readBack = form.readBack?.(facts, context);
  if (!readBack) return endWith(turn, form.finish(facts, formContext(turn)));
  turn.state = { ...turn.state, phase: 'confirming', asking: null, reask: null };
  turn.messages.push(withPhotos(confirmQuestion(readBack, turn.state), fields));
  return goesOn(turn);
}

function ask(turn: Turn, field: Field, fields: readonly Field[]): JourneyStep {
  const same = turn.state.asking === field.name && turn.state.phase === 'asking';
  const failures = same ? turn.state.failures : 0;
  turn.state = { ...turn.state, phase: 'asking', asking: field.name, failures };
  turn.messages.push(question(field, turn.state, 'plain', takesPhotos(fields)));
  return goesOn(turn);
}

function remark(turn: Turn, next: Field | undefined, onlyUrgent = false): void {
  const { form, state, context } = turn;
  const fresh = (form.remarks?.(state.facts, context, next) ?? []).filter(
    ({ key, urgent }) => !state.said.includes(key) && (urgent || !onlyUrgent),
  );
  turn.messages.push(...fresh.flatMap(({ messages }) => messages));
  turn.state = { ...state, said: [...state.said, ...fresh.map(({ key }) => key)] };
}

function withPhotos(message: Message, fields: readonly Field[]): Message {
  return takesPhotos(fields) ? { ...message, takesPhotos: true } : message;
}
