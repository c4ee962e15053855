import { expect } from 'chai';
import { Retention } from '../../../services/retention/retention.ts';
import { ConflictError, type Database } from '../../../services/storage/database.ts';
import { CallStore } from '../../../services/telephone/call-store.ts';
import { eachDatabase } from '../../support/databases.ts';
import { norwich } from '../council/norwich.ts';

const NOW = new Date('2026-11-23T09:00:00Z');
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 24 * 60 * 60_000);
const call = (sid: string) => ({ sid, userId: 'somebody', state: '{}' });

describe('the records of calls', () => {
  eachDatabase((open) => {
    let database: Database;
    let store: CallStore;
    beforeEach(async () => {
      database = await open();
      store = new CallStore(database.kysely);
    });

    const begun = async (sid: string, at: Date): Promise<void> => {
      const answer = store.answer({ ...call(sid), step: 0 }, `<Response>${sid}</Response>`, '{}', at);
      await database.commit([store.begin(call(sid), at), ...answer]);
    };

    it('answer a step once, whoever is first', async () => {
      await begun('CA1', NOW);
      const now = await store.call('CA1');
      expect(now?.step).to.equal(1);
      const tries = [1, 2, 3].map((i) =>
        database.commit(store.answer({ ...call('CA1'), step: 1 }, `<Response>${i}</Response>`, '{}', NOW)),
      );
      const results = await Promise.allSettled(tries);
      const lost = results.filter((each) => each.status === 'rejected');
      expect(lost).to.have.length(2);
      for (const { reason } of lost) expect(reason).to.be.instanceOf(ConflictError);
      const won = results.findIndex(({ status }) => status === 'fulfilled') + 1;
      expect(await store.answerTo('CA1', 1)).to.equal(`<Response>${won}</Response>`);
    });

    it('begin once', async () => {
      await begun('CA1', NOW);
      const again = await begun('CA1', NOW).catch((error: unknown) => error);
      expect(again).to.be.instanceOf(ConflictError);
    });

    it('are deleted when conversations are, and not before', async () => {
      await begun('CA-old', daysAgo(91));
      await begun('CA-new', daysAgo(89));
      await new Retention(database, norwich.retention).purge(NOW);
      expect(await store.call('CA-old')).to.equal(undefined);
      expect(await store.answerTo('CA-old', 0)).to.equal(undefined);
      expect(await store.answerTo('CA-new', 0)).to.equal('<Response>CA-new</Response>');
    });
  });
});
