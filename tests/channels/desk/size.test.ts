import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import type { ConversationPart, ConversationView } from '../../../channels/desk/conversation-view.ts';
import { QUEUE_PAGE, type QueueView } from '../../../channels/desk/queue-view.ts';
import type { Schema } from '../../../services/storage/schema.ts';
import { type DeskBrowser, signedIn } from '../../support/desk.ts';
import { aServiceRequest } from '../../support/service-requests.ts';
import { eachStorage } from '../../support/storages.ts';
import { StoryWorld } from '../../support/story-world.ts';
import { WebchatWire } from '../../support/webchat-wire.ts';

const MESSAGES = 10_000;
const WAITING = 500;
const AT_ONCE = 500;

/** What is right however much of it there is; how long it takes is measured by `npm run bench desk`. */
describe('the desk with much to show', function () {
  this.timeout(300_000);
  eachStorage((storage) => {
    let world: StoryWorld;
    let agent: DeskBrowser;
    before(async () => {
      world = await StoryWorld.open(storage());
    });
    beforeEach(async () => {
      await world.reset(new Date('2026-11-23T09:30:00Z'));
      agent = await signedIn(world.now, 'agent');
    });
    after(() => world.close());

    const get = async <T>(path: string): Promise<T> => (await (await agent.get(path)).json()) as T;

    /** Rows in pieces that both databases take. */
    async function insert<T extends keyof Schema>(table: T, rows: object[]): Promise<void> {
      const { kysely } = world.now.service.database;
      for (let from = 0; from < rows.length; from += AT_ONCE)
        await kysely
          .insertInto(table)
          .values(rows.slice(from, from + AT_ONCE) as never)
          .execute();
    }

    /** A resident who waits, and has said a lot. */
    async function longConversation(): Promise<string> {
      const wire = new WebchatWire(() => world.now.url);
      await wire.open('en');
      await wire.send({ key: 'message-1', text: 'I want to talk to a person' });
      await world.quiet(wire.conversationId);
      const { conversationId } = wire;
      const { kysely } = world.now.service.database;
      const row = await kysely
        .selectFrom('conversations')
        .select('last_seq')
        .where('id', '=', conversationId)
        .executeTakeFirstOrThrow();
      const at = world.clock.now().toISOString();
      const said = Array.from({ length: MESSAGES }, (_, i) => ({
        ...{ conversation_id: conversationId, seq: row.last_seq + 1 + i, direction: 'in', meaning: null, at },
        activity: JSON.stringify({ type: 'message', text: `message ${i + 1}` }),
      }));
      await insert('activities', said);
      await kysely
        .updateTable('conversations')
        .set({ last_seq: row.last_seq + MESSAGES })
        .where('id', '=', conversationId)
        .execute();
      return (await world.now.service.handoffs.openIn(conversationId))?.id ?? '';
    }

    it('shows the last of 10,000 messages first, and every one of the others when it is asked for, once', async () => {
      const id = await longConversation();
      const view = await get<ConversationView>(`/desk/api/handoffs/${id}`);
      expect(view.lines.at(-1)?.text).to.equal(`message ${MESSAGES}`);
      expect(view.lines).to.have.length(100);
      const texts = view.lines.map(({ text }) => text);
      for (let before = view.earlier; before !== undefined; ) {
        const part: ConversationPart = await get(`/desk/api/handoffs/${id}?before=${before}`);
        expect(part.lines.length).to.be.lessThanOrEqual(100);
        texts.unshift(...part.lines.map(({ text }) => text));
        before = part.earlier;
      }
      const messages = texts.filter((text) => text.startsWith('message '));
      expect(messages).to.deep.equal(Array.from({ length: MESSAGES }, (_, i) => `message ${i + 1}`));
      expect(texts[0], 'from the very beginning').to.include('Norwich City Council');
    });

    it('pages a long conversation without a script too, and says which part it is', async () => {
      const id = await longConversation();
      const last = await agent.text(`/desk/conversations/${id}`);
      expect(last)
        .to.include(`message ${MESSAGES}<`)
        .and.not.include('message 9900<')
        .and.not.include('The last messages');
      const [, earlier = ''] = /id="earlier" href="([^"]+)"/.exec(last) ?? [];
      const before = await agent.text(earlier);
      expect(before).to.include('message 9900<').and.include('The last messages').and.not.include('message 9901<');
      const first = await agent.text(`/desk/conversations/${id}?before=5`);
      expect(first).to.not.include('Earlier messages');
      for (const odd of ['0', '-1', '1e9', 'x', '%00', '99999999999999999999'])
        expect((await agent.get(`/desk/conversations/${id}?before=${odd}`)).status, odd).to.equal(200);
      for (const odd of ['-1', 'x', '1.5', '99999999999999999999'])
        expect((await agent.get(`/desk/api/handoffs/${id}?before=${odd}`)).status, odd).to.equal(422);
    });

    it('writes down who reads a conversation piece by piece, once', async () => {
      const id = await longConversation();
      const opens = async (): Promise<number> => {
        const entries = await world.now.service.audit.list({ page: 1, pageSize: 50 });
        return entries.filter(({ action }) => action === 'handoff.open').length;
      };
      for (let i = 0; i < 3; i += 1) await agent.get(`/desk/api/handoffs/${id}?before=500`);
      expect(await opens()).to.equal(1);
      const other = await signedIn(world.now, 'agent', 'other');
      for (let i = 0; i < 3; i += 1) await other.get(`/desk/api/handoffs/${id}?after=0`);
      expect(await opens()).to.equal(2);
    });

    it('has a page for each of 500 who wait, says how many they are, and lets each be taken once', async () => {
      const now = world.clock.now().getTime();
      const languages = ['en', 'pl', 'ar'];
      await insert(
        'conversations',
        Array.from({ length: WAITING }, (_, i) => ({
          ...{ id: `c-${i}`, channel: 'webchat', user_id: `u-${i}`, language: languages[i % 3], state: '{}' },
          ...{ person: 'waiting', started_at: new Date(now).toISOString(), last_at: new Date(now).toISOString() },
        })),
      );
      await insert(
        'handoffs',
        Array.from({ length: WAITING }, (_, i) => ({
          ...{ id: `h-${i}`, reference: `NOR-H-${i}`, conversation_id: `c-${i}`, channel: 'webchat' },
          ...{ language: languages[i % 3], mode: 'chat', status: 'waiting', reason: 'asked', topic: null },
          ...{ urgency: i % 100 === 99 ? 0 : 3, team: i % 2 ? 'housing' : 'customer', flags: '[]' },
          ...{ phone: null, call_from: null, call_to: null },
          requested_at: new Date(now - (i % 60) * 10_000).toISOString(),
        })),
      );
      const seen: string[] = [];
      for (let page = 1; ; page += 1) {
        const view = await get<QueueView>(`/desk/api/handoffs?page=${page}`);
        expect(view.waiting).to.equal(WAITING);
        seen.push(...view.lines.map(({ id }) => id));
        if (!view.hasMore) break;
        expect(view.lines).to.have.length(QUEUE_PAGE);
      }
      expect(new Set(seen)).to.have.length(WAITING);
      expect(seen).to.have.length(WAITING);
      const page = await agent.text('/desk/queue?page=2');
      expect(page).to.include('500 people wait.').and.include('page=3').and.include('page=1');
      expect(await agent.text('/desk')).to.include('<strong>500</strong>');
      expect((await get<QueueView>('/desk/api/handoffs?language=ar&team=housing')).waiting).to.equal(83);
      const staff = [
        agent,
        ...(await Promise.all(['ben', 'cora', 'dev'].map((name) => signedIn(world.now, 'agent', name)))),
      ];
      const taken: string[] = [];
      for (let round = 0; round < 5; round += 1) {
        const answers = await Promise.all(staff.map((by) => by.call('POST', '/desk/api/handoffs', {})));
        const ids = (await Promise.all(answers.map((each) => each.json()))) as { id: string }[];
        taken.push(...ids.map(({ id }) => id));
      }
      expect(new Set(taken)).to.have.length(20);
      expect((await get<QueueView>('/desk/api/handoffs')).waiting).to.equal(WAITING - 20);
      const urgent = await get<QueueView>('/desk/api/handoffs?page=1');
      expect(urgent.lines.filter(({ status, urgency }) => status === 'waiting' && urgency === 0)).to.have.length(0);
    });

    it('gives all cases as one file, each once, in order, however many there are', async () => {
      const supervisor = await signedIn(world.now, 'supervisor');
      const { cases, database } = world.now.service;
      const made = aServiceRequest();
      await database.commit(cases.create(made));
      const row = await database.kysely.selectFrom('service_requests').selectAll().executeTakeFirstOrThrow();
      const count = 6_001;
      await insert(
        'service_requests',
        Array.from({ length: count - 1 }, (_, i) => ({
          ...row,
          ...{ id: randomUUID(), reference: `NOR-T-${i}`, instance: randomUUID() },
          // Several of one instant: none is left out between two pieces.
          requested_at: new Date(Date.parse(row.requested_at) - Math.floor(i / 7) * 1_000).toISOString(),
        })),
      );
      const file = await supervisor.get('/desk/records.csv?kind=report&state=all');
      const lines = (await file.text()).trimEnd().split('\r\n');
      expect(lines).to.have.length(count + 1);
      const cells = lines.slice(1).map((line) => line.split(','));
      expect(new Set(cells.map(([reference]) => reference))).to.have.length(count);
      const times = cells.map(([, , , at]) => at ?? '');
      expect(times).to.deep.equal(times.toSorted().reverse());
      const none = await supervisor.text('/desk/records.csv?kind=complaint&state=all');
      expect(none.trimEnd().split('\r\n')).to.have.length(1);
    });
  });
});
