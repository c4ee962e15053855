import { expect } from 'chai';
import { closingFolder } from '../../support/closing-folder.ts';
import { StoryWorld } from '../../support/story-world.ts';
import { Caller } from '../../support/voice-calls.ts';

const OPEN = new Date('2026-11-23T09:15Z');

describe('a caller who wants a person, where nobody is to be rung', () => {
  const storage = closingFolder();
  let world: StoryWorld;
  before(async () => {
    world = await StoryWorld.open(storage());
  });
  after(() => world?.close());
  beforeEach(() => world.reset(OPEN));

  const waiting = async () => world.now.service.database.kysely.selectFrom('handoffs').select('mode').execute();

  for (const [title, ask] of [
    ['by key', (talk: Caller) => talk.press('0')],
    ['by one word', (talk: Caller) => talk.say('Operator.')],
    ['in other words', (talk: Caller) => talk.say('I would rather talk to somebody who works there')],
  ] as const) {
    it(`waits for the desk, ${title}, and goes on where it stood`, async () => {
      const talk = await new Caller(world).call();
      await talk.say('Somebody dumped a mattress outside 12 Alder Road NR3 1AB');
      await ask(talk);
      expect(talk.heard).to.match(/You are number 1 in the queue\./);
      expect(talk.heard).to.not.match(/rings/);
      expect(await waiting()).to.have.length(1);
      await talk.press('2');
      expect(talk.heard).to.match(/What kind of land is it on\?/);
    });
  }

  it('is offered one after keys that mean nothing, and after words that nobody understands', async () => {
    const talk = await new Caller(world).call();
    await talk.press('6');
    await talk.press('6');
    await talk.press('6');
    expect(talk.heard).to.match(/Do you want to talk to a person\?/);
    await talk.press('1');
    expect(talk.heard).to.match(/You are number 1 in the queue\./);
  });

  it('is not kept on a silent line: the call ends kindly, and all is kept', async () => {
    const talk = await new Caller(world).call();
    for (let i = 0; i < 3; i += 1) await talk.silence();
    expect(talk.heard).to.match(/What you told us is kept\..*\n\(the call ends\)/);
  });
});
