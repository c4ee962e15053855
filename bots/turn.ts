import type { Activity, TurnContext } from 'botbuilder';
import type { Effect } from '../dialogs/effect.ts';
import type { RecognizerResult, TurnInput } from '../dialogs/input.ts';
import type { Message } from '../dialogs/message.ts';
import type { HandoffReason } from '../services/handoffs/handoff.ts';
import type { Heard } from '../services/translation/translate-later.ts';
import type { ChannelCapabilities } from './channel-capabilities.ts';
import type { ConversationState } from './conversation-state.ts';

/** One turn: from a resident's activity to the replies and effects that are committed together. */
export interface Turn {
  context: TurnContext;
  conversationId: string;
  channel: string;
  capabilities: ChannelCapabilities;
  /** Language to answer in. */
  language: string;
  /** Language of the conversation before this message. */
  languageBefore: string;
  /** What the message's language is, where it has words. */
  heard?: Heard;
  state: ConversationState;
  /** A person has the conversation, or is waited for: then nothing is said but what danger asks for. */
  person: 'waiting' | 'held' | null;
  /** Why a person is called in, where it is not because one was asked for. */
  callsFor?: HandoffReason;
  now: Date;
  text: string;
  understood: RecognizerResult;
  input: TurnInput;
  effects: Effect[];
  /** Named ending of the turn, counted by `/metrics`. */
  outcome: string;
  say(...messages: Message[]): Promise<void>;
}

/** What a turn left to be committed. */
export interface TurnResult {
  state: ConversationState;
  language: string;
  replies: Reply[];
  effects: Effect[];
  outcome: string;
  /** Of a message in another language than English. */
  heard?: Heard;
}

/** A reply in the resident's words, with what was meant. */
export interface Reply {
  activity: Partial<Activity>;
  meaning: Message | null;
}

/** Where the turn is kept in `TurnContext.turnState`. */
export const TURN = Symbol('turn');

/** `valueType` of an activity that carries a `Message` to be put into words. */
export const MESSAGE_VALUE = 'application/vnd.council-assistant.message+json';
