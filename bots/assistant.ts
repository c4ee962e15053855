import { type Activity, ActivityHandler, MessageFactory, type TurnContext } from 'botbuilder';
import { type DialogContext, DialogSet, DialogTurnStatus } from 'botbuilder-dialogs';
import type { Effect } from '../dialogs/effect.ts';
import type { Intent } from '../dialogs/input.ts';
import type { Journey, JourneyContext, JourneyState } from '../dialogs/journey.ts';
import {
  JOURNEY_TURN,
  JourneyDialog,
  type JourneyOptions,
  type JourneyResult,
  type JourneyTurn,
} from '../dialogs/journey-dialog.ts';
import type { Message } from '../dialogs/message.ts';
import type { Council } from '../services/council/council.ts';
import { bannerAt } from '../services/council/editable-content.ts';
import { councilFacts } from '../services/council/facts.ts';
import { failpoint } from '../services/failpoints.ts';
import type { Information } from '../services/information/information.ts';
import { londonDate } from '../services/time/london.ts';
import type { SentenceTranslator } from '../services/translation/translator.ts';
import type { ChannelCapabilities } from './channel-capabilities.ts';
import { type ConversationState, newConversationState } from './conversation-state.ts';
import { occasionOf } from './handoff/occasion.ts';
import type { ContextTurn } from './journey-context.ts';
import type { LanguageNames } from './languages/asked-language.ts';
import { readInput } from './read-input.ts';
import { answerAbuse } from './steps/abuse.ts';
import { answerCarrierWord } from './steps/carrier-word.ts';
import { changeLanguage } from './steps/change-language.ts';
import { answerDanger, takeSafetyAnswer } from './steps/danger.ts';
import { answerEarlierTime } from './steps/earlier-time.ts';
import { easyRead } from './steps/easy-read.ts';
import { takeOfferedAnswer } from './steps/give-information.ts';
import { leaveToPerson } from './steps/leave-to-person.ts';
import { mentionCard } from './steps/mention-card.ts';
import { mentionPhotos } from './steps/mention-photos.ts';
import { takeRating } from './steps/rating.ts';
import { route } from './steps/route.ts';
import { hearAmount } from './steps/spoken-amount.ts';
import { takeBack } from './steps/take-back.ts';
import { understand } from './steps/understand.ts';
import { MESSAGE_VALUE, type Reply, TURN, type Turn, type TurnResult } from './turn.ts';
import { TurnAdapter } from './turn-adapter.ts';
import type { AnswerFinder, NearestFinder, Recognizer } from './understanding/recognizer.ts';
import type { Wording } from './wording.ts';
import { SOURCE, type Words } from './words.ts';
import { WordsMiddleware } from './words-middleware.ts';

/** What the assistant is made of. */
export interface AssistantParts {
  council: Council;
  words: Words;
  recognizer: Recognizer;
  answers: AnswerFinder;
  /** What a message comes nearest to that was not understood. */
  nearest: NearestFinder;
  /** The council's longer answers. */
  information: Information;
  journeys: readonly Journey[];
  /** Says messages in the resident's language. */
  wording: Wording;
  /** Which language is asked for by name. */
  languageNames: LanguageNames;
  /** Translates what residents say, where there is one. */
  translator?: SentenceTranslator | undefined;
  /** The context of a journey in a turn. */
  journeyContext(turn: ContextTurn): JourneyContext;
}

/** A message whose turn has come. */
export interface TurnRequest {
  conversationId: string;
  userId: string;
  channel: string;
  capabilities: ChannelCapabilities;
  language: string;
  state: ConversationState;
  /** A person has the conversation, or is waited for. */
  person?: 'waiting' | 'held' | null;
  now: Date;
  activity: Partial<Activity>;
}

/** A step of a turn. `done` ends the turn: nothing more is said to this message. */
export type Step = (turn: Turn, assistant: Assistant) => Promise<'go on' | 'done'>;

/** Where Bot Framework keeps that in `TurnContext.turnState`. */
const MEMORY = 'DialogStateManagerConfiguration';

/** What happens to a message, in order. */
const STEPS: readonly Step[] = [
  answerCarrierWord,
  understand,
  hearAmount,
  answerDanger,
  takeSafetyAnswer,
  leaveToPerson,
  answerAbuse,
  changeLanguage,
  easyRead,
  mentionCard,
  mentionPhotos,
  takeRating,
  takeOfferedAnswer,
  answerEarlierTime,
  route,
];

/**
 * The assistant: one turn from a resident's activity to what is said and done. It stores nothing; the turn runner
 * commits what a turn returns.
 */
export class Assistant extends ActivityHandler {
  readonly parts: AssistantParts;
  readonly #adapter = new TurnAdapter();
  readonly #dialogs = new DialogSet(inTurn);
  #memory: DialogContext['state']['configuration'] | undefined;

  constructor(parts: AssistantParts) {
    super();
    this.parts = parts;
    this.#adapter.use(new WordsMiddleware(parts.wording, parts.council));
    for (const journey of parts.journeys) this.#dialogs.add(new JourneyDialog(journey));
    this.onMessage((context) => this.#onMessage(context));
    this.onEvent((context) => takeBack(context.turnState.get<Turn>(TURN), this));
    this.onMembersAdded(async (context) => {
      const turn = context.turnState.get<Turn>(TURN);
      turn.outcome = 'greeted';
      const urgent = bannerAt(this.parts.council, turn.now);
      if (urgent) await turn.say({ id: 'assistant-urgent', values: { text: urgent } });
      await turn.say({ id: 'assistant-greeting', values: this.councilValues(turn.now), choices: mainChoices() });
    });
  }

  /** Runs one turn. */
  async runTurn(request: TurnRequest): Promise<TurnResult> {
    let done: Turn | undefined;
    const replies = await this.#adapter.run(this.#activity(request), async (context) => {
      done = this.#beginTurn(context, request);
      await this.run(context);
    });
    const turn = done as unknown as Turn;
    const { state, language, effects, outcome, heard } = turn;
    const isForeign = heard !== undefined && heard.language !== SOURCE;
    return { state, language, replies, effects, outcome, ...(isForeign ? { heard } : {}) };
  }

  /** The journey on top of the dialog stack, if any. */
  activeJourney(turn: Turn): string | undefined {
    return turn.state.dialogs.dialogStack.at(-1)?.id;
  }

  /** Gives the message to the journey on top. Returns whether it had a use for it, and how it ended if it did. */
  async continueJourney(turn: Turn): Promise<{ handled: boolean; wants?: Intent; result?: JourneyResult }> {
    const { dc, journeyTurn } = await this.#dialogContext(turn);
    const { status, result } = await dc.continueDialog();
    const { handled, wants } = journeyTurn;
    return { ...ended(handled, status, result), ...(wants ? { wants } : {}) };
  }

  /** Begins a journey, on top of one that may be open. */
  async beginJourney(
    turn: Turn,
    id: string,
    options?: JourneyOptions,
  ): Promise<{ handled: boolean; result?: JourneyResult }> {
    const { dc, journeyTurn } = await this.#dialogContext(turn);
    const { status, result } = await dc.beginDialog(id, options);
    return ended(journeyTurn.handled, status, result);
  }

  /** What is known so far by the forms that are open, the last begun first. Nothing is changed. */
  openForms(state: ConversationState, context: JourneyContext): { journey: string; says: Message[] }[] {
    return state.dialogs.dialogStack.toReversed().flatMap(({ id, state: stored }) => {
      const journey = this.parts.journeys.find((each) => each.id === id);
      const says = journey?.soFar?.((stored as { journey: JourneyState }).journey, context);
      return says ? [{ journey: id, says }] : [];
    });
  }

  /** Asks the open question again where it stood. */
  async reprompt(turn: Turn): Promise<void> {
    if (!this.activeJourney(turn)) return;
    const { dc } = await this.#dialogContext(turn);
    await dc.repromptDialog();
  }

  /** The council's name, numbers and hours, for any message. */
  councilValues(now: Date): NonNullable<Message['values']> {
    return councilFacts(this.parts.council, londonDate(now));
  }

  /** The answer to a message that broke its turn each time: sorry, plain, and what to do. What was open stays as it was. */
  async apologise(request: TurnRequest): Promise<TurnResult> {
    const effects: Effect[] = [];
    let turn: Turn | undefined;
    const replies = await this.#adapter.run(this.#activity(request), async (context) => {
      turn = this.#beginTurn(context, request);
      await turn.say({ id: 'assistant-went-wrong', values: this.councilValues(request.now) });
    });
    return { state: request.state, language: request.language, replies, effects, outcome: 'failed' };
  }

  /**
   * Puts something into words outside a turn: the resident has said nothing, something has happened. What is open in
   * the conversation stays as it was.
   */
  async announce(request: TurnRequest, message: Message): Promise<Reply[]> {
    return this.#adapter.run(this.#activity(request), (context) =>
      this.#beginTurn(context, { ...request, state: unasked(request) }).say(message),
    );
  }

  #activity(request: TurnRequest): Partial<Activity> {
    return {
      ...request.activity,
      channelId: request.channel,
      locale: request.language,
      conversation: { id: request.conversationId, isGroup: false, conversationType: '', name: '' },
      from: { id: request.userId, name: '', role: 'user' },
      recipient: { id: 'assistant', name: '', role: 'bot' },
      serviceUrl: '',
    };
  }

  #beginTurn(context: TurnContext, request: TurnRequest): Turn {
    const effects: Effect[] = [];
    const input = readInput(request.activity);
    /** What was said of a danger: a report of it would say the same once more. */
    const warned = new Set<string>();
    const turn: Turn = {
      context,
      conversationId: request.conversationId,
      channel: request.channel,
      capabilities: request.capabilities,
      language: request.language,
      languageBefore: request.language,
      state: request.state,
      person: request.person ?? null,
      now: request.now,
      text: input.text,
      understood: input.understood,
      input,
      effects,
      outcome: 'answered',
      say: async (...given) => {
        const messages = given.filter(({ id }) => !warned.has(id));
        for (const { id } of messages) if (id.startsWith('danger-')) warned.add(id);
        turn.state.lastSaid = messages;
        turn.state.lastSaidAt = request.now.toISOString();
        if (messages.length === 0) return;
        await context.sendActivities(
          messages.map((message) => ({ ...MessageFactory.text(''), valueType: MESSAGE_VALUE, value: message })),
        );
      },
    };
    context.turnState.set(TURN, turn);
    return turn;
  }

  async #onMessage(context: TurnContext): Promise<void> {
    const turn = context.turnState.get<Turn>(TURN);
    for (const step of STEPS) {
      const answer = await step(turn, this);
      if (step === understand) await failpoint('turn:after-understand');
      if (answer === 'done') break;
    }
    await failpoint('turn:after-dialog');
  }

  async #dialogContext(turn: Turn) {
    const journeyTurn: JourneyTurn = {
      input: turn.input,
      context: {
        ...this.parts.journeyContext(turn),
        occasion: occasionOf(turn),
      },
      say: (messages) => {
        // Who proves that they are somebody who asked for easy read has it from the same words on.
        turn.state.easy ||= turn.effects.some((effect) => effect.kind === 'prove-contact' && effect.proof.easyRead);
        return turn.say(...messages);
      },
      effects: turn.effects,
      handled: true,
    };
    turn.context.turnState.set(JOURNEY_TURN, journeyTurn);
    // Bot Framework works out how dialogs reach their memory once a turn; it comes to the same in each.
    if (this.#memory) turn.context.turnState.set(MEMORY, this.#memory);
    const dc = await this.#dialogs.createContext(turn.context);
    this.#memory ??= dc.state.configuration;
    return { dc, journeyTurn };
  }
}

/** What can be picked when nothing is open. The values are intents. */
export function mainChoices(): NonNullable<Message['choices']> {
  const wishes = ['ReportIssue', 'BookAppointment', 'MakePayment', 'CheckProgress', 'AskInformation', 'SpeakToPerson'];
  return wishes.map((value) => ({
    value,
    label: `assistant-choice-${value}`,
  }));
}

/** A state in which nothing needs to be said of the language. */
function unasked({ language, state }: TurnRequest): ConversationState {
  return { ...newConversationState(), easy: state.easy, wordsNoted: [`english ${language}`, `translator ${language}`] };
}

/** The turn's own state as Bot Framework's dialogs reach it; it is stored with the turn, so nothing is saved here. */
const inTurn = {
  get: async (context: TurnContext) => stateOf(context).dialogs,
  set: async () => undefined,
  delete: async (context: TurnContext) => {
    stateOf(context).dialogs = newConversationState().dialogs;
  },
};

function stateOf(context: TurnContext): ConversationState {
  return context.turnState.get<Turn>(TURN).state;
}

function ended(
  handled: boolean,
  status: DialogTurnStatus,
  result: unknown,
): { handled: boolean; result?: JourneyResult } {
  return status === DialogTurnStatus.complete ? { handled, result: result as JourneyResult } : { handled };
}
