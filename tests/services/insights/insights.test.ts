import { expect } from 'chai';
import { createEmbeddedCases } from '../../../services/cases/embedded-cases.ts';
import { createEmbeddedComplaints } from '../../../services/complaints/embedded-complaints.ts';
import { newConversationId } from '../../../services/conversations/conversation-id.ts';
import { Insights } from '../../../services/insights/insights.ts';
import { Ratings } from '../../../services/ratings/ratings.ts';
import type { Database, Statement } from '../../../services/storage/database.ts';
import { aComplaint } from '../../support/complaints.ts';
import { eachDatabase } from '../../support/databases.ts';
import { aServiceRequest } from '../../support/service-requests.ts';
import { norwich } from '../council/norwich.ts';

const NOW = new Date('2026-11-23T12:00:00Z');

describe('insights', () => {
  eachDatabase((open) => {
    let database: Database;
    let insights: Insights;
    beforeEach(async () => {
      database = await open();
      insights = new Insights(database);
    });

    /** A conversation whose last words are given: the resident's, or a question of ours. */
    async function conversation(over: {
      at: string;
      channel?: string;
      language?: string;
      user?: string;
      asks?: string;
      silent?: boolean;
    }) {
      const { at, channel = 'webchat', language = 'en', user = 'somebody', asks, silent } = over;
      const id = newConversationId(new Date(at));
      const { kysely } = database;
      const line = (seq: number, direction: 'in' | 'out', meaning: object | null): Statement => ({
        query: kysely
          .insertInto('activities')
          .values({
            ...{ conversation_id: id, seq, direction, at, meaning: meaning && JSON.stringify(meaning) },
            activity: JSON.stringify({ type: 'message', text: 'x' }),
          })
          .compile(),
      });
      const row = {
        ...{ id, channel, user_id: user, language, state: '{}', last_seq: asks ? 2 : 1, started_at: at, last_at: at },
      };
      await database.commit([
        { query: kysely.insertInto('conversations').values(row).compile() },
        line(1, silent ? 'out' : 'in', null),
        ...(silent
          ? []
          : [
              {
                query: kysely
                  .insertInto('inbox')
                  .values({
                    channel,
                    message_key: id,
                    conversation_id: id,
                    seq: 1,
                    body_hash: 'x',
                    accepted_at: 0,
                    done_at: 0,
                    outcome: null,
                  })
                  .compile(),
              },
            ]),
        ...(asks ? [line(2, 'out', { id: asks, asks: { form: 'f', field: 'size' } })] : []),
      ]);
      return id;
    }
    const figures = (from = '2026-11-20', to = '2026-11-23') => insights.figures(from, to, NOW);

    it('count by the days of London', async () => {
      await conversation({ at: '2026-11-20T00:00:00.000Z' });
      await conversation({ at: '2026-11-19T23:59:59.000Z' });
      const { days } = await figures();
      expect(days.map(({ date, conversations }) => [date, conversations])).to.deep.equal([
        ...[
          ['2026-11-20', 1],
          ['2026-11-21', 0],
          ['2026-11-22', 0],
          ['2026-11-23', 0],
        ],
      ]);
      await conversation({ at: '2026-06-30T22:30:00.000Z' });
      await conversation({ at: '2026-06-30T23:30:00.000Z' });
      const summer = await figures('2026-06-30', '2026-07-01');
      expect(summer.days.map(({ conversations }) => conversations)).to.deep.equal([1, 1]);
    });

    it('say how residents found it, by channel and language', async () => {
      const ratings = new Ratings(database.kysely);
      const rate = (score: number, channel: string, language: string, at = '2026-11-22T10:00:00.000Z') =>
        database.commit([
          ratings.rate({
            conversationId: `${score} ${channel} ${language} ${at}`,
            score,
            channel,
            language,
            at: new Date(at),
          }),
        ]);
      await rate(5, 'webchat', 'en');
      await rate(2, 'webchat', 'en');
      await rate(4, 'voice', 'pl');
      await rate(1, 'voice', 'pl', '2026-10-01T10:00:00.000Z');
      const figures = await insights.figures('2026-11-20', '2026-11-23', NOW);
      expect(figures.ratings).to.deep.equal({ count: 3, good: 2, average: 11 / 3 });
      expect(figures.ratedGroups).to.deep.equal([
        { channel: 'webchat', language: 'en', count: 2, good: 1, average: 3.5 },
        { channel: 'voice', language: 'pl', count: 1, good: 1, average: 4 },
      ]);
    });

    it('count who said something, by channel and language, and who came again', async () => {
      await conversation({ at: '2026-11-20T10:00:00.000Z', user: 'a' });
      await conversation({ at: '2026-11-21T10:00:00.000Z', user: 'a', language: 'pl' });
      await conversation({ at: '2026-11-21T10:00:00.000Z', user: 'b', channel: 'sms' });
      await conversation({ at: '2026-11-21T10:00:00.000Z', user: 'c', silent: true });
      const found = await figures();
      expect(found).to.include({ spoken: 3, residents: 2, cameAgain: 1 });
      expect(found.channels).to.deep.equal([
        ['webchat', 2],
        ['sms', 1],
      ]);
      expect(found.languages).to.deep.equal([
        ['en', 2],
        ['pl', 1],
      ]);
    });

    it('say at which question conversations were left, not those that still go on', async () => {
      await conversation({ at: '2026-11-21T10:00:00.000Z', asks: 'ask-size' });
      await conversation({ at: '2026-11-22T10:00:00.000Z', asks: 'ask-size' });
      await conversation({ at: '2026-11-23T11:00:00.000Z', asks: 'ask-where' });
      await conversation({ at: '2026-11-23T11:45:00.000Z', asks: 'ask-size' });
      expect((await figures()).leftAt).to.deep.equal([
        ['ask-size', 2],
        ['ask-where', 1],
      ]);
    });

    it('say what share of dates was kept, by the date that was given first', async () => {
      const cases = createEmbeddedCases(database.kysely);
      const closed = async (expectedAt: string, at: string, later?: string) => {
        const made = aServiceRequest({ expectedAt, requestedAt: '2026-11-02T09:00:00.000Z' });
        await database.commit(cases.create(made));
        if (later) await database.commit(cases.postpone({ id: made.id, from: expectedAt, to: later }));
        await database.commit(cases.changeStatus({ id: made.id, status: 'fixed', at }));
      };
      await closed('2026-11-22T00:00:00.000Z', '2026-11-21T09:00:00.000Z');
      await closed('2026-11-20T00:00:00.000Z', '2026-11-21T09:00:00.000Z');
      await closed('2026-11-20T00:00:00.000Z', '2026-11-21T09:00:00.000Z', '2026-12-24T00:00:00.000Z');
      await closed('2026-11-22T00:00:00.000Z', '2026-11-01T09:00:00.000Z');
      expect((await figures()).reports).to.deep.equal({ kept: 1, missed: 2 });

      const complaints = createEmbeddedComplaints(database.kysely, norwich);
      for (const receivedAt of ['2026-11-18T09:30:00.000Z', '2026-11-09T09:30:00.000Z']) {
        const made = aComplaint({ receivedAt });
        await database.commit(complaints.create(made));
        const stored = await complaints.byId(made.id);
        if (!stored) throw new Error('no complaint');
        const by = { handler: { name: 'Jo', department: 'Repairs' }, points: [{ text: 'x' }], at: NOW };
        await database.commit(complaints.acknowledge(stored, by));
      }
      expect((await figures()).acknowledgements).to.deep.equal({ kept: 1, missed: 1 });
      expect((await figures()).answers).to.deep.equal({ kept: 0, missed: 0 });
    });

    it('say what ended with a record, who asked for a person, and how long they waited', async () => {
      const made = await conversation({ at: '2026-11-21T10:00:00.000Z' });
      const asked = await conversation({ at: '2026-11-21T10:00:00.000Z' });
      const cases = createEmbeddedCases(database.kysely);
      await database.commit(cases.create(aServiceRequest({ conversationId: made })));
      expect(await figures()).to.include({ spoken: 2, withRecord: 1, withoutPerson: 2 });
      expect((await figures()).handoffs).to.deep.equal({ asked: 0, helped: 0, codes: [] });
      for (const [i, [taken, code]] of (
        [
          ['10:03', 'resolved'],
          ['10:10', 'resolved'],
          ['10:01', 'duplicate'],
          [null, null],
        ] as const
      ).entries()) {
        const row = {
          ...{ id: `h${i}`, reference: `NOR-H${i}`, conversation_id: asked, channel: 'webchat', language: 'en' },
          ...{ mode: 'chat', status: 'closed', reason: 'asked', urgency: 1, team: 'x', flags: '[]' },
          ...{ requested_at: '2026-11-21T10:00:00.000Z', first_taken_at: taken && `2026-11-21T${taken}:00.000Z`, code },
        };
        await database.commit([
          {
            query: database.kysely
              .insertInto('handoffs')
              .values(row as never)
              .compile(),
          },
        ]);
      }
      const found = await figures();
      expect(found).to.include({ withoutPerson: 1 });
      expect(found.handoffs).to.deep.equal({
        asked: 4,
        helped: 3,
        medianWait: 3,
        codes: [
          ['resolved', 2],
          ['duplicate', 1],
        ],
      });
    });
  });
});
