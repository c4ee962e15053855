import { z } from 'zod';

/** Something that a key or words pick. */
const Choice = z.object({
  title: z.string(),
  /** Other words for it, for choices of the call itself. */
  words: z.array(z.string()).default([]),
  /** What the assistant offered: given back as it is. */
  press: z.unknown().optional(),
  /** Something that the call itself does. */
  act: z.string().optional(),
  /** The language of its title, where that is another than the call's. */
  language: z.string().optional(),
});
export type CallChoice = z.infer<typeof Choice>;

const Prompt = z.object({
  /** The question, as the assistant wrote it. */
  lines: z.array(z.object({ text: z.string(), language: z.string() })),
  choices: z.array(Choice),
  /** What an answer in words looks like. */
  expects: z.enum(['text', 'number', 'date', 'place', 'contact', 'reference']).optional(),
  /** Its choices are not read out until somebody asks, or says nothing: the question is open. */
  isOpen: z.boolean().default(false),
  /** What the key for other choices does, where there are no more. */
  more: z.string().optional(),
  /** What can be sent to the caller's phone was said with it. */
  offersText: z.boolean().default(false),
  /** Whoever says nothing to it has gone: no person is called in. */
  isLast: z.boolean().default(false),
  /** It may not be talked over. */
  urgent: z.boolean().default(false),
});
/** What the caller was asked last, kept whole so that it can be asked again without a turn. */
export type Prompt = z.infer<typeof Prompt>;

const State = z.object({
  language: z.string(),
  /** Empty until it is known which conversation the call goes on with. */
  conversationId: z.string(),
  /** Number of the last line that was read out. */
  heard: z.number(),
  /** A message whose answer is waited for, and how often the line was held for it. */
  awaiting: z.object({ seq: z.number(), holds: z.number() }).nullable(),
  prompt: Prompt,
  /** The question that one of the call's own stands in front of. */
  behind: Prompt.nullable(),
  /** Which of the choices are read out, where there are many. */
  page: z.number(),
  /** In a row: nothing was heard, nothing could be made of what was heard, the question was asked again. */
  silences: z.number(),
  misses: z.number(),
  repeats: z.number(),
  /** Code of the payment whose card the network takes at this moment. */
  paying: z.string().nullable().default(null),
  /** The way online was offered: once a call, never again. */
  onlineOffered: z.boolean().default(false),
  /** What was said last that is better read than heard: it can be sent to the caller's phone. */
  toText: z.object({ kind: z.enum(['link', 'reference']), value: z.string() }).nullable(),
});
/** Where a call stands. Stored with each answered step. */
export type CallState = z.infer<typeof State>;
export type ToText = NonNullable<CallState['toText']>;

/** @throws ZodError when it was stored by another version */
export function readCallState(json: string): CallState {
  return State.parse(JSON.parse(json));
}

export function newCallState(language: string): CallState {
  return {
    language,
    conversationId: '',
    heard: 0,
    awaiting: null,
    prompt: { lines: [], choices: [], isOpen: false, offersText: false, isLast: false, urgent: false },
    behind: null,
    page: 0,
    silences: 0,
    misses: 0,
    repeats: 0,
    paying: null,
    onlineOffered: false,
    toText: null,
  };
}
