import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Played, playStory } from '../../support/conversation-player.ts';
import { openFolder } from '../../support/storages.ts';
import { readStory, type Story } from '../../support/story.ts';
import { SECRET, StoryWorld } from '../../support/story-world.ts';
import { VoiceWire } from '../../support/voice-wire.ts';
import type { Met, Sent } from '../../support/wire.ts';

const STORIES = join(import.meta.dirname, '../../conversations');
/** One of each journey, with corrections and answers that are not understood among them. */
const TOLD = [
  'report/all-by-buttons',
  'report/fly-tip-then-a-correction',
  'report/answer-not-understood',
  'report/go-back',
  'appointment/book',
  'complaint/told-before',
  'payment/question-by-question',
  'progress/by-reference',
];

/** What comes between a question and its answer. None of it may change anything. */
const MOVES: Record<string, (wire: VoiceWire) => Promise<void>> = {
  'silence before every answer': (wire) => wire.silence(),
  'every question heard again': (wire) => wire.press('*'),
  'every question heard again, slowly': (wire) => wire.say('Slower, please.'),
  'nothing but the hash key before every answer': (wire) => wire.press('#'),
  'two silences before every answer': async (wire) => {
    await wire.silence();
    await wire.silence();
  },
};

/** A caller who does something else before each answer. */
class MovingWire extends VoiceWire {
  readonly #move: (wire: VoiceWire) => Promise<void>;

  constructor(world: StoryWorld, move: (wire: VoiceWire) => Promise<void>) {
    super(() => world.now, SECRET);
    this.#move = move;
  }

  override async send(sent: Sent): Promise<Met> {
    await this.#move(this);
    this.takeHeard();
    return super.send(sent);
  }
}

describe('a call that does not go smoothly', function () {
  this.timeout(60_000);
  let world: StoryWorld;
  let remove: () => Promise<void>;
  const stories = new Map<string, { story: Story; fair: Played }>();
  before(async () => {
    const folder = await openFolder();
    remove = folder.remove;
    world = await StoryWorld.open(folder.storage);
    for (const name of TOLD) {
      const story = readStory(join(STORIES, `${name}.chat`), name);
      stories.set(name, { story, fair: await playStory(story, 'voice', world) });
    }
  });
  after(async () => {
    await world?.close();
    await remove?.();
  });

  it('is tried on stories that are there', () => {
    const files = readdirSync(STORIES, { recursive: true, encoding: 'utf8' });
    for (const name of TOLD) expect(files).to.include(`${name}.chat`);
  });

  for (const [title, move] of Object.entries(MOVES)) {
    for (const name of TOLD) {
      it(`${name} with ${title}`, async () => {
        const { story, fair } = stories.get(name) as { story: Story; fair: Played };
        const { records } = await playStory(story, 'voice', world, 'fair', new MovingWire(world, move));
        expect(records).to.deep.equal(fair.records);
      });
    }
  }

  for (const name of TOLD.filter((each) => !/progress|buttons/.test(each))) {
    it(`${name} with a hang-up before every answer but the first`, async () => {
      const { story, fair } = stories.get(name) as { story: Story; fair: Played };
      let isFirst = true;
      const wire = new MovingWire(world, async (caller) => {
        if (!isFirst) await caller.callAgain();
        isFirst = false;
      });
      const { records } = await playStory(story, 'voice', world, 'fair', wire);
      expect(records).to.deep.equal(fair.records);
    });
  }
});
