import type { TurnContext } from 'botbuilder';
import {
  Dialog,
  type DialogContext,
  type DialogInstance,
  type DialogReason,
  type DialogTurnResult,
} from 'botbuilder-dialogs';
import type { Effect } from './effect.ts';
import type { Intent, TurnInput } from './input.ts';
import type { Journey, JourneyContext, JourneyState, JourneyStep } from './journey.ts';
import type { Message } from './message.ts';

/** What a journey needs of the turn it runs in, and where it leaves what it wants said and done. */
export interface JourneyTurn {
  input: TurnInput;
  context: JourneyContext;
  say(messages: Message[]): Promise<void>;
  effects: Effect[];
  /** False when the dialog on top had no use for the message. */
  handled: boolean;
  /** What it asks for instead, where that dialog knows. */
  wants?: Intent;
}

/** How a journey ended, for whoever began it. */
export interface JourneyResult {
  journey: string;
  outcome: string;
  /** A second wish the resident named on the way, to go on with. */
  next?: JourneyStep['next'];
}

/** Where the assistant puts the `JourneyTurn` in `TurnContext.turnState`. */
export const JOURNEY_TURN = Symbol('journey turn');

/** Options of `beginDialog`: go on with a saved form instead of beginning a new one. */
export interface JourneyOptions {
  resume?: { state: JourneyState; code: string };
}

/** Runs a journey under Bot Framework: the one place where plain functions meet the dialog stack. */
export class JourneyDialog extends Dialog {
  readonly #journey: Journey;

  constructor(journey: Journey) {
    super(journey.id);
    this.#journey = journey;
  }

  override async beginDialog(dc: DialogContext, options?: JourneyOptions): Promise<DialogTurnResult> {
    const turn = journeyTurn(dc.context);
    const step =
      options?.resume && this.#journey.resume
        ? await this.#journey.resume(options.resume.state, options.resume.code, turn.context)
        : await this.#journey.begin(turn.input, turn.context);
    return this.#take(dc, step);
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = journeyTurn(dc.context);
    const state = dc.activeDialog?.state as { journey: JourneyState };
    return this.#take(dc, await this.#journey.continue(state.journey, turn.input, turn.context));
  }

  override async resumeDialog(dc: DialogContext, _reason: DialogReason): Promise<DialogTurnResult> {
    await this.repromptDialog(dc.context, dc.activeDialog as DialogInstance);
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    const turn = journeyTurn(context);
    await turn.say(this.#journey.reprompt((instance.state as { journey: JourneyState }).journey, turn.context));
  }

  async #take(dc: DialogContext, step: JourneyStep): Promise<DialogTurnResult> {
    const turn = journeyTurn(dc.context);
    turn.handled = step.handled;
    if (step.wants) turn.wants = step.wants;
    if (!step.handled) return Dialog.EndOfTurn;
    turn.effects.push(...step.effects);
    await turn.say(step.messages);
    if (step.state) {
      (dc.activeDialog as DialogInstance).state = { journey: step.state };
      return Dialog.EndOfTurn;
    }
    const result: JourneyResult = { journey: this.#journey.id, outcome: step.outcome ?? 'done' };
    if (step.next) result.next = step.next;
    return dc.endDialog(result);
  }
}

function journeyTurn(context: TurnContext): JourneyTurn {
  return context.turnState.get<JourneyTurn>(JOURNEY_TURN);
}
