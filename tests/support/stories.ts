import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Played, playStory, type Weather } from './conversation-player.ts';
import { compareGolden, firstDifference } from './golden.ts';
import { watchConnections } from './loopback-only.ts';
import { wrongDates } from './promised-dates.ts';
import { onStorage, type Storage } from './storages.ts';
import { readStory, type Story, type StoryChannel } from './story.ts';
import { StoryWorld, testContent } from './story-world.ts';
import type { DatabaseKind } from './wanted-databases.ts';

const here = join(import.meta.dirname, '../conversations');
const WEATHERS: Record<Exclude<Weather, 'fair'>, number> = {
  'every message twice': 1,
  'a restart before every message': 1,
  'another process for every message': 2,
};

/**
 * Stories that no call can tell: they send photos or nothing at all, press what was shown before, go on after an end,
 * are about texts, or answer what was said unasked, which a call says with its next answer.
 */
const NOT_BY_PHONE = new Set([
  'appointment/earlier-after-something-else',
  'appointment/earlier-at-night',
  'appointment/earlier-declined',
  'appointment/earlier-in-the-middle',
  'appointment/earlier-taken',
  'appointment/earlier-two-wait',
  'languages/easy-read-not-there',
  'languages/pl-earlier-time',
  'first-words/empty-text',
  'first-words/empty',
  'first-words/ended',
  'first-words/help-by-text',
  'first-words/too-long',
  'report/button-of-an-ended-report',
  'report/old-button',
  'report/photo-first',
  'report/photo-refused',
  'report/photo',
  'report/stop-by-text',
]);

/**
 * `STORY_CLOCK=2026-12-24T10:00` plays the stories as if they began then: they must mean the same. What differs is for
 * somebody to judge, since some stories are about their own time.
 */
const clock = process.env.STORY_CLOCK === undefined ? undefined : new Date(`${process.env.STORY_CLOCK}Z`);

/** Every story of `tests/conversations/`, on its own channels and by telephone, of these on what `CHANNELS` leaves. */
const stories = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.chat'))
  .sort()
  .map((file) => readStory(join(here, file), file.replace(/\.chat$/, '')))
  .filter(({ speaks }) => testContent().words.speaks(speaks));
const wanted = process.env.CHANNELS?.split(/[ ,]+/);
const channelsOf = (story: Story) =>
  [...story.channels, ...(NOT_BY_PHONE.has(story.name) ? [] : (['voice'] as const))].filter(
    (channel) => wanted?.includes(channel) ?? true,
  );

/** Defines the stories on one database, fair and in every weather. */
export function tellStories(kind: DatabaseKind): void {
  describe('conversations', function () {
    this.timeout(60_000);
    const watch = watchConnections();
    after(() => {
      watch.stop();
      expect(watch.elsewhere, 'calls that left the machine').to.deep.equal([]);
    });
    onStorage(kind, tellOn);
  });
}

function tellOn(storage: () => Storage): void {
  let fairWorld: StoryWorld;
  const played = new Map<string, Promise<Played>>();
  before(async () => {
    fairWorld = await StoryWorld.open(storage());
  });
  after(() => fairWorld?.close());

  const playFairly = (story: Story, channel: StoryChannel): Promise<Played> => {
    const key = `${story.name} ${channel}`;
    const before = played.get(key) ?? playStory(story, channel, fairWorld, 'fair', undefined, clock);
    played.set(key, before);
    return before;
  };

  for (const story of stories) {
    for (const channel of channelsOf(story)) {
      it(`${story.name} by ${channel}`, async () => {
        const { transcript, records } = await playFairly(story, channel);
        if (clock) return expect(await wrongDates(fairWorld)).to.deep.equal([]);
        compareGolden(join(here, `${story.name}.${channel}.txt`), transcript);
        const [first = channel] = story.channels;
        if (first === channel) return;
        const other = await playFairly(story, first);
        expect(withoutChannel(records), `records by ${channel} and by ${first}`).to.deep.equal(
          withoutChannel(other.records),
        );
      });
    }
  }

  for (const [weather, processes] of Object.entries(WEATHERS) as [Exclude<Weather, 'fair'>, number][]) {
    describe(`with ${weather}`, () => {
      let world: StoryWorld;
      before(async () => {
        world = await StoryWorld.open(storage(), processes);
      });
      after(() => world?.close());

      for (const story of stories) {
        // What the weather can break lies behind all channels, so each story braves it on its first.
        const firsts = clock ? [] : story.channels.slice(0, 1);
        for (const channel of firsts.filter((each) => channelsOf(story).includes(each))) {
          it(`${story.name} by ${channel}`, async () => {
            const fair = await playFairly(story, channel);
            const { transcript, records } = await playStory(story, channel, world, weather);
            expect(firstDifference(fair.transcript, transcript), 'another transcript').to.equal(undefined);
            expect(records).to.deep.equal(fair.records);
          });
        }
      }
    });
  }
}

/** Records without the channel they came by, and without how much was said: a page greets, and a text is answered. */
function withoutChannel(records: Played['records']): Played['records'] {
  const requests = (records.requests as { source: string }[]).map(({ source: _, ...request }) => request);
  const { outbox: _, ...others } = records;
  return { ...others, requests };
}
