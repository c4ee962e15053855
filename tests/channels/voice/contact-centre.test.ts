import { expect } from 'chai';
import { closingFolder } from '../../support/closing-folder.ts';
import { StoryWorld } from '../../support/story-world.ts';
import { Caller } from '../../support/voice-calls.ts';

const OPEN = new Date('2026-11-23T09:15Z');
const CLOSED = new Date('2026-11-22T09:15Z');
const WORKFLOW = `WW${'0a'.repeat(16)}`;

describe('a caller who wants a person, where a contact centre answers', () => {
  const storage = closingFolder();
  let world: StoryWorld;
  before(async () => {
    world = await StoryWorld.open(storage(), 2, { transfer_workflow: WORKFLOW });
  });
  after(() => world?.close());
  beforeEach(() => world.reset(OPEN));

  const handoffs = async () =>
    world.now.service.database.kysely.selectFrom('handoffs').select(['mode', 'status']).execute();

  it('waits in its queue, and whoever takes the call sees what they have told and what they speak', async () => {
    const talk = await new Caller(world).call();
    await talk.say('Somebody dumped a mattress outside 12 Alder Road NR3 1AB', 'Operator.');
    expect(talk.heard).to.match(/I put you through to a person now\./);
    const task = new RegExp(`\\(waits in ${WORKFLOW}, whose people see (.*)\\)`).exec(talk.heard)?.[1] ?? '';
    const { language, summary } = JSON.parse(task) as Record<string, string>;
    expect(language).to.equal('en');
    expect(summary).to.match(/^A caller from the assistant\. They were telling us about a problem\..*12 Alder Road/s);
    await talk.queued('bridged');
    expect(talk.heard).to.equal('(the call ends)');
    expect(await handoffs()).to.deep.equal([{ mode: 'chat', status: 'left' }]);
  });

  for (const result of ['leave', 'queue-full', 'system-error', 'something new']) {
    it(`keeps their place when nobody has taken the call: ${result}`, async () => {
      const talk = await new Caller(world).call();
      await talk.say('I want to report litter', 'Operator.');
      await talk.queued(result);
      expect(talk.heard).to.match(/^Nobody could take your call yet\. You keep your place in the queue\./);
      expect(await handoffs()).to.deep.equal([{ mode: 'chat', status: 'waiting' }]);
    });
  }

  it('is offered a call back when it is closed', async () => {
    world.clock.set(CLOSED);
    const talk = await new Caller(world).call();
    await talk.press('0');
    expect(talk.heard).to.match(/^Nobody is here to talk just now/);
    expect(talk.heard).to.not.match(/waits in/);
  });
});
