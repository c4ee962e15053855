import { ActionTypes, type Activity, type Middleware, type TurnContext } from 'botbuilder';
import type { Message } from '../dialogs/message.ts';
import type { ChannelCapabilities } from './channel-capabilities.ts';
import { MESSAGE_VALUE, TURN, type Turn } from './turn.ts';
import type { Words } from './words.ts';

/** Longest label a button keeps; a longer one is still whole in the text. */
const LONGEST_LABEL = 60;

/**
 * Puts what the assistant means into the words of the resident's language, in the variant their channel speaks, with
 * its choices as buttons or as numbered lines.
 */
export class WordsMiddleware implements Middleware {
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    context.onSendActivities(async (_context, activities, send) => {
      const turn = context.turnState.get<Turn>(TURN);
      for (const activity of activities) {
        if (activity.valueType === MESSAGE_VALUE) this.#putIntoWords(activity, turn);
      }
      return send();
    });
    await next();
  }

  #putIntoWords(activity: Partial<Activity>, turn: Pick<Turn, 'language' | 'capabilities'>): void {
    const message = activity.value as Message;
    activity.locale = this.#words.languageOf(message.id, turn.language);
    activity.text = this.#words.text(message, turn.language, turn.capabilities.variant);
    activity.inputHint = message.asks || message.choices ? 'expectingInput' : 'acceptingInput';
    if (message.expects && turn.capabilities.variant === 'voice') activity.channelData = { expects: message.expects };
    if (message.takesPhotos && turn.capabilities.photos) activity.channelData = { takesPhotos: true };
    if (message.choices?.length) this.#offerChoices(activity, message, turn.language, turn.capabilities);
  }

  #offerChoices(activity: Partial<Activity>, message: Message, language: string, channel: ChannelCapabilities): void {
    const choices = message.choices ?? [];
    const labels = choices.map((choice) => this.#words.label(choice, language, channel.variant));
    if (!channel.buttons) {
      activity.text += `\n${labels.map((label, i) => `${i + 1}. ${label}`).join('\n')}`;
      return;
    }
    activity.suggestedActions = {
      to: [],
      actions: choices.map((choice, i) => {
        const title = (labels[i] as string).slice(0, LONGEST_LABEL);
        const asked = message.asks ?? { form: '', field: '' };
        // With its words, so that any client shows what was answered: a bare post back leaves no trace in some.
        return {
          type: ActionTypes.MessageBack,
          title,
          text: title,
          displayText: title,
          value: { press: { ...asked, value: choice.value } },
        };
      }),
    };
  }
}
