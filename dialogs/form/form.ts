import type { z } from 'zod';
import type { Effect } from '../effect.ts';
import type { Intent, TurnInput } from '../input.ts';
import type { JourneyContext, JourneyStep, JsonValue } from '../journey.ts';
import type { Choice, Message, MessageValue, MessageValues } from '../message.ts';

/**
 * How something came to be known: `said` by the resident, `known` from a look-up, `corrected` by the resident later,
 * `unsure` when they do not know (the value is null), `skipped` when they chose not to say (null as well).
 */
export type How = 'said' | 'known' | 'corrected' | 'unsure' | 'skipped';

/** One named answer. `asked` tells an answer to a question from something said unasked. */
export interface Fact {
  value: JsonValue;
  how: How;
  asked: boolean;
}

/** All that a form knows, by name. The next question is derived from it and from nothing else. */
export type Facts = Readonly<Record<string, Fact>>;

/** What a field's answer looks like, and so how it is read, read back and corrected. */
export type FieldKind = 'choice' | 'choices' | 'text' | 'number' | 'date' | 'place' | 'contact' | 'photos';

/** What came of reading one message as the answer to one field. */
export type Reading =
  /** An answer. */
  | { kind: 'value'; value: JsonValue }
  /** Half an answer (a postcode, where a street is needed): kept, and the rest is asked for with `ask`. */
  | { kind: 'part'; value: JsonValue; ask: string }
  /** An answer that cannot be taken: the message that says why, and the choices that come nearest. */
  | { kind: 'bad'; why: string; values?: MessageValues; near?: readonly Choice[] }
  /** Nothing that answers. */
  | { kind: 'none' };

/** One thing that a form wants to know. Derived anew from the facts before every question. */
export interface Field {
  /** Name of its fact, unique in the form. */
  name: string;
  kind: FieldKind;
  /** Message that asks. Its attribute `again` has simpler words and an example. */
  ask: string;
  values?: MessageValues;
  /** Message with its short name, for reading back; its attribute `words` lists what people call it. */
  label: string;
  /** What an answer must look like, wherever it came from. */
  schema: z.ZodType<JsonValue>;
  /** May be skipped. */
  optional: boolean;
  /** "I am not sure" is taken, and stored as unknown. */
  mayBeUnsure: boolean;
  /** Never asked by itself: taken when it is offered, and correctable. */
  onlyOffered?: boolean;
  /** Not read back and not offered for correction: a step on the way, no fact of the result. */
  hidden?: boolean;
  /** What can be picked. */
  choices?: readonly Choice[];
  /** What else can be named in words, when fewer are shown. */
  alsoChoices?: readonly Choice[];
  /** Longest text, in characters. */
  longest?: number;
  /** Smallest and largest number. */
  min?: number;
  max?: number;
  /** A date in the future is refused. */
  past?: boolean;
  /** How exactly a place must be known. */
  precision?: 'street' | 'address' | 'site';
  /** A contact's question asks for a name as well, so that a few plain words are one. */
  named?: boolean;
  /** A contact that was given or proven a short while ago, in this very conversation, is offered or taken. */
  mayRecall?: boolean;
  /** What an answer looks like to whoever gives it without words, where the kind does not say so. */
  expects?: NonNullable<Message['expects']>;
  /** Reads the answer when the kind's own way will not do; undefined where it will. */
  read?(input: TurnInput, context: JourneyContext): Reading | undefined;
  /** What any message, asked for or not, says of it: undefined for nothing. Replaces the kind's own way. */
  takes?(input: TurnInput, context: JourneyContext): JsonValue | undefined;
  /** What is said of a message that seems to answer it unasked, and holds a slip: undefined for none. */
  slip?(input: TurnInput, context: JourneyContext): Message | undefined;
  /**
   * What a message makes of its known value, when the kind's own way will not do: undefined for no change.
   *
   * @param sure the message puts something right, so that a bare value may be meant
   */
  amend?(value: JsonValue, input: TurnInput, context: JourneyContext, sure: boolean): JsonValue | undefined;
  /** How its value is read back, when the kind's own way will not do. */
  show?(value: JsonValue): MessageValue;
}

/** An ending without a last yes: not ours, given up, told already. */
export interface Ending {
  messages: Message[];
  effects: Effect[];
  outcome: string;
  /** A wish to go on with at once. */
  next?: JourneyStep['next'];
}

/** Something to be said once. Said again only under another key. */
export interface Remark {
  key: string;
  messages: Message[];
  /** Said even when the form ends at once. */
  urgent?: boolean;
}

/** What a form concludes from its facts, each time they change. */
export interface Verdict {
  /** Facts found out: null or absent values change nothing. */
  know?: Record<string, JsonValue>;
  /** Facts that do not hold any more. */
  drop?: readonly string[];
  /** An answer that turned out not to do: it is dropped, and counts as a failed answer. */
  refuse?: { field: string; message: Message };
  /** The form ends here. */
  end?: Ending;
  /** Said with what is found out. */
  say?: readonly Message[];
  /** Done with what is found out, in this turn's commit. */
  effects?: readonly Effect[];
}

/** What came of looking once more. */
export type LastCheck = { say: Message[]; drop: readonly string[] } | { know: Record<string, JsonValue> };

/** What a form may use beside its facts. */
export interface FormContext extends JourneyContext {
  /** Id of this run of the form. */
  instance: string;
}

/** A journey that collects answers, checks them, reads them back, and does one thing: said as data. */
export interface Form {
  id: string;
  /** Goes up when stored states of the last version do not fit any more. */
  version: number;
  intents: readonly Intent[];
  /** Other wishes that it sees to by the way: none of them is put off till later. */
  covers?: readonly Intent[];
  /** The fields that apply, in the order they are asked. */
  fields(facts: Facts, context: JourneyContext): Field[];
  /** Said before the first question: what was understood. */
  opening?(facts: Facts, context: JourneyContext): Message[];
  /** Said once, as soon as it applies. `next` is the field to be asked, undefined before reading back. */
  remarks?(facts: Facts, context: JourneyContext, next: Field | undefined): Remark[];
  check?(facts: Facts, context: FormContext): Promise<Verdict>;
  /**
   * Looked at once more, the moment before `finish`: what the world has changed since. Facts that do not hold any more are
   * dropped and asked for again; without any, it goes on with what is now known.
   */
  lastCheck?(facts: Facts, context: FormContext): Promise<LastCheck>;
  /** All that is understood, with the question whether it is right. Absent: nothing is done that needs a yes. */
  readBack?(facts: Facts, context: JourneyContext): Message;
  finish(facts: Facts, context: FormContext): Ending;
  /** How it ends when no answer can be understood. Absent: the answers are saved and a person is named. */
  giveUp?(facts: Facts, context: JourneyContext): Ending;
}
