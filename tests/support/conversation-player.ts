import type { Message } from '../../dialogs/message.ts';
import { STATUSES } from '../../services/cases/cases.ts';
import type { Outcome } from '../../services/payments/sandbox-provider.ts';
import { endOfLondonDay } from '../../services/time/london.ts';
import { buttons, happening, speech } from './golden.ts';
import { plainValue, unlikeMeanings } from './meanings.ts';
import { headingOf, Payer } from './payer.ts';
import { fileNamed } from './photo-files.ts';
import { type Bracket, type Story, type StoryChannel, StoryError, type StoryStep } from './story.ts';
import { cancelGiven } from './story-appointments.ts';
import { actOnEnquiry, isEnquiryAct } from './story-enquiries.ts';
import { makeGiven, recordsLeft, unmetFacts } from './story-facts.ts';
import { actAtDesk, isDeskAct, STAFF_LINE } from './story-staff.ts';
import { SECRET, type StoryWorld } from './story-world.ts';
import { TextsWire } from './texts-wire.ts';
import { VoiceWire } from './voice-wire.ts';
import { WebchatWire } from './webchat-wire.ts';
import type { Offered, Sent, Shown, Wire } from './wire.ts';

/** How a story is played. Whatever the weather, it must come out the same. */
export type Weather =
  | 'fair'
  /** Every message is sent twice at once. */
  | 'every message twice'
  /** The service is closed and opened again before every message. */
  | 'a restart before every message'
  /** The messages go to the processes of the world in turn, so that all state is read back from storage. */
  | 'another process for every message';

/** What came of a story. */
export interface Played {
  /** The conversation in the words the resident reads. */
  transcript: string;
  /** What stands in the database afterwards. */
  records: Record<string, unknown[]>;
}

/** Milliseconds after which it is looked what is due, while a story waits. */
const LONGEST_PAUSE = 60 * 60_000;
/** Longest `[long …]` part is made of this sentence. */
const SENTENCE = 'The rubbish is still there and it smells. ';

/**
 * Plays a story in a world that holds nothing yet.
 *
 * @param at when it begins, where that is another time than the story's: then what is meant must be the same, but for
 *   its values, which hold dates
 * @throws StoryError at the first line that is not as the story says
 */
export async function playStory(
  story: Story,
  channel: StoryChannel,
  world: StoryWorld,
  weather: Weather = 'fair',
  wire: Wire = wireOf(channel, world),
  at: Date = story.now,
): Promise<Played> {
  await world.reset(at);
  const told = at === story.now ? story : withoutValues(story);
  const play = new Play(told, channel, world, weather, wire);
  for (const step of told.steps) await play.step(step);
  await play.finish();
  const secrets = play.secrets();
  const leaked = world.logged.find((line) => secrets.some((secret) => line.includes(secret)));
  if (leaked) throw new StoryError(`${story.name}: a resident's words stand in the log: ${leaked}`);
  return { transcript: play.transcript(), records: await recordsLeft(world.now.service.database.kysely) };
}

/** The story with the meanings and counts that hold at any time. */
function withoutValues(story: Story): Story {
  const steps = story.steps.map((step): StoryStep => {
    if (step.kind === 'expect')
      return { ...step, meanings: step.meanings.map((meaning) => ({ ...meaning, values: {} })) };
    if (step.kind !== 'then') return step;
    return { ...step, facts: step.facts.filter(({ name, values }) => values[name] !== undefined) };
  });
  return { ...story, steps };
}

function wireOf(channel: StoryChannel, world: StoryWorld): Wire {
  if (channel === 'webchat') return new WebchatWire(() => world.now.url);
  return channel === 'sms' ? new TextsWire(() => world.now, SECRET) : new VoiceWire(() => world.now, SECRET);
}

class Play {
  readonly #story: Story;
  readonly #channel: StoryChannel;
  readonly #world: StoryWorld;
  readonly #weather: Weather;
  readonly #wire: Wire;
  readonly #lines: string[] = [];
  readonly #sent: string[] = [];
  /** Everything offered so far, newest last, one list for each message of the assistant. */
  readonly #offered: Offered[][] = [];
  readonly #values: Record<string, string> = {};
  #meant: Message[] = [];
  #isChecked = true;
  #last: Sent | undefined;
  #count = 0;
  #isOpen = false;

  constructor(story: Story, channel: StoryChannel, world: StoryWorld, weather: Weather, wire: Wire) {
    this.#story = story;
    this.#channel = channel;
    this.#world = world;
    this.#weather = weather;
    this.#wire = wire;
  }

  async step(step: StoryStep): Promise<void> {
    if (step.kind === 'given') return makeGiven(step.facts, this.#world.now.service);
    if (step.kind === 'note') return void this.#lines.push(speech('>', step.text), '');
    if (step.kind === 'then') return this.#then(step.facts);
    if (!this.#isOpen) await this.#open(step.kind === 'expect');
    if (step.kind === 'expect') return this.#expect(step.meanings, step.line);
    if (step.kind === 'say') return this.#send({ text: this.#filled(step.text, step.line) }, step.line);
    return this.#act(step.act);
  }

  async finish(): Promise<void> {
    if (!this.#isChecked) throw this.#error(this.#story.steps.length, 'the last answer is not checked');
  }

  transcript(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  /** What a log must never hold: the resident's words, where they are long enough to be theirs. */
  secrets(): string[] {
    const words = this.#sent.filter((text) => text.length >= 12 || /\d{4}|@/.test(text));
    const given = this.#story.steps.flatMap((step) => (step.kind === 'given' ? step.facts : []));
    const known = given.flatMap(({ values }) => [values.phone, values.email, values.location, values.name]);
    const escaped = [...words, ...known.filter((value) => value !== undefined)];
    return [...new Set(escaped.map((text) => JSON.stringify(text.slice(0, 200)).slice(1, -1)))];
  }

  async #open(greetingMatters: boolean): Promise<void> {
    await this.#wire.open(this.#story.language);
    this.#isOpen = true;
    await this.#hear(greetingMatters);
    this.#isChecked = !greetingMatters;
  }

  async #act(act: Bracket): Promise<void> {
    switch (act.name) {
      case 'press':
        return this.#send({ press: this.#offer(act) }, act.line);
      case 'photo':
        return this.#send({ photo: await fileNamed(act.words[0] ?? '') }, act.line);
      case 'long':
        return this.#send({ text: SENTENCE.repeat(1_000).slice(0, Number(act.words[0])) }, act.line);
      case 'empty':
        return this.#send({ text: '' }, act.line);
      case 'again':
        return this.#sendAgain(act.line);
      case 'pay':
        return this.#pay(act);
      case 'payments':
        this.#world.paymentsAreDown = act.words[0] === 'down';
        this.#lines.push(happening(`the page to pay is ${act.words[0]}`));
        return undefined;
      case 'wait':
        return this.#wait(act);
      case 'staff':
        return this.#staff(act);
      case 'cancelled':
        await cancelGiven(act, this.#world.now.service);
        this.#lines.push(happening('somebody else cancels their appointment'));
        return this.#hearUnasked();
      case 'restart':
        this.#lines.push(happening('the service is closed and opened again'));
        return this.#world.restart();
      case 'new':
        this.#lines.push(happening('a new conversation'));
        return this.#open(false);
      case 'end':
        this.#lines.push(happening('the conversation is ended'));
        return this.#world.now.service.reception.end(this.#wire.conversationId);
      default:
        throw this.#error(act.line, `nobody knows how to [${act.name}]`);
    }
  }

  /** The link that was given last is opened in a browser, and the payment ends there as the story says. */
  async #pay({ words, line }: Bracket): Promise<void> {
    const [outcome = ''] = words;
    const page = await new Payer(this.#world.now.url).pay(this.#filled('{link}', line), outcome as Outcome);
    this.#lines.push(happening(`pays by the link, outcome "${outcome}", and reads: ${headingOf(page)}`));
    await this.#world.now.service.payments.settled();
    await this.#hearUnasked();
  }

  async #wait({ words, line }: Bracket): Promise<void> {
    const units: Record<string, number> = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000 };
    const [count, unit = ''] = words;
    const ms = Number(count) * (units[unit.replace(/s$/, '')] ?? Number.NaN);
    if (Number.isNaN(ms)) throw this.#error(line, 'write [wait 45 minutes]');
    if (!this.#isChecked) throw this.#error(line, 'the answer before is not checked');
    this.#lines.push(happening(`${count} ${unit} later`));
    if (this.#weather === 'a restart before every message') await this.#world.restart();
    for (let left = ms; left > 0; left -= LONGEST_PAUSE) {
      this.#world.clock.advance(Math.min(left, LONGEST_PAUSE));
      await this.#world.catchUp();
      if (this.#isOpen) await this.#wire.stay?.();
    }
    await this.#hearUnasked();
  }

  /** Somebody of the council changes a report. */
  async #staff(act: Bracket): Promise<void> {
    if (isDeskAct(act)) return this.#desk(act);
    if (isEnquiryAct(act)) return this.#answerEnquiry(act);
    const { cases, database, clock } = this.#world.now.service;
    const { reference = '', note, expected } = this.#filledValues(act);
    const report = await cases.byReference(reference);
    const status = STATUSES.find((each) => each === act.words[0]);
    if (!report || !status) throw this.#error(act.line, 'write [staff fixed reference={reference}]');
    await database.commit(
      cases.changeStatus({
        id: report.id,
        status,
        ...(note ? { note } : {}),
        ...(expected ? { expectedAt: endOfLondonDay(expected).toISOString() } : {}),
        at: clock.now().toISOString(),
      }),
    );
    this.#lines.push(happening(`the council says: ${status}${note ? `, ${note}` : ''}`));
    await this.#hearUnasked();
  }

  /** A team takes a step with an enquiry. */
  async #answerEnquiry(act: Bracket): Promise<void> {
    const what = await actOnEnquiry({ ...act, values: this.#filledValues(act) }, this.#world.now.service);
    this.#lines.push(happening(what));
    await this.#hearUnasked();
  }

  /** Somebody at the desk takes the conversation, speaks, and gives it back. */
  async #desk(act: Bracket): Promise<void> {
    if (this.#weather === 'another process for every message') this.#world.next();
    this.#count += 1;
    const { service } = this.#world.now;
    const words = act.words[1] === undefined ? '' : this.#filled(act.words[1], act.line);
    if (!this.#isChecked) throw this.#error(act.line, 'the answer before is not checked');
    const what = await actAtDesk(act, service, this.#wire.conversationId, { key: String(this.#count), words });
    if (what) this.#lines.push(happening(what));
    await this.#hearUnasked(true);
    if (act.words[0] !== 'say') return;
    const [line, ...more] = this.#meant;
    if (line?.id !== STAFF_LINE || more.length > 0) throw this.#error(act.line, 'the resident did not hear just that');
    this.#isChecked = true;
  }

  /** Whether a person has the conversation, or is waited for: then a caller stays on the line. */
  async #isWithPerson(): Promise<boolean> {
    const { conversations } = this.#world.now.service;
    const person = (await conversations.conversation(this.#wire.conversationId))?.person ?? null;
    return person !== null;
  }

  /** What is due by now is done, and the resident hears what was said unasked. */
  async #hearUnasked(isAtDesk = false): Promise<void> {
    await this.#world.catchUp();
    if (!this.#isOpen) return;
    await this.#world.quiet(this.#wire.conversationId);
    if (isAtDesk || (await this.#isWithPerson())) await this.#wire.listen?.();
    this.#last = undefined;
    await this.#hear(true);
    this.#isChecked = this.#meant.length === 0;
  }

  /** The choice that a press means: of the newest offer that has it, or with `first` of the oldest. */
  #offer({ words, line }: Bracket): Offered {
    const isFirst = words[0] === 'first' && words.length > 1;
    const value = isFirst ? words[1] : words[0];
    if (this.#channel !== 'webchat') return { title: String(this.#numberOf(value, line)), value: value ?? '' };
    const lists = isFirst ? this.#offered : this.#offered.toReversed();
    const found = lists.flat().find((offer) => offer.value === value);
    if (!found) throw this.#error(line, `"${value}" is not offered`);
    return found;
  }

  #numberOf(value: string | undefined, line: number): number {
    const choices = this.#meant.findLast((message) => message.choices)?.choices ?? [];
    const at = choices.findIndex((choice) => choice.value === value);
    if (at === -1) throw this.#error(line, `"${value}" is not offered`);
    return at + 1;
  }

  async #send(what: Omit<Sent, 'key'>, line: number): Promise<void> {
    if (!this.#isChecked) throw this.#error(line, 'the answer before is not checked');
    if (what.text) this.#sent.push(what.text);
    this.#count += 1;
    this.#last = { key: `${this.#story.name}-${this.#count}`, ...what };
    if (this.#weather === 'a restart before every message') await this.#world.restart();
    if (this.#weather === 'another process for every message') this.#world.next();
    await this.#deliver(this.#last, line);
    this.#isChecked = false;
  }

  async #sendAgain(line: number): Promise<void> {
    if (!this.#last) throw this.#error(line, 'nothing was sent yet');
    this.#lines.push(happening('the same message comes again'));
    await this.#deliver(this.#last, line);
    if (this.#meant.length > 0) throw this.#error(line, 'a repeat was answered anew');
  }

  async #deliver(sent: Sent, line: number): Promise<void> {
    const copies = this.#weather === 'every message twice' ? 2 : 1;
    const [met, repeat] = await Promise.all(Array.from({ length: copies }, () => this.#wire.send(sent)));
    if (repeat && JSON.stringify(met) !== JSON.stringify(repeat)) {
      throw this.#error(line, `the repeat was met with ${JSON.stringify(repeat)}, not ${JSON.stringify(met)}`);
    }
    await this.#world.quiet(this.#wire.conversationId);
    await this.#hear(true);
    if (met && 'refused' in met) this.#turnAway(sent, met.refused, met.words);
  }

  /** A message turned away at the door stands in no log: the resident still sees what they wrote, and why. */
  #turnAway(sent: Sent, refused: string, words: string): void {
    const text = sent.text ?? '';
    const shown = text.length > 200 ? `${text.slice(0, 60)}… (${text.length} characters)` : text;
    this.#lines.push(speech('resident', shown === '' ? '(nothing)' : shown), speech('', `(turned away: ${words})`));
    this.#meant = [{ id: 'refused', values: { why: refused } }];
  }

  async #hear(isWritten: boolean): Promise<void> {
    const shown = await this.#wire.shown();
    await this.#readCode();
    this.#meant = await this.#meanings(shown);
    for (const message of this.#meant) {
      for (const [key, value] of Object.entries(message.values ?? {})) this.#values[key] = plainValue(value);
    }
    for (const one of shown) {
      if (isWritten) this.#write(one);
      if (one.from === 'assistant' && one.offers.length > 0) this.#offered.push(one.offers);
    }
  }

  /** `{code}` is the one that was sent last: the resident reads it on their phone. */
  async #readCode(): Promise<void> {
    const { database, contactCodes } = this.#world.now.service;
    const sent = await database.kysely
      .selectFrom('contact_codes')
      .select('id')
      .orderBy('sent_at', 'desc')
      .executeTakeFirst();
    if (sent) this.#values.code = contactCodes.digits(sent.id);
  }

  #write({ from, text, offers, photos }: Shown): void {
    // Of a call, all that one turn says is heard as one.
    if (this.#channel === 'voice' && from === 'assistant' && text === '') return;
    const isPress = from === 'resident' && this.#last?.press?.title === text && this.#channel === 'webchat';
    const photo = photos > 0 || this.#last?.photo ? `(a photo: ${this.#last?.photo?.name})` : '';
    const said = from === 'assistant' ? text : isPress ? `[${text}]` : [text, photo].filter(Boolean).join(' ');
    this.#lines.push(speech(from, shortened(said)));
    if (offers.length > 0) this.#lines.push(buttons(offers.map(({ title }) => title)));
  }

  /** What was meant by the assistant's lines: it stands in the transcript, not on the wire. */
  async #meanings(shown: readonly Shown[]): Promise<Message[]> {
    const said = shown.filter(({ from }) => from === 'assistant').map(({ seq }) => seq);
    if (said.length === 0) return [];
    const rows = await this.#world.now.service.database.kysely
      .selectFrom('activities')
      .select(['meaning', 'activity'])
      .where('conversation_id', '=', this.#wire.conversationId)
      .where('seq', 'in', said)
      .orderBy('seq')
      .execute();
    return rows.map(({ meaning, activity }) => {
      if (meaning !== null) return JSON.parse(meaning) as Message;
      return { id: JSON.parse(activity).from?.id === 'staff' ? STAFF_LINE : 'unknown' };
    });
  }

  #expect(meanings: readonly Bracket[], line: number): void {
    const problem = unlikeMeanings(meanings, this.#meant);
    if (problem) throw this.#error(line, problem);
    this.#isChecked = true;
  }

  async #then(facts: readonly Bracket[]): Promise<void> {
    const unmet = await unmetFacts(
      facts.map((fact) => ({ ...fact, values: this.#filledValues(fact) })),
      this.#world.now.service.database.kysely,
    );
    if (unmet.length > 0) throw new StoryError(`${this.#story.name}: ${unmet.join('\n  ')}`);
  }

  #filledValues({ values, line }: Bracket): Record<string, string> {
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, this.#filled(value, line)]));
  }

  #filled(text: string, line: number): string {
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = this.#values[name];
      if (value === undefined) throw this.#error(line, `the assistant said no value "${name}"`);
      return value;
    });
  }

  #error(line: number, problem: string): StoryError {
    const so = this.#lines.slice(-12).join('\n');
    return new StoryError(`${this.#story.name}.chat:${line} (${this.#channel}, ${this.#weather}): ${problem}\n\n${so}`);
  }
}

function shortened(text: string): string {
  return text.length > 1_500 ? `${text.slice(0, 60)}… (${text.length} characters)` : text;
}
