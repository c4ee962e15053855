import { join } from 'node:path';
import { expect } from 'chai';
import { playStory } from '../support/conversation-player.ts';
import { wrongDates } from '../support/promised-dates.ts';
import { openFolder } from '../support/storages.ts';
import { readStory, type StoryChannel } from '../support/story.ts';
import { StoryWorld } from '../support/story-world.ts';

/** Instants at which dates and hours are not as usual. */
const INSTANTS: Record<string, string> = {
  'the morning of 24 December': '2026-12-24T10:00:00Z',
  'a minute before Christmas': '2026-12-24T23:59:00Z',
  '29 February 2028': '2028-02-29T10:00:00Z',
  'a second before the clocks go forward': '2027-03-28T00:59:59Z',
  'the moment when the clocks go forward': '2027-03-28T01:00:00Z',
  'the hour that comes twice, the first time': '2026-10-25T00:30:00Z',
  'the hour that comes twice, the second time': '2026-10-25T01:30:00Z',
};

/** A journey of every kind. */
const STORIES: [name: string, channel: StoryChannel][] = [
  ['report/litter', 'webchat'],
  ['report/fly-tipping', 'sms'],
  ['report/missed-bin', 'voice'],
  ['progress/own-report', 'webchat'],
  ['complaint/told-before', 'webchat'],
  ['appointment/interpreter', 'sms'],
  ['appointment/book', 'webchat'],
  ['payment/question-by-question', 'webchat'],
  ['enquiry/praise', 'voice'],
  ['enquiry/data-copy', 'webchat'],
  ['information/found', 'webchat'],
  ['languages/pl-report', 'voice'],
  ['rating/skipped', 'sms'],
];

describe('S13, on time: journeys at special times', () => {
  let world: StoryWorld;
  let remove: () => Promise<void>;
  before(async () => {
    const opened = await openFolder();
    remove = opened.remove;
    world = await StoryWorld.open(opened.storage);
  });
  after(async () => {
    await world.close();
    await remove();
  });

  for (const [title, instant] of Object.entries(INSTANTS)) {
    describe(`begun at ${title}`, () => {
      for (const [name, channel] of STORIES) {
        it(`${name} by ${channel} comes to its end, and promises days on which people work`, async () => {
          const story = readStory(join(import.meta.dirname, `${name}.chat`), name);
          const { transcript } = await playStory(story, channel, world, 'fair', undefined, new Date(instant));
          expect(transcript).to.not.match(/Invalid Date|NaN|undefined/);
          expect(await wrongDates(world)).to.deep.equal([]);
        });
      }
    });
  }
});
