import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { parse } from 'yaml';
import { SOURCE } from '../../bots/words.ts';
import type { Choice, Message } from '../../dialogs/message.ts';
import type { Service } from '../../service.ts';
import { compareGolden } from '../support/golden.ts';
import { RecordingChannel } from '../support/recording-channel.ts';
import { openService } from '../support/services.ts';
import { SettableClock } from '../support/settable-clock.ts';
import { openFolder } from '../support/storages.ts';
import { testContent } from '../support/story-world.ts';

type Journey = 'report' | 'book' | 'pay' | 'complain';
const openings = parse(readFileSync(join(import.meta.dirname, 'openings.yaml'), 'utf8')) as Record<
  string,
  Record<Journey | 'story', string>
>;
const { words } = testContent();
const CHANNEL = 'recording';
/** Turns in which any of the journeys is over. */
const MOST_TURNS = 25;
/** English this long is no name and no number. */
const NO_ACCIDENT = 25;
/** What is picked, where it is offered; else no, to skip, or the first. */
const PICKED = ['single_item', 'footpath', 'phone', 'housing', 'me', 'waste', 'yes_send', 'no', '~skip', 'complain'];
/** How each journey has ended, and the record there is of it then. */
const ENDS: Record<Journey, { said: string; table: 'service_requests' | 'appointments' | 'payments' | 'complaints' }> =
  {
    report: { said: 'report-done', table: 'service_requests' },
    book: { said: 'appointment-done', table: 'appointments' },
    pay: { said: 'payment-link', table: 'payments' },
    complain: { said: 'complaint-done', table: 'complaints' },
  };

describe('the main journeys in every language', function () {
  this.timeout(60_000);
  let folder: Awaited<ReturnType<typeof openFolder>>;
  let service: Service;
  const channel = new RecordingChannel(CHANNEL);
  before(async () => {
    folder = await openFolder();
    service = await openService(folder.storage, channel, {
      clock: new SettableClock(new Date('2026-11-23T09:15:00Z')),
    });
  });
  after(async () => {
    await service.stop();
    await folder.remove();
  });

  // What one language has reported and booked is not there for the next.
  beforeEach(async () => {
    for (const { table } of Object.values(ENDS)) await service.database.kysely.deleteFrom(table).execute();
  });

  const send = async (conversationId: string, text: string): Promise<{ text: string; meaning: Message }[]> => {
    const { database } = service;
    const before = await heard(conversationId);
    const { done } = await service.reception.accept({
      channel: CHANNEL,
      conversationId,
      activity: { type: 'message', text },
    });
    await done;
    await service.outbox.settled();
    const rows = await database.kysely
      .selectFrom('activities')
      .select(['activity', 'meaning'])
      .where('conversation_id', '=', conversationId)
      .where('direction', '=', 'out')
      .where('seq', '>', before)
      .orderBy('seq')
      .execute();
    return rows.flatMap(({ activity, meaning }) =>
      meaning === null ? [] : [{ text: JSON.parse(activity).text as string, meaning: JSON.parse(meaning) as Message }],
    );
  };
  const heard = async (conversationId: string): Promise<number> => {
    const { seq } = await service.database.kysely
      .selectFrom('activities')
      .select(({ fn }) => fn.max('seq').as('seq'))
      .where('conversation_id', '=', conversationId)
      .executeTakeFirstOrThrow();
    return Number(seq ?? 0);
  };

  /** What somebody answers to a question, in the words of their language. */
  const answerTo = ({ id, choices = [] }: Message, language: string): string => {
    if (id.endsWith('read-back')) return labelOf(choices, 'yes', language);
    if (choices.length > 0) {
      const picked = PICKED.find((value) => choices.some((choice) => choice.value === value));
      return labelOf(choices, picked ?? (choices[0] as Choice).value, language);
    }
    if (/ask-(?:location|outside)/.test(id)) return '12 Magdalen Street, NR3 1AB';
    if (/contact/.test(id)) return 'Anna Nowak 07700 900123';
    if (/account/.test(id)) return '2123 4567';
    if (/amount/.test(id)) return '£45.60';
    return openings[language]?.story ?? '';
  };
  const labelOf = (choices: readonly Choice[], value: string, language: string): string => {
    const choice = choices.find((each) => each.value === value) as Choice;
    return words.label(choice, language);
  };

  for (const language of Object.keys(openings).filter((code) => words.speaks(code))) {
    for (const journey of Object.keys(ENDS) as Journey[]) {
      it(`${language}: ${journey}`, async () => {
        const { said: end, table } = ENDS[journey];
        const conversationId = await service.reception.open({ channel: CHANNEL, userId: 'resident', language });
        const lines: string[] = [];
        let say = openings[language]?.[journey] ?? '';
        for (let turns = 0; ; turns += 1) {
          expect(turns, `no end:\n${lines.join('\n')}`).to.be.lessThan(MOST_TURNS);
          const replies = await send(conversationId, say);
          lines.push(
            `resident   ${say}`,
            ...replies.map(({ text }) => `assistant  ${text.replaceAll('\n', '\n           ')}`),
          );
          for (const { text, meaning } of replies) expectNoEnglish(text, meaning, language);
          if (replies.some(({ meaning }) => meaning.id === end)) break;
          const question = replies.at(-1)?.meaning;
          expect(question, `no question:\n${lines.join('\n')}`).to.not.equal(undefined);
          say = answerTo(question as Message, language);
        }
        const rows = await service.database.kysely
          .selectFrom(table)
          .select('language')
          .where('conversation_id', '=', conversationId)
          .execute();
        expect(rows).to.deep.equal([{ language }]);
        compareGolden(
          join(import.meta.dirname, 'every-language', `${language}-${journey}.txt`),
          `${withoutChance(lines).join('\n')}\n`,
        );
      });
    }
  }
});

/** No message is said by English words alone. */
function expectNoEnglish(text: string, { id, values = {} }: Message, language: string): void {
  const own = words.say(id, values, SOURCE);
  if (own.length > NO_ACCIDENT) expect(text, `${id} in ${language}`).to.not.equal(own);
}

/** References and links are another each time. */
function withoutChance(lines: readonly string[]): string[] {
  return lines.map((line) =>
    line
      .replace(/NOR-[\dA-Z]{4}-[\dA-Z]{2}/g, 'NOR-XXXX-XX')
      .replace(/(https?:\/\/[^\s/]+\/(?:pay|appointments)\/)[^\s/]+/g, '$1XXXX'),
  );
}
