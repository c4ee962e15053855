import type { TurnInput } from '../input.ts';
import type { Journey, JourneyContext, JourneyState, JourneyStep } from '../journey.ts';
import type { Choice } from '../message.ts';
import { advance, openQuestion, soFar } from './advance.ts';
import { answerOpen, onlyPhotos } from './answer.ts';
import { CONFIRM_CHOICES, changeChoices, STOP_CHOICES } from './ask.ts';
import { WAYS_ROUND } from './choices.ts';
import { commandOf, secondWish } from './commands.ts';
import { answerConfirm, answerStopping, answerWhatToChange } from './confirm.ts';
import { fillAll, slips } from './fill.ts';
import type { Form } from './form.ts';
import { obey } from './obey.ts';
import { keepPhotos } from './photos.ts';
import { press } from './press.ts';
import { type FormState, newState, readState } from './state.ts';
import { fieldsOf, openField, type Turn } from './turn.ts';

/** A journey, with the form that declares it. */
export type FormJourney = Journey & Required<Pick<Journey, 'resume'>> & { readonly form: Form };

/** The journey that a form declares: one engine gives every form the same manners. */
export function formJourney(form: Form): FormJourney {
  return {
    form,
    id: form.id,
    intents: form.intents,
    begin: (input, context) => begin(form, input, context),
    continue: (stored, input, context) => continueForm(form, stored, input, context),
    reprompt: (stored, context) => reprompt(form, stored, context),
    soFar: (stored, context) => known(form, stored, context),
    resume: (stored, code, context) => resume(form, stored, code, context),
  };
}

async function begin(form: Form, input: TurnInput, context: JourneyContext): Promise<JourneyStep> {
  const turn = newTurn(form, newState(form, context), input, context);
  await keepPhotos(turn);
  await fillAll(turn);
  turn.messages.push(...(form.opening?.(turn.state.facts, context) ?? []), ...slips(turn));
  keepSecondWish(turn);
  return advance(turn);
}

async function continueForm(
  form: Form,
  stored: JourneyState,
  input: TurnInput,
  context: JourneyContext,
): Promise<JourneyStep> {
  const state = readState(form, stored);
  if (!state) return movedOn();
  const turn = newTurn(form, state, input, context);
  welcomeBack(turn);
  await keepPhotos(turn);
  keepSecondWish(turn);
  if (!input.press) turn.messages.push(...slips(turn));
  const step = await respond(turn);
  if (step) return step.handled ? step : { ...step, state: stored };
  // A photo came with the words: it is kept, so the turn is the form's.
  if (input.photos.length > 0) return onlyPhotos(turn);
  return { state: stored, handled: false, messages: [], effects: [] };
}

async function respond(turn: Turn): Promise<JourneyStep | undefined> {
  const { input, context, state } = turn;
  if (input.press) return press(turn, input.press);
  if (answersWithPhotos(turn)) return takePhotosAsAnswer(turn);
  if (input.text.trim() === '' && !input.position) return onlyPhotos(turn);
  const command = commandOf(input, offeredNow(turn), context);
  if (command) return obey(turn, command);
  if (state.phase === 'stopping') {
    const step = await answerStopping(turn);
    if (step) return step;
  }
  switch (turn.state.phase) {
    case 'confirming':
      return answerConfirm(turn);
    case 'choosing':
      return answerWhatToChange(turn);
    default:
      return answerOpen(turn);
  }
}

/** What can be chosen at this moment, ways round the open question among it. */
function offeredNow(turn: Turn): readonly Choice[] {
  switch (turn.state.phase) {
    case 'confirming':
      return CONFIRM_CHOICES;
    case 'stopping':
      return STOP_CHOICES;
    case 'choosing':
      return changeChoices(fieldsOf(turn), turn.state);
    default:
      return [...(openField(turn)?.choices ?? []), ...WAYS_ROUND];
  }
}

/** Photos that came when photos were asked for; they are kept by now. */
function answersWithPhotos({ input, state, form, context }: Turn): boolean {
  if (input.photos.length === 0 || state.phase !== 'asking') return false;
  return form.fields(state.facts, context).some(({ name, kind }) => name === state.asking && kind === 'photos');
}

/** Words beside the photos are no answer to any question, but may say something all the same. */
async function takePhotosAsAnswer(turn: Turn): Promise<JourneyStep> {
  await fillAll(turn);
  return advance(turn);
}

function reprompt(form: Form, stored: JourneyState, context: JourneyContext) {
  const state = readState(form, stored);
  return state ? openQuestion(newTurn(form, state, NO_INPUT, context), 'plain') : movedOn().messages;
}

function known(form: Form, stored: JourneyState, context: JourneyContext) {
  const state = readState(form, stored);
  const messages = state ? soFar(newTurn(form, state, NO_INPUT, context), 'form-so-far') : [];
  return messages.length > 0 ? messages : undefined;
}

async function resume(form: Form, stored: JourneyState, code: string, context: JourneyContext): Promise<JourneyStep> {
  const state = readState(form, stored);
  if (!state) return { ...movedOn(), effects: [{ kind: 'use-draft', code }] };
  const turn = newTurn(form, { ...state, phase: 'asking', failures: 0 }, NO_INPUT, context);
  turn.effects.push({ kind: 'use-draft', code });
  turn.messages.push({ id: 'form-welcome-back' }, ...soFar(turn, 'form-so-far'));
  return advance(turn);
}

function newTurn(form: Form, state: FormState, input: TurnInput, context: JourneyContext): Turn {
  return { form, state, input, context, messages: [], effects: [] };
}

function welcomeBack(turn: Turn): void {
  const pause = turn.context.now.getTime() - new Date(turn.state.lastAt).getTime();
  if (pause <= turn.context.council.welcome_back_minutes * 60_000) return;
  turn.messages.push({ id: 'form-welcome-back' }, ...soFar(turn, 'form-so-far'));
}

function keepSecondWish(turn: Turn): void {
  const { intents, covers = [] } = turn.form;
  const intent = secondWish(turn.input, [...intents, ...covers]);
  if (!intent || turn.state.later) return;
  turn.state = { ...turn.state, later: { intent, text: turn.input.text } };
  turn.messages.push({ id: 'form-later' });
}

/** A form from before a change that does not fit any more ends kindly: nothing was sent. */
function movedOn(): JourneyStep {
  return { state: null, handled: true, messages: [{ id: 'form-moved-on' }], effects: [], outcome: 'stopped' };
}

const NO_INPUT: TurnInput = {
  text: '',
  understood: { text: '', language: 'und', intent: 'None', score: 0, entities: {}, flags: [] },
  photos: [],
  refusedPhotos: [],
};
