import { EventFactory } from 'botbuilder';
import type { Audit, AuditEntry } from '../../services/audit/audit.ts';
import type { Transcript } from '../../services/conversations/transcript.ts';
import type { Council } from '../../services/council/council.ts';
import { failpoint } from '../../services/failpoints.ts';
import type { Handoff, Owner } from '../../services/handoffs/handoff.ts';
import type { Handoffs } from '../../services/handoffs/handoffs.ts';
import type { HowTranslated, StaffLines } from '../../services/handoffs/staff-lines.ts';
import type { Signals } from '../../services/signals.ts';
import type { StaffMember } from '../../services/staff/staff-member.ts';
import { ConflictError, type Database, type Statement, type StatementResult } from '../../services/storage/database.ts';
import type { Clock } from '../../services/time/clock.ts';
import { TranslationUnavailableError, type Translator } from '../../services/translation/translator.ts';
import type { ChannelCapabilities } from '../channel-capabilities.ts';
import { ConversationEndedError, type Reception } from '../reception.ts';
import { maskCards } from '../steps/mask-cards.ts';
import type { Words } from '../words.ts';
import type { Addressee, UnaskedLines } from './unasked-lines.ts';

const MINUTE = 60_000;
/** Tries of one line whose commit met that somebody had kept or introduced in the same moment. */
const MOST_TRIES = 5;

/** What the desk needs of the rest. */
export interface HandoffDeskParts {
  database: Database;
  handoffs: Handoffs;
  lines: StaffLines;
  transcript: Transcript;
  unasked: UnaskedLines;
  reception: Reception;
  signals: Signals;
  clock: Clock;
  council: Council;
  words: Words;
  translator: Translator | undefined;
  capabilities(channel: string): ChannelCapabilities;
  /** What staff do is written down in the commit that does it. */
  audit: Audit;
}

/** Somebody else has it, or nobody may have it any more. */
export class NotYoursError extends Error {
  override name = 'NotYoursError';
}

/** There is no such handoff. */
export class UnknownHandoffError extends Error {
  override name = 'UnknownHandoffError';
}

/** Staff without a name or a department may not talk to residents. */
export class NamelessStaffError extends Error {
  override name = 'NamelessStaffError';
}

/** What a member of staff says. */
export interface StaffSpeech {
  /** The browser's id for it: sent again, it is not said again. */
  key: string;
  text: string;
  /** The translation as staff have corrected it. */
  translation?: string;
}

/** How a conversation with a person ends. */
export interface WrapUp {
  code: string;
  /** Why it need not have come to this, where it need not. */
  avoidable?: string;
  note?: string;
}

/**
 * What staff do in conversations: take, speak, note, pass on, give back, close. Who has a conversation is decided by the
 * database alone, so that two never have one; each act is one commit.
 */
export class HandoffDesk {
  readonly parts: HandoffDeskParts;

  constructor(parts: HandoffDeskParts) {
    this.parts = parts;
  }

  /** @throws UnknownHandoffError */
  async find(id: string): Promise<Handoff> {
    const handoff = await this.parts.handoffs.byId(id);
    if (!handoff) throw new UnknownHandoffError('there is no such handoff');
    return handoff;
  }

  /**
   * Takes one that waits. Taken twice by the same person, it is theirs all the same.
   *
   * @throws NotYoursError when somebody else was first, or the resident waits no more
   */
  async take(id: string, staff: StaffMember): Promise<Handoff> {
    const by = ownerOf(staff);
    const handoff = await this.find(id);
    if (handoff.status === 'waiting') {
      const at = this.parts.clock.now();
      const writes = this.parts.handoffs.take(handoff, by, at, this.#leaseMs);
      try {
        await this.#commit(act(staff, 'handoff.take', handoff, at), writes);
        this.parts.signals.activities(handoff.conversationId);
      } catch (error) {
        if (!(error instanceof ConflictError)) throw error;
      }
    }
    return this.#mine(id, staff);
  }

  /** The browser of the owner is still there. @throws NotYoursError */
  async keep(id: string, staff: StaffMember): Promise<void> {
    const handoff = await this.#mine(id, staff);
    const at = this.parts.clock.now();
    const keep = this.parts.handoffs.keep(handoff.id, staff, at.getTime() + this.#leaseMs);
    // Nothing that anybody has to account for.
    await this.#yours(() => this.parts.database.commit([keep]));
  }

  /**
   * Says something to the resident, in their language where it can be translated. Name and department go before the
   * first words.
   *
   * @throws NotYoursError, NamelessStaffError, ConversationEndedError
   */
  async say(id: string, staff: StaffMember, speech: StaffSpeech): Promise<{ seq: number; how: HowTranslated }> {
    ownerOf(staff);
    const text = maskCards(speech.text.toWellFormed()).text;
    for (let tries = 1; ; tries += 1) {
      const earlier = await this.parts.lines.sentUnder(id, speech.key);
      if (earlier !== undefined) return { seq: earlier, how: 'same' };
      const handoff = await this.#mine(id, staff);
      const to = await this.#addressee(handoff);
      const { shown, language, how } = await this.#inTheirLanguage(to, handoff, staff, { ...speech, text });
      const at = this.parts.clock.now();
      const activity = {
        type: 'message',
        text: shown,
        locale: language,
        inputHint: 'expectingInput',
        textFormat: 'plain',
        from: { id: 'staff', name: `${staff.name}, ${staff.department}` },
      };
      const line = this.parts.unasked.line(to, activity, null, at);
      const writes = [
        ...line.writes,
        this.parts.handoffs.speak(handoff, staff, at.getTime() + this.#leaseMs),
        this.parts.lines.write({
          conversationId: to.id,
          handoffId: id,
          key: speech.key,
          staffId: staff.id,
          staffName: staff.name,
          text,
          language: this.#staffLanguage,
          how,
        }),
      ];
      try {
        const results = await this.#commit(act(staff, 'handoff.say', handoff, at), writes);
        const [numbered] = results;
        line.send(numbered);
        this.parts.signals.activities(to.id);
        return { seq: Number(numbered?.rows[0]?.last_seq), how };
      } catch (error) {
        if (!(error instanceof ConflictError) || tries >= MOST_TRIES) throw error;
      }
    }
  }

  /** What a text would be in the resident's language, for staff to correct; undefined where it cannot be translated. */
  async translate(id: string, text: string): Promise<string | undefined> {
    const { language } = await this.#addressee(await this.find(id));
    if (language === this.#staffLanguage) return undefined;
    return (await this.#translated([text], language))?.[0];
  }

  /** A note for staff alone. */
  async note(id: string, staff: StaffMember, text: string): Promise<void> {
    const handoff = await this.find(id);
    const at = this.parts.clock.now();
    const note = this.parts.handoffs.note(id, ownerOf(staff), maskCards(text.toWellFormed()).text, at);
    await this.#commit(act(staff, 'handoff.note', handoff, at), [note]);
  }

  /** Lets go of it: it is in the queue again, at its place. @throws NotYoursError */
  async release(id: string, staff: StaffMember): Promise<void> {
    const handoff = await this.#mine(id, staff);
    await this.giveBack(handoff, { kind: 'released' }, staff);
  }

  /** Passes it to another team, at its place in the queue. @throws NotYoursError */
  async transfer(id: string, staff: StaffMember, { team, reason }: { team: string; reason: string }): Promise<void> {
    const handoff = await this.#mine(id, staff);
    await this.giveBack(handoff, { kind: 'transferred', team, detail: reason }, staff);
  }

  /** Gives it back to the assistant: the resident goes on at the question where it stood. @throws NotYoursError */
  async returnToAssistant(id: string, staff: StaffMember, wrapUp: WrapUp): Promise<void> {
    await this.#end(id, staff, 'returned', wrapUp);
  }

  /** Ends it. @throws NotYoursError */
  async close(id: string, staff: StaffMember, wrapUp: WrapUp): Promise<void> {
    await this.#end(id, staff, 'closed', wrapUp);
  }

  /** Puts it into the queue again and tells the resident. */
  async giveBack(
    handoff: Handoff & { owner: Owner },
    event: { kind: 'released' | 'transferred'; team?: string; detail?: string },
    staff: StaffMember,
  ): Promise<void> {
    const at = this.parts.clock.now();
    const to = await this.#addressee(handoff);
    const line = await this.parts.unasked.ofAssistant(to, this.backMessage(handoff, event), at);
    const writes = [...line.writes, ...this.parts.handoffs.release(handoff, event, at)];
    const entry = act(staff, `handoff.${event.kind}`, handoff, at, event.team ? { team: event.team } : {});
    const results = await this.#yours(() => this.#commit(entry, writes));
    line.send(results[0]);
    this.parts.signals.activities(to.id);
  }

  /** What the resident is told when it is in the queue again. */
  backMessage({ owner }: Handoff, { team }: { team?: string }) {
    if (team === undefined) return { id: 'handoff-lapsed' };
    const name = this.parts.council.handoff.teams[team]?.name ?? team;
    return { id: 'handoff-transferred', values: { name: owner?.name ?? '', team: name } };
  }

  async #end(id: string, staff: StaffMember, status: 'returned' | 'closed', wrapUp: WrapUp): Promise<void> {
    const handoff = await this.#mine(id, staff);
    const { handoffs, reception, clock } = this.parts;
    const at = clock.now();
    const by = ownerOf(staff);
    const note = wrapUp.note ? [handoffs.note(id, by, maskCards(wrapUp.note.toWellFormed()).text, at)] : [];
    const ended = [...handoffs.end(id, by, { status, ...wrapUp }, at), ...note];
    const { conversationId, channel, reference } = handoff;
    const conversation = { id: conversationId, isGroup: false, conversationType: '', name: '' };
    const entry = act(staff, `handoff.${status}`, handoff, at, { code: wrapUp.code });
    const event = EventFactory.createHandoffStatus(conversation, 'completed');
    try {
      const { done } = await this.#yours(() =>
        reception.accept(
          {
            channel,
            conversationId,
            messageKey: `handoff/${id}/${status}`,
            activity: { type: 'event', name: event.name ?? '', value: event.value },
            handoff: { id, status, name: staff.name, reference },
          },
          { writes: ended, commit: (statements) => this.#commit(entry, statements) },
        ),
      );
      await done;
    } catch (error) {
      if (!(error instanceof ConversationEndedError)) throw error;
      // The resident has gone: nobody is left to be told, and it is over all the same, by the very same commit.
      if ((await this.find(id)).status !== status) throw error;
    }
    this.parts.signals.activities(conversationId);
  }

  /** Commits what somebody did with its entry in the audit. */
  async #commit(entry: AuditEntry, statements: readonly Statement[]): Promise<StatementResult[]> {
    await failpoint('desk:before-commit');
    const results = await this.parts.audit.commit(entry, statements);
    await failpoint('desk:after-commit');
    return results;
  }

  async #mine(id: string, staff: Pick<StaffMember, 'id'>): Promise<Handoff & { owner: Owner }> {
    const handoff = await this.find(id);
    const { status, owner } = handoff;
    if (status !== 'held' || owner?.id !== staff.id) throw new NotYoursError('somebody else has it, or nobody');
    return { ...handoff, owner };
  }

  async #yours<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ConflictError) throw new NotYoursError('it is not yours any more', { cause: error });
      throw error;
    }
  }

  async #addressee({ conversationId }: Handoff): Promise<Addressee> {
    const conversation = await this.parts.transcript.conversation(conversationId);
    if (!conversation || conversation.status === 'ended') throw new ConversationEndedError('the resident has gone');
    return conversation;
  }

  async #inTheirLanguage(
    to: Addressee,
    handoff: Handoff,
    staff: StaffMember,
    { text, translation }: StaffSpeech,
  ): Promise<{ shown: string; language: string; how: HowTranslated }> {
    const mine = this.#staffLanguage;
    const { variant } = this.parts.capabilities(to.channel);
    const values = { name: staff.name, department: staff.department };
    const introduction = (language: string) =>
      handoff.introduced ? [] : [this.parts.words.say('handoff-introduction', values, language, variant)];
    const join = (parts: string[]) => parts.join('\n');
    if (to.language === mine) return { shown: join([...introduction(mine), text]), language: mine, how: 'same' };
    const own = this.parts.words.hasOwn('handoff-introduction', to.language);
    const toTranslate = [...(own ? [] : introduction(mine)), ...(translation === undefined ? [text] : [])];
    const translated = await this.#translated(toTranslate, to.language);
    if (!translated) {
      const words = translation === undefined ? text : translation;
      const language = translation === undefined ? mine : to.language;
      const how = translation === undefined ? 'untranslated' : 'corrected';
      return { shown: join([...introduction(own ? to.language : mine), words]), language, how };
    }
    const shown = join([
      ...(own ? introduction(to.language) : []),
      ...translated,
      ...(translation === undefined ? [] : [translation]),
    ]);
    return { shown, language: to.language, how: translation === undefined ? 'machine' : 'corrected' };
  }

  /** Undefined where there is no translator for it, or it is down: then the words are delivered as they are. */
  async #translated(texts: readonly string[], language: string): Promise<string[] | undefined> {
    const { translator } = this.parts;
    if (texts.length === 0) return [];
    if (!translator?.knows(language)) return undefined;
    try {
      const translations = await translator.translate(texts, language, this.#staffLanguage);
      return translations.map((each) => each.text);
    } catch (error) {
      if (error instanceof TranslationUnavailableError) return undefined;
      throw error;
    }
  }

  get #leaseMs(): number {
    return this.parts.council.handoff.lease_minutes * MINUTE;
  }

  get #staffLanguage(): string {
    return this.parts.council.handoff.staff_language;
  }
}

/** @throws NamelessStaffError */
function ownerOf({ id, name, department }: StaffMember): Owner {
  if (name.trim() === '' || department.trim() === '') {
    throw new NamelessStaffError('residents are told the name and the department of whoever talks to them');
  }
  return { id, name, department };
}

function act(
  by: StaffMember,
  action: string,
  { reference }: Handoff,
  at: Date,
  after: Record<string, unknown> = {},
): AuditEntry {
  return { by, action, subject: `handoff ${reference}`, at, ...(Object.keys(after).length > 0 ? { after } : {}) };
}
