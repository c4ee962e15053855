import { expect } from 'chai';
import { eachStorage } from '../../support/storages.ts';
import { StoryWorld } from '../../support/story-world.ts';
import { Caller } from '../../support/voice-calls.ts';

const OPEN = new Date('2026-11-23T09:15Z');

eachStorage((storage) => {
  describe('news for somebody who called', () => {
    let world: StoryWorld;
    before(async () => {
      world = await StoryWorld.open(storage());
    });
    after(() => world?.close());
    beforeEach(() => world.reset(OPEN));

    /** Reports litter in a call. */
    const reported = async (from?: string): Promise<Caller> => {
      const talk = await new Caller(world, from).call();
      await talk.say('I want to report litter', '12 Alder Road NR3 1AB');
      for (let turn = 0; turn < 5 && !/Is it right/.test(talk.heard); turn += 1) await talk.say('skip');
      await talk.say('Yes.');
      expect(talk.heard).to.match(/Your report is with us/);
      return talk;
    };
    /** The council has dealt with it. */
    const dealtWith = async (): Promise<void> => {
      const { cases, database, clock } = world.now.service;
      const { id } = await database.kysely.selectFrom('service_requests').select('id').executeTakeFirstOrThrow();
      const at = clock.now().toISOString();
      await database.commit(cases.changeStatus({ id, status: 'fixed', at }));
      await world.catchUp();
      await world.now.service.outbox.settled();
      await world.catchUp();
    };
    const texts = async () =>
      world.now.service.database.kysely.selectFrom('contact_messages').select(['address', 'words']).execute();

    it('is read out on the line, and not sent as well', async () => {
      const talk = await reported();
      await dealtWith();
      await talk.silence();
      expect(talk.heard).to.match(/fixed|dealt with|done/i);
      expect(await texts()).to.deep.equal([]);
    });

    it('is a text once the call is over', async () => {
      const talk = await reported();
      await talk.wire.ended();
      await dealtWith();
      const [text, ...more] = await texts();
      expect(more).to.deep.equal([]);
      expect(text?.address).to.equal('+447700900123');
      expect(text?.words).to.match(/^Norwich City Council: .*NOR-/s);
    });

    it('is no text for a landline, or for a number that was withheld', async () => {
      for (const from of ['+441632960001', 'anonymous']) {
        await world.reset(OPEN);
        await (await reported(from)).wire.ended();
        await dealtWith();
        expect(await texts(), from).to.deep.equal([]);
      }
    });
  });
});
