import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { HandoffQueue, type QueueFilter } from '../../../services/handoffs/queue.ts';
import { type Skills, skillsOf } from '../../../services/handoffs/skills.ts';
import type { Database } from '../../../services/storage/database.ts';
import { eachDatabase } from '../../support/databases.ts';

const NOW = new Date('2026-11-23T10:00:00Z');
const MINUTE = 60_000;
const RULES = {
  anybody_after_minutes: 5,
  staff_language: 'en',
  teams: { housing: { name: 'Housing', covers: [] }, streets: { name: 'Streets', covers: [] } },
};
const NONE: Skills = { languages: [], teams: [] };

/** Somebody who wants a person. */
interface Waits {
  id?: string;
  /** Minutes ago. */
  asked: number;
  language?: string;
  team?: string;
  urgency?: number;
  owner?: string;
  callFrom?: string;
}

describe('the queue', () => {
  eachDatabase((open) => {
    let opened: Database;
    const database = () => opened;
    const queue = () => new HandoffQueue(database().kysely, RULES);
    beforeEach(async () => {
      opened = await open();
    });

    const order = async (
      skills: Skills,
      { page = 1, pageSize = 1_000, ...filter }: QueueFilter & { page?: number; pageSize?: number } = {},
    ) => {
      const { handoffs, ...rest } = await queue().page(filter, { id: 'asha', ...skills }, NOW, { page, pageSize });
      return { ids: handoffs.map(({ id }) => id), ...rest };
    };
    const place = async (id: string): Promise<number> => {
      const row = await database().kysely.selectFrom('handoffs').selectAll().where('id', '=', id).executeTakeFirst();
      const { urgency = 3, requested_at: requestedAt = '', language = 'en', team = '' } = row ?? {};
      return (await queue().standing({ id, urgency, requestedAt, language, team }, NOW, NOW)).ahead + 1;
    };

    it('is by urgency, then by time, for who brings nothing more', async () => {
      await fill(database(), [
        { id: 'second', asked: 3, language: 'pl' },
        { id: 'first', asked: 4, team: 'housing' },
        { id: 'danger', asked: 0, urgency: 0 },
        { id: 'third', asked: 2 },
      ]);
      expect((await order(NONE)).ids).to.deep.equal(['danger', 'first', 'second', 'third']);
    });

    it('shows those first who speak a language of whoever looks, then those who need their team', async () => {
      await fill(database(), [
        { id: 'oldest', asked: 4 },
        { id: 'home', asked: 3, team: 'housing' },
        { id: 'polish', asked: 2, language: 'pl' },
        { id: 'polish home', asked: 1, language: 'pl', team: 'housing' },
        { id: 'danger', asked: 0, urgency: 0, language: 'so' },
      ]);
      const both = { languages: ['pl'], teams: ['housing'] };
      expect((await order(both)).ids).to.deep.equal(['danger', 'polish home', 'polish', 'home', 'oldest']);
      expect((await order({ ...NONE, teams: ['housing'] })).ids).to.deep.equal([
        ...['danger', 'home', 'polish home', 'oldest', 'polish'],
      ]);
      expect((await order(both, { fitting: true })).ids).to.deep.equal(['polish home', 'polish', 'home']);
      expect((await order(NONE, { fitting: true })).ids).to.deep.equal([]);
    });

    it('lets nobody wait behind those who are suited better for longer than was said', async () => {
      await fill(database(), [
        { id: 'six', asked: 6 },
        { id: 'five', asked: 5, language: 'so' },
        { id: 'four', asked: 4 },
        ...Array.from({ length: 20 }, (_, i) => ({
          id: `polish ${String(i).padStart(2, '0')}`,
          asked: 3,
          language: 'pl',
        })),
      ]);
      const { ids } = await order({ ...NONE, languages: ['pl'] });
      expect(ids.slice(0, 3)).to.deep.equal(['six', 'five', 'polish 00']);
      expect(ids.at(-1)).to.equal('four');
    });

    it('shows their own first, then who waits, then what others have', async () => {
      await fill(database(), [
        { id: 'others', asked: 9, urgency: 0, owner: 'ben' },
        { id: 'waits', asked: 1 },
        { id: 'own', asked: 2, owner: 'asha' },
        { id: 'later', asked: 3, callFrom: '2026-11-23T14:00:00.000Z' },
      ]);
      const all = await order(NONE);
      expect(all.ids).to.deep.equal(['own', 'later', 'waits', 'others']);
      expect(all.waiting).to.equal(2);
      expect((await order(NONE, { ready: true })).ids).to.deep.equal(['waits']);
    });

    it('has a page for everybody of 500, once, and counts them all', async () => {
      const languages = ['en', 'pl', 'so'];
      await fill(
        database(),
        Array.from({ length: 500 }, (_, i) => ({
          asked: i % 11,
          language: languages[i % 3] as string,
          team: i % 2 === 0 ? 'housing' : 'streets',
          urgency: i % 50 === 0 ? 0 : 3,
        })),
      );
      const skills = { languages: ['pl'], teams: ['housing'] };
      const { ids: all } = await order(skills);
      const paged: string[] = [];
      for (let page = 1; ; page += 1) {
        const { ids, hasMore, waiting, lastAsked } = await order(skills, { page, pageSize: 50 });
        expect(waiting).to.equal(500);
        expect(lastAsked).to.equal(NOW.toISOString());
        paged.push(...ids);
        if (!hasMore) break;
      }
      expect(new Set(all)).to.have.length(500);
      expect(paged).to.deep.equal(all);
      expect((await order(skills, { language: 'pl', team: 'housing' })).waiting).to.equal(83);
    });

    it('tells a place that is worse while others may be taken first, and no longer', async () => {
      await fill(database(), [
        { id: 'earlier', asked: 4 },
        { id: 'me', asked: 3 },
        { id: 'polish', asked: 2, language: 'pl' },
        { id: 'later', asked: 1 },
      ]);
      expect(await place('me')).to.equal(2);
      await staff(database(), { languages: ['pl'], department: 'Parks' });
      expect(await place('me')).to.equal(3);
      expect(await place('polish')).to.equal(3);
      await clear(database());
      await staff(database(), { languages: ['pl'], department: 'Parks' });
      await fill(database(), [
        { id: 'me', asked: 5 },
        { id: 'polish', asked: 2, language: 'pl' },
      ]);
      expect(await place('me'), 'anybody must take them now').to.equal(1);
    });

    it('never tells a place that is better than the one any member of staff sees', async () => {
      const waits = fc.record({
        asked: fc.integer({ min: 0, max: 8 }),
        language: fc.constantFrom('en', 'pl', 'so'),
        team: fc.constantFrom('housing', 'streets'),
        urgency: fc.constantFrom(0, 3, 3, 3),
      });
      const someone = fc.record({
        languages: fc.subarray(['en', 'pl', 'so']),
        teams: fc.subarray(['housing', 'streets']),
        department: fc.constantFrom('Housing', 'Parks'),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.array(waits, { minLength: 1, maxLength: 8 }),
          fc.array(someone, { maxLength: 3 }),
          async (all, people) => {
            await clear(database());
            await fill(database(), all);
            for (const each of people) await staff(database(), each);
            for (const each of [{ languages: [], teams: [], department: 'Parks' }, ...people]) {
              const { ids } = await order(skillsOf(each, RULES));
              for (const [before, id] of ids.entries()) expect(await place(id)).to.be.greaterThan(before);
            }
          },
        ),
        { numRuns: 30 },
      );
    });

    it('knows the work of a team by the name of the department, and no team that is no more', () => {
      const of = (department: string, teams: string[] = []) =>
        skillsOf({ department, teams, languages: ['en', 'pl'] }, RULES);
      expect(of('housing')).to.deep.equal({ languages: ['pl'], teams: ['housing'] });
      expect(of('Parks', ['streets', 'abolished'])).to.deep.equal({ languages: ['pl'], teams: ['streets'] });
    });
  });
});

async function clear({ kysely }: Database): Promise<void> {
  await kysely.deleteFrom('handoffs').execute();
  await kysely.deleteFrom('staff_accounts').execute();
}

async function fill({ kysely }: Database, all: readonly Waits[]): Promise<void> {
  for (const { id = randomUUID(), asked, language = 'en', team = 'customer', urgency = 3, owner, callFrom } of all) {
    await kysely
      .insertInto('handoffs')
      .values({
        ...{ id, reference: id, conversation_id: id, channel: 'webchat', language, team, urgency, topic: null },
        ...{ mode: callFrom ? 'callback' : 'chat', status: owner ? 'held' : 'waiting', reason: 'asked', flags: '[]' },
        ...{
          phone: null,
          call_from: callFrom ?? null,
          call_to: null,
          owner_id: owner ?? null,
          owner_name: owner ?? null,
        },
        requested_at: new Date(NOW.getTime() - asked * MINUTE).toISOString(),
      })
      .execute();
  }
}

async function staff(
  { kysely }: Database,
  { languages = [], teams = [], department }: { languages?: string[]; teams?: string[]; department: string },
): Promise<void> {
  await kysely
    .insertInto('staff_accounts')
    .values({
      ...{ id: randomUUID(), name: 'Somebody', department, role: 'agent', username: null, password: null },
      ...{ totp_secret: null, totp_step: 0, openid: null, disabled: 0, created_at: '', updated_at: '' },
      ...{ languages: JSON.stringify(languages), teams: JSON.stringify(teams) },
    })
    .execute();
}
