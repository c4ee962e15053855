import type { JourneyStep, JsonValue } from '../journey.ts';
import type { Message } from '../message.ts';
import { advance, askAgain, fail } from './advance.ts';
import { question } from './ask.ts';
import { namedInWords, PERSON, SKIP, shownChoices, UNSURE, wordCount } from './choices.ts';
import { isElsewhere } from './commands.ts';
import { keepCorrections, keepNamed } from './confirm.ts';
import { isOnlyContact } from './contact.ts';
import { asksChange, type Correction, corrections, isMarked, namedFact } from './correct.ts';
import { toPerson } from './endings.ts';
import { fillAll, keepPart } from './fill.ts';
import type { Field, Reading } from './form.ts';
import { skipOpen } from './obey.ts';
import { placeEnough } from './place.ts';
import { type Reader, readAnswer, wayRound } from './read.ts';
import { summary } from './read-back.ts';
import { fieldsOf, goesOn, openField, setFact, type Turn, takesPhotos } from './turn.ts';

/**
 * Reads a message as the answer to the open question, as a correction of what is known, as answers to other
 * questions, or as nothing of the form's: undefined.
 */
export async function answerOpen(turn: Turn): Promise<JourneyStep | undefined> {
  const field = openField(turn);
  if (!field) return advance(turn);
  const reader = readerFor(turn, field);
  const round = wayRound(field, turn.input, reader);
  if (round) return takeWayRound(turn, field, round);
  const reading: Reading = givesContactUnasked(turn, field) ? { kind: 'none' } : readAnswer(field, turn.input, reader);
  const corrected = await correct(turn, field, reading);
  if (corrected && !alsoAnswers(turn, field, reading)) return advance(turn);
  if (reading.kind === 'value') return takeAnswer(turn, field, reading);
  if (reading.kind === 'part') return takePart(turn, field, reading);
  return withoutAnswer(turn, field, reading, reader.elsewhere);
}

/** Whether a message is no answer in own words but a phone or email, which the form asks for later. */
function givesContactUnasked(turn: Turn, field: Field): boolean {
  const { input, context, state } = turn;
  if ((field.kind !== 'text' && field.kind !== 'place') || !isOnlyContact(input)) return false;
  // Where a phone proves who somebody is, it is the answer.
  if (field.takes?.(input, context) !== undefined) return false;
  return fieldsOf(turn).some(({ name, kind }) => kind === 'contact' && !state.facts[name]);
}

function readerFor(turn: Turn, field: Field): Reader {
  const { state, context, input, form } = turn;
  return {
    context,
    shown: shownChoices(field, state.failures >= 2),
    part: state.parts[field.name],
    elsewhere: isElsewhere(input, form.intents),
  };
}

async function takeWayRound(turn: Turn, field: Field, way: string): Promise<JourneyStep> {
  if (way === PERSON) return toPerson(turn);
  const part = turn.state.parts[field.name];
  if (field.kind === 'place' && part !== undefined && placeEnough(part)) return keepAsIs(turn, field, part);
  if (way === SKIP) return skipOpen(turn, field);
  if (way === UNSURE && field.mayBeUnsure) {
    await setFact(turn, field, null, 'unsure');
    await fillAll(turn, field.name);
    return advance(turn);
  }
  return field.optional ? skipOpen(turn, field) : fail(turn, { id: 'form-needs-answer' });
}

async function keepAsIs(turn: Turn, field: Field, part: JsonValue): Promise<JourneyStep> {
  await setFact(turn, field, part, 'said');
  return advance(turn);
}

async function takeAnswer(turn: Turn, field: Field, reading: Reading & { kind: 'value' }): Promise<JourneyStep> {
  const kept = await setFact(turn, field, reading.value, 'said');
  if (!kept) return fail(turn);
  const ownWords = field.kind === 'text' || field.kind === 'place';
  await fillAll(turn, ownWords ? field.name : undefined);
  return advance(turn);
}

async function takePart(turn: Turn, field: Field, reading: Reading & { kind: 'part' }): Promise<JourneyStep> {
  const isWhole = await keepPart(turn, field, reading.value);
  await fillAll(turn, field.name);
  if (isWhole) return advance(turn);
  turn.messages.push(questionForRest(turn, field, reading));
  return goesOn(turn);
}

/** What is still missing of an answer that was given by half. */
function questionForRest(turn: Turn, field: Field, { ask, value }: Reading & { kind: 'part' }): Message {
  const mayBeUnsure = field.kind === 'place' && placeEnough(value);
  return { ...question({ ...field, mayBeUnsure }, turn.state, 'plain', takesPhotos(fieldsOf(turn))), id: ask };
}

async function withoutAnswer(
  turn: Turn,
  field: Field,
  reading: Reading,
  elsewhere: boolean,
): Promise<JourneyStep | undefined> {
  // A name and a number may sound like anything.
  if (elsewhere && !isOnlyContact(turn.input)) {
    return namesLaterAnswer(turn) && (await fillOthers(turn, field)) ? advance(turn) : undefined;
  }
  const why = reading.kind === 'bad' ? message(reading) : undefined;
  if (await fillOthers(turn, field, why)) return advance(turn);
  // Said without a word of correction, only what can be nothing else is taken for one: a place, a date, a contact.
  if (reading.kind === 'none') {
    const found = corrections(turn, { loose: false, marked: false, except: field.name });
    if (found.length === 1 && (await keepCorrections(turn, found))) {
      tellChanged(turn, found);
      return advance(turn);
    }
  }
  return fail(turn, why, reading.kind === 'bad' ? reading.near : undefined);
}

/** A few words that are the answer to a later question are taken for it, though they may begin a question of their own. */
const FEW_WORDS = 3;

/** "Blue bin" when the address is asked for: which bin it is will be asked next, so nobody asks about blue bins. */
function namesLaterAnswer({ input: { text, understood } }: Turn): boolean {
  return understood.intent === 'AskInformation' && wordCount(text) <= FEW_WORDS && !/[?؟？]/u.test(text);
}

/**
 * Fills what other questions would ask from a message that is no answer to the open one, and shows what was taken: the
 * question that is asked again would leave it open whether we heard.
 *
 * @param why said in its place: what was wrong with it as an answer
 * @returns whether anything was filled
 */
async function fillOthers(turn: Turn, field: Field, why?: Message): Promise<boolean> {
  const before = turn.state.facts;
  if ((await fillAll(turn, field.name)) === 0) return false;
  const { facts } = turn.state;
  const noted = summary(
    fieldsOf(turn).filter(({ name }) => facts[name] !== before[name]),
    facts,
  );
  if (why) turn.messages.push(why);
  else if (noted) turn.messages.push({ id: 'form-noted', values: { facts: noted } });
  return true;
}

function message(reading: Reading & { kind: 'bad' }) {
  return reading.values ? { id: reading.why, values: reading.values } : { id: reading.why };
}

/** Takes a message with a word of correction as one, unless it plainly answers the open question. */
async function correct(turn: Turn, field: Field, reading: Reading): Promise<boolean> {
  const { input, context } = turn;
  const marked = isMarked(input, context);
  if (!marked && !asksChange(input, context)) return false;
  const answers = reading.kind === 'value' && answersInWords(turn, field);
  const found = corrections(turn, { loose: false, marked, except: field.name }).filter(
    (each) => each.namesOld || !answers,
  );
  if (await keepCorrections(turn, found)) {
    tellChanged(turn, found);
    return true;
  }
  if (!asksChange(input, context) || (answers && field.kind !== 'text')) return false;
  const named = namedFact(turn, field.name);
  return named ? keepNamed(turn, named) : false;
}

/** Shows what stands there now: the question that is asked again would leave it open whether we heard. */
function tellChanged(turn: Turn, found: readonly Correction[]): void {
  const facts = summary(
    found.filter(({ value }) => value !== undefined).map(({ field }) => field),
    turn.state.facts,
  );
  if (facts) turn.messages.push({ id: 'form-corrected', values: { facts } });
}

/** "No, but there is a fridge as well" answers a yes-or-no question; "no, number 12" does not. */
function alsoAnswers({ input }: Turn, field: Field, reading: Reading): boolean {
  const isNo = field.kind === 'choice' && reading.kind === 'value' && reading.value === 'no';
  return isNo && wordCount(input.text) > SHORT_CORRECTION;
}

const SHORT_CORRECTION = 5;

/** Whether a reading rests on more than a number: "no, number 12" answers no list of choices. */
function answersInWords(turn: Turn, field: Field): boolean {
  const { input, context } = turn;
  if (field.kind === 'text') return wordCount(input.text) > 12;
  if (field.kind === 'place') return input.understood.entities.location !== undefined;
  if (!field.choices || field.kind === 'contact') return true;
  return namedInWords(input.text, shownChoices(field, false), context).some((value) => value !== 'no');
}

/** What to do with a message of photos only: they are kept, and the question is put again. */
export function onlyPhotos(turn: Turn): JourneyStep {
  askAgain(turn, 'plain');
  return goesOn(turn);
}
