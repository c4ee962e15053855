import { ActionTypes, type Activity, type Middleware, type TurnContext } from 'botbuilder';
import type { Message, MessageValues } from '../dialogs/message.ts';
import type { Council } from '../services/council/council.ts';
import { councilFacts } from '../services/council/facts.ts';
import { londonDate } from '../services/time/london.ts';
import type { ChannelCapabilities } from './channel-capabilities.ts';
import { htmlTag } from './formats.ts';
import { languageName } from './languages/language-name.ts';
import { mannerOf } from './manner.ts';
import { photoLinkOf } from './photo-link.ts';
import { MESSAGE_VALUE, TURN, type Turn } from './turn.ts';
import type { Worded, Wording } from './wording.ts';
import { SOURCE } from './words.ts';

/** Longest label a button keeps; a longer one is still whole in the text. */
const LONGEST_LABEL = 60;

/** What is said, once a conversation, of words that are not a locale's own. */
const NOTES: Record<Exclude<Worded['by'], 'locale'>, string> = {
  translator: 'language-translated',
  english: 'assistant-only-understood',
};

/** Said once a conversation, before what is better said with an interpreter. */
const ADVISED = 'interpreter-advised';

/**
 * Puts what the assistant means into the words of the resident's language, in the variant their channel speaks, with
 * its choices as buttons or as numbered lines. Where the words are a machine's, or English for want of others, it says
 * so first.
 */
export class WordsMiddleware implements Middleware {
  readonly #wording: Wording;
  readonly #council: Council;

  constructor(wording: Wording, council: Council) {
    this.#wording = wording;
    this.#council = council;
  }

  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    context.onSendActivities(async (_context, activities, send) => {
      const turn = context.turnState.get<Turn>(TURN);
      let note: Partial<Activity> | undefined;
      for (const activity of activities) {
        if (activity.valueType !== MESSAGE_VALUE) continue;
        const { by } = await this.#putIntoWords(activity, turn);
        note ??= (await this.#note(by, turn)) ?? (await this.#advice(activity, turn));
      }
      if (note) activities.unshift(note);
      return send();
    });
    await next();
  }

  /** What to say of whose words these are, if that was not said before. */
  async #note(by: Worded['by'], turn: Turn): Promise<Partial<Activity> | undefined> {
    const key = `${by} ${turn.language}`;
    // A locale that lacks one message is no reason to say that it lacks all.
    const isMissing = by === 'english' && this.#wording.speaks(turn.language);
    if (by === 'locale' || isMissing || turn.state.wordsNoted.includes(key)) return undefined;
    turn.state.wordsNoted = [...turn.state.wordsNoted, key];
    const values = {
      ...councilFacts(this.#council, londonDate(turn.now)),
      language: languageName(turn.language, SOURCE),
    };
    return this.#said(NOTES[by], values, turn);
  }

  /** Where a mistake in words can cost a right, whoever does not speak the council's language is told of interpreters. */
  async #advice({ value }: Partial<Activity>, turn: Turn): Promise<Partial<Activity> | undefined> {
    const { advised_before: before } = this.#council.appointments.interpreter;
    const { wordsNoted } = turn.state;
    if (turn.language === SOURCE || wordsNoted.includes(ADVISED) || !before.includes((value as Message).id))
      return undefined;
    turn.state.wordsNoted = [...wordsNoted, ADVISED];
    return this.#said(ADVISED, councilFacts(this.#council, londonDate(turn.now)), turn);
  }

  async #said(id: string, values: MessageValues, turn: Turn): Promise<Partial<Activity>> {
    const note: Partial<Activity> = { type: 'message', valueType: MESSAGE_VALUE, value: { id, values } };
    await this.#putIntoWords(note, turn);
    return note;
  }

  async #putIntoWords(
    activity: Partial<Activity>,
    turn: Pick<Turn, 'language' | 'capabilities' | 'state' | 'context'>,
  ): Promise<Worded> {
    const message = activity.value as Message;
    const { capabilities } = turn;
    const said = await this.#wording.say(message, turn.language, mannerOf(capabilities.variant, turn.state.easy));
    // Whoever shows or speaks it goes by BCP 47: our Kurdish is Sorani, our Portuguese Portugal's.
    activity.locale = said.language === SOURCE ? SOURCE : htmlTag(said.language);
    activity.text = said.text;
    activity.inputHint = message.asks || message.choices ? 'expectingInput' : 'acceptingInput';
    if (message.expects && capabilities.variant === 'voice') activity.channelData = { expects: message.expects };
    if (message.takesPhotos && capabilities.photos) activity.channelData = { takesPhotos: true };
    const link = message.asksPhotos && !capabilities.photos ? photoLinkOf(turn.context.activity) : undefined;
    if (link !== undefined) {
      const there: Message = { id: 'assistant-photo-link', values: { link: { url: link } } };
      activity.text += `\n${(await this.#wording.say(there, turn.language, capabilities.variant)).text}`;
    }
    if (message.choices?.length) offerChoices(activity, message, said.labels, capabilities);
    return said;
  }
}

function offerChoices(
  activity: Partial<Activity>,
  message: Message,
  labels: readonly string[],
  channel: ChannelCapabilities,
): void {
  if (!channel.buttons) {
    activity.text += `\n${labels.map((label, i) => `${i + 1}. ${label}`).join('\n')}`;
    return;
  }
  activity.suggestedActions = {
    to: [],
    actions: (message.choices ?? []).map((choice, i) => {
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
