import { readFileSync } from 'node:fs';

/**
 * How a story's resident is heard: web chat over real Direct Line calls, the short variants that SMS speaks, or a call
 * with signed webhooks.
 */
export type StoryChannel = 'webchat' | 'sms' | 'voice';

/** `[name one two key=value key="two words"]` in a story. */
export interface Bracket {
  name: string;
  words: string[];
  values: Record<string, string>;
  /** Line of the file, for messages. */
  line: number;
}

/** One line of a story, after its header. */
export type StoryStep =
  /** What the story shows, for whoever reads it. */
  | { kind: 'note'; text: string }
  /** Words of the resident. `{name}` stands for a value of that name that the assistant said last. */
  | { kind: 'say'; text: string; line: number }
  /** Something other than words, or something that happens: `[press yes]`, `[photo sofa.jpg]`, `[wait 45 minutes]`. */
  | { kind: 'do'; act: Bracket }
  /** What the assistant means in answer, in order. */
  | { kind: 'expect'; meanings: Bracket[]; line: number }
  /** Records that stand before the story begins. */
  | { kind: 'given'; facts: Bracket[] }
  /** What must be true afterwards. */
  | { kind: 'then'; facts: Bracket[] };

/** A conversation as a file that a council officer can read. */
export interface Story {
  /** Path without its ending: `report/fly-tip-then-a-correction`. */
  name: string;
  channels: StoryChannel[];
  /** UTC instant at which it begins. */
  now: Date;
  council: string;
  /** Language in which the conversation is opened. */
  language: string;
  /** Language that the resident speaks: the story is of no use before the locale has sentences. */
  speaks: string;
  steps: StoryStep[];
}

/** A story cannot be read: file, line and what is wrong. */
export class StoryError extends Error {
  override name = 'StoryError';
}

const ACTS = new Set(['press', 'photo', 'long', 'empty', 'again', 'wait', 'restart', 'new', 'end']);
/** `[staff fixed reference={reference} note="…" expected=2026-12-07]`: somebody of the council changes a report. */
const HAPPENINGS = new Set(['wait', 'restart', 'new', 'end', 'again', 'staff']);
/** What happens beside the conversation: the pay link is used, the provider of payments goes away and comes back, somebody
 * else's appointment is cancelled. */
for (const name of ['pay', 'payments', 'cancelled']) HAPPENINGS.add(name);
/** Channels that a story names. By telephone all are told that can be. */
const CHANNELS: readonly StoryChannel[] = ['webchat', 'sms'];

/** Reads a story's file. @throws StoryError */
export function readStory(file: string, name: string): Story {
  return parseStory(readFileSync(file, 'utf8'), name);
}

/**
 * Reads a story from its text. The format is Bot Framework's `.chat`, with meanings for the assistant's part.
 *
 * @throws StoryError naming the line
 */
export function parseStory(text: string, name: string): Story {
  const story: Story = {
    name,
    channels: ['webchat'],
    now: new Date(Number.NaN),
    council: 'norwich',
    language: 'en',
    speaks: 'en',
    steps: [],
  };
  const speakers = { user: 'resident', bot: 'assistant' };
  for (const [i, raw] of text.split('\n').entries()) {
    const line = i + 1;
    const content = raw.trim();
    if (content === '') continue;
    try {
      const header = /^(user|bot)=(\w+)$/.exec(content);
      if (header) speakers[header[1] as 'user' | 'bot'] = header[2] as string;
      else if (/^\[(channels|now|council|language|speaks)=/.test(content))
        takeHeader(story, readBrackets(content, line));
      else story.steps.push(readStep(content, line, speakers));
    } catch (error) {
      throw new StoryError(`${name}.chat:${line}: ${(error as Error).message}`);
    }
  }
  if (Number.isNaN(story.now.getTime())) throw new StoryError(`${name}.chat: the header needs [now=2026-11-23T09:15]`);
  return story;
}

function takeHeader(story: Story, brackets: Bracket[]): void {
  for (const { name, words, values } of brackets) {
    const value = values[name] ?? '';
    if (name === 'channels') story.channels = [value, ...words].map(asChannel);
    else if (name === 'now') story.now = asInstant(value);
    else if (name === 'council') story.council = value;
    else if (name === 'language') story.language = value;
    else if (name === 'speaks') story.speaks = value;
    else throw new Error(`unknown header [${name}]`);
  }
}

function asChannel(word: string): StoryChannel {
  const channel = CHANNELS.find((each) => each === word);
  if (!channel) throw new Error(`unknown channel "${word}", expected one of: ${CHANNELS.join(', ')}`);
  return channel;
}

/** A local time in Norwich. Stories are set in winter, when it is UTC, or say their offset. */
function asInstant(text: string): Date {
  const instant = new Date(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(instant.getTime())) throw new Error(`"${text}" is no time; write 2026-11-23T09:15`);
  return instant;
}

function readStep(content: string, line: number, { user, bot }: { user: string; bot: string }): StoryStep {
  if (content.startsWith('>')) return { kind: 'note', text: content.slice(1).trim() };
  if (content.startsWith('given ')) return { kind: 'given', facts: readBrackets(content.slice(6), line) };
  if (content.startsWith('then ')) return { kind: 'then', facts: readBrackets(content.slice(5), line) };
  if (content.startsWith('[')) return { kind: 'do', act: oneAct(content, line, HAPPENINGS) };
  const speech = /^(\w+):(?: (.*))?$/.exec(content);
  const said = speech?.[2]?.trim() ?? '';
  if (speech?.[1] === bot) return { kind: 'expect', meanings: readBrackets(said, line), line };
  if (speech?.[1] !== user) throw new Error(`expected "${user}:", "${bot}:", ">", "given", "then" or "[…]"`);
  return said.startsWith('[') ? { kind: 'do', act: oneAct(said, line, ACTS) } : { kind: 'say', text: said, line };
}

function oneAct(content: string, line: number, known: ReadonlySet<string>): Bracket {
  const [act, ...more] = readBrackets(content, line);
  if (!act || more.length > 0) throw new Error('one thing happens on one line');
  if (!known.has(act.name)) throw new Error(`unknown act [${act.name}], expected one of: ${[...known].join(', ')}`);
  return act;
}

const BRACKET = /\[((?:[^\]"]|"[^"]*")*)\]\s*/y;
const PART = /([\w.~-]+)=(?:"([^"]*)"|(\S+))|"([^"]*)"|(\S+)/g;

/** Reads `[name word key=value] [name …]`. @throws Error when something stands outside the brackets */
function readBrackets(text: string, line: number): Bracket[] {
  const brackets: Bracket[] = [];
  BRACKET.lastIndex = 0;
  while (BRACKET.lastIndex < text.length) {
    const from = BRACKET.lastIndex;
    const found = BRACKET.exec(text);
    if (!found) throw new Error(`expected "[", met "${text.slice(from, from + 20)}"`);
    brackets.push(readBracket(found[1] as string, line));
  }
  if (brackets.length === 0) throw new Error('expected one or more of […]');
  return brackets;
}

function readBracket(inside: string, line: number): Bracket {
  const bracket: Bracket = { name: '', words: [], values: {}, line };
  for (const [, key, quoted, plain, quotedWord, word] of inside.matchAll(PART)) {
    if (key !== undefined) bracket.values[key] = quoted ?? (plain as string);
    if (key !== undefined && bracket.name === '') bracket.name = key;
    const bare = quotedWord ?? word;
    if (bare !== undefined && bracket.name === '') bracket.name = bare;
    else if (bare !== undefined) bracket.words.push(bare);
  }
  if (bracket.name === '') throw new Error('a bracket is empty');
  return bracket;
}
