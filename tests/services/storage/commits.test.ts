import { expect } from 'chai';
import { CompiledQuery } from 'kysely';
import { ConversationStore } from '../../../services/conversations/conversation-store.ts';
import { ConflictError, type Database, type Statement } from '../../../services/storage/database.ts';
import { eachDatabase } from '../../support/databases.ts';

describe('commits that come at once', () => {
  eachDatabase((open) => {
    it('are each written whole or not at all, whatever becomes of the others', async () => {
      const database = await open();
      const conflicting = [...opening(database, 'conflicting'), ending(database, 'nobody')];
      const broken = [...opening(database, 'broken'), { query: CompiledQuery.raw('selec') }];
      await database.commit(opening(database, 'before'));
      const results = await Promise.allSettled([
        database.commit(opening(database, 'first')),
        database.commit(opening(database, 'first')),
        database.commit(conflicting),
        database.commit(opening(database, 'second')),
        database.commit(broken),
        database.commit([...opening(database, 'third'), ending(database, 'before')]),
      ]);
      const [one, other, ...rest] = results.map(({ status }) => status === 'fulfilled');
      // Which of two that want the same comes first is nobody's business.
      expect([one, other]).to.have.members([true, false]);
      expect(rest).to.deep.equal([false, true, false, true]);
      const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
      expect(reasons.map((reason) => reason instanceof ConflictError)).to.deep.equal([true, true, false]);
      expect(await stored(database)).to.deep.equal(['before ended', 'first active', 'second active', 'third active']);
    });

    it('tell what they wrote at the latest when they resolve, once, and never of what was not written', async () => {
      const database = await open();
      const told: string[] = [];
      const commit = async (id: string, ...more: Statement[]) => {
        const written = () => {
          expect(told).to.not.include(`${id} resolved`);
          told.push(`${id} written`);
        };
        await database.commit([...opening(database, id), ...more], { written });
        told.push(`${id} resolved`);
      };
      await Promise.allSettled([commit('first'), commit('second', ending(database, 'nobody')), commit('third')]);
      expect(told.filter((line) => line.endsWith('resolved')).sort()).to.deep.equal([
        'first resolved',
        'third resolved',
      ]);
      expect(told).to.not.include('second written');
      expect(new Set(told).size).to.equal(told.length);
    });

    it('hold back what they wrote from whoever reads, until it is on the disk', async () => {
      const database = await open();
      const order: string[] = [];
      let read: Promise<void> | undefined;
      const written = () => {
        read = stored(database).then((rows) => {
          order.push(`read ${rows}`);
        });
      };
      await database.commit(opening(database, 'first'), { written });
      order.push('on the disk');
      await read;
      expect(order).to.deep.equal(read ? ['on the disk', 'read first active'] : ['on the disk']);
    });
  });
});

function opening({ kysely }: Database, id: string): Statement[] {
  const at = new Date('2026-11-23T09:15:00Z');
  return [
    new ConversationStore(kysely).open({ id, channel: 'webchat', userId: 'dl_a', language: 'en', state: '{}', at }),
  ];
}

function ending({ kysely }: Database, id: string): Statement {
  return new ConversationStore(kysely).end(id);
}

async function stored({ kysely }: Database): Promise<string[]> {
  const rows = await kysely.selectFrom('conversations').select(['id', 'status']).orderBy('id').execute();
  return rows.map(({ id, status }) => `${id} ${status}`);
}
