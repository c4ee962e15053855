import { expect } from 'chai';
import type { ConversationView } from '../../../channels/desk/conversation-view.ts';
import type { QueueView } from '../../../channels/desk/queue-view.ts';
import { type DeskBrowser, signedIn } from '../../support/desk.ts';
import { eachStorage } from '../../support/storages.ts';
import { StoryWorld } from '../../support/story-world.ts';
import { WebchatWire } from '../../support/webchat-wire.ts';

const NASTY = '<img src=x onerror=alert(1)></textarea><script>alert(2)</script>';

describe('a conversation at the desk', () => {
  eachStorage((storage) => {
    let world: StoryWorld;
    let agent: DeskBrowser;
    let sent = 0;
    before(async () => {
      world = await StoryWorld.open(storage());
    });
    beforeEach(async () => {
      await world.reset(new Date('2026-11-23T09:30:00Z'));
      agent = await signedIn(world.now, 'agent');
    });
    after(() => world.close());

    const resident = async (...texts: string[]): Promise<WebchatWire> => {
      const wire = new WebchatWire(() => world.now.url);
      await wire.open('en');
      for (const text of texts) await tell(wire, text);
      return wire;
    };
    const tell = async (wire: WebchatWire, text: string): Promise<void> => {
      sent += 1;
      await wire.send({ key: `message-${sent}`, text });
      await world.quiet(wire.conversationId);
    };
    const queue = async (query = ''): Promise<QueueView> =>
      (await (await agent.get(`/desk/api/handoffs${query}`)).json()) as QueueView;
    const only = async (): Promise<string> => (await queue()).lines[0]?.id ?? '';
    const view = async (id: string, by = agent): Promise<ConversationView> =>
      (await (await by.get(`/desk/api/handoffs/${id}`)).json()) as ConversationView;
    const call = (id: string, act: string, body: unknown = {}, by = agent) =>
      by.call('POST', `/desk/api/handoffs/${id}/${act}`, body);

    const code = async (): Promise<string> => {
      const { database, contactCodes } = world.now.service;
      const sent = database.kysely.selectFrom('contact_codes').select('id').where('used_at', 'is', null);
      return contactCodes.digits((await sent.executeTakeFirstOrThrow()).id);
    };
    const proves = async (wire: WebchatWire, who: string): Promise<void> => {
      await tell(wire, 'show my reports');
      await tell(wire, who);
      await tell(wire, await code());
    };

    it('lets only some open what was about safety, once nobody waits there; and writes down who did', async () => {
      const other = await signedIn(world.now, 'agent', 'another');
      const supervisor = await signedIn(world.now, 'supervisor');
      await resident('I want to kill myself');
      const id = await only();
      const opens = async (by: DeskBrowser) => [
        (await by.get(`/desk/conversations/${id}`)).status,
        (await by.get(`/desk/api/handoffs/${id}`)).status,
        (await by.get(`/desk/api/handoffs/${id}?after=0`)).status,
      ];
      expect(await opens(other), 'somebody must answer').to.deep.equal([200, 200, 200]);
      await call(id, 'take');
      expect(await opens(agent)).to.deep.equal([200, 200, 200]);
      expect(await opens(other)).to.deep.equal([403, 403, 403]);
      await call(id, 'close', { code: 'safeguarding_referred' });
      expect(await opens(other)).to.deep.equal([403, 403, 403]);
      expect(await opens(supervisor)).to.deep.equal([200, 200, 200]);
      const audit = await world.now.service.audit.list({ page: 1, pageSize: 20 });
      const readers = audit.filter(({ action }) => action === 'handoff.open').map(({ staff_name }) => staff_name);
      expect(readers).to.include('supervisor Adeyemi');
    });

    it('lets only some open what came to be about safety while somebody was waited for', async () => {
      const other = await signedIn(world.now, 'agent', 'another');
      const wire = await resident('can I speak to a person');
      const id = await only();
      await tell(wire, 'I want to kill myself');
      await call(id, 'take');
      expect((await other.get(`/desk/conversations/${id}`)).status).to.equal(403);
      await call(id, 'close', { code: 'resolved' });
      expect((await other.get(`/desk/conversations/${id}`)).status).to.equal(403);
      expect(await other.text('/desk/conversations')).to.not.include(id);
      const supervisor = await signedIn(world.now, 'supervisor');
      expect(await supervisor.text('/desk/conversations')).to.include(id);
    });

    it('leads from a record to the conversation it came from, where a person was wanted there', async () => {
      const wire = await resident('I would like to thank the bin crew', 'skip', 'skip', 'yes');
      const page = async () => {
        const [record] = await world.now.service.database.kysely.selectFrom('enquiries').select('reference').execute();
        return agent.text(`/desk/records/enquiries/${record?.reference}`);
      };
      expect(await page()).to.not.include('The conversation it came from');
      await tell(wire, 'can I speak to a person');
      const [, link = ''] = /href="([^"]+)">The conversation it came from/.exec(await page()) ?? [];
      expect((await agent.get(link)).status).to.equal(200);
    });

    it('shows what the same resident said and has elsewhere, as far as they proved it, and by what', async () => {
      const before = await resident();
      await proves(before, 'Sam Lee, 07700 900321');
      await tell(before, 'hello from Sam');
      const other = await resident();
      await proves(other, 'Robin Lee, 07700 900321');
      await tell(other, 'hello from Robin');
      const here = await resident('show my reports');
      await tell(here, 'stop');
      await tell(here, 'can I speak to a person');
      const id = await only();
      expect(await agent.text(`/desk/conversations/${id}`))
        .to.include('Not proven.')
        .and.not.include('The same resident elsewhere');
      await call(id, 'take');
      await call(id, 'return', { code: 'resolved' });
      await world.quiet(here.conversationId);
      await proves(here, 'Sam Lee, 07700 900321');
      await tell(here, 'can I speak to a person');
      const page = await agent.text(`/desk/conversations/${await only()}`);
      expect(page).to.include('Sam Lee, +447700900321. Proven by a code to the phone');
      expect(page).to.include('hello from Sam').and.not.include('hello from Robin');
    });

    it('is found in the queue, taken, answered and closed, by pages alone', async () => {
      const wire = await resident(
        'Somebody dumped a mattress outside 12 Alder Road NR3 1AB',
        'can I speak to a person',
      );
      const list = await agent.text('/desk/queue');
      expect(list).to.include('One person waits.').and.include('Dumped rubbish').and.include('Take');
      const id = await only();
      const path = `/desk/conversations/${id}`;
      expect((await agent.post(`${path}/take`)).headers.get('location')).to.equal(path);
      const page = await agent.text(path);
      expect(page).to.include('You have this conversation').and.include('12 Alder Road').and.include('What was dumped');
      expect(page).to.include('Do not touch the rubbish');
      await wire.shown();
      const key = /name="key" value="([^"]+)"/.exec(page)?.[1] ?? '';
      expect((await agent.post(`${path}/say`, { key, text: 'Good morning.' })).status).to.equal(303);
      await world.quiet(wire.conversationId);
      expect((await wire.shown()).map(({ text }) => text)).to.deep.equal([
        'This is agent Adeyemi from Housing.\nGood morning.',
      ]);
      await tell(wire, 'It is still there');
      expect(await agent.text(path)).to.include('It is still there');
      const empty = await agent.post(`${path}/say`, { key });
      expect(empty.status).to.equal(422);
      expect(await empty.text()).to.include('Fill this in.');
      const end = { code: 'resolved', note: 'Told to wait.', how: 'return' };
      expect((await agent.post(`${path}/end`, end)).headers.get('location')).to.equal('/desk/queue');
      expect((await queue()).lines).to.have.length(0);
      await world.quiet(wire.conversationId);
      const after = (await wire.shown()).map(({ text }) => text).join('\n');
      expect(after).to.include('has left this conversation').and.include('What kind of land');
      const over = await view(id);
      expect(over.notes.map(({ text }) => text)).to.deep.equal(['Told to wait.']);
      expect(over.history.map(({ kind }) => kind)).to.deep.equal(['requested', 'taken', 'returned']);
    });

    it('is not taken by a second, who is told who has it', async () => {
      await resident('I want to talk to a person');
      const other = await signedIn(world.now, 'agent', 'other');
      const id = await only();
      expect((await call(id, 'take')).status).to.equal(200);
      const late = await call(id, 'take', {}, other);
      expect(late.status).to.equal(409);
      const page = await other.post(`/desk/conversations/${id}/take`);
      expect(page.status).to.equal(409);
      expect(await page.text())
        .to.include('You can watch')
        .and.include('Somebody else has it');
      expect((await call(id, 'messages', { key: 'key-of-it-1', text: 'Hello' }, other)).status).to.equal(409);
    });

    it('shows what is urgent first, and what a filter leaves', async () => {
      await resident('I want to talk to a person');
      world.clock.advance(60_000);
      await resident('I want to end my life');
      const { lines, waiting } = await queue();
      expect(waiting).to.equal(2);
      expect(lines.map(({ urgent }) => urgent)).to.deep.equal(['Danger', 'Normal']);
      expect(lines[0]?.flags).to.deep.equal(['Danger self harm']);
      expect(lines[1]?.waitingMinutes).to.equal(1);
      expect((await queue('?team=housing')).lines).to.have.length(0);
      expect((await queue('?language=en')).lines).to.have.length(2);
      expect(await agent.text(`/desk/conversations/${lines[0]?.id}`)).to.include('Is anybody in danger now?');
    });

    it('shows those first who suit whoever looks, as they say on their own page, and gives them the next one', async () => {
      await resident('I want to talk to a person');
      world.clock.advance(60_000);
      const polish = await resident('Chcę porozmawiać z człowiekiem');
      const references = async (by: DeskBrowser): Promise<string[]> => {
        const view = (await (await by.get('/desk/api/handoffs')).json()) as QueueView;
        return view.lines.map(({ language, fits }) => [language, ...fits].join(' '));
      };
      expect(await references(agent)).to.deep.equal(['English', 'Polish']);
      const form = { 'languages[]': 'pl', 'teams[]': 'customer' };
      expect((await agent.post('/desk/account/skills', form)).headers.get('location')).to.equal('/desk/account');
      expect(await agent.text('/desk/account')).to.match(/value="pl" checked/);
      expect(await references(agent)).to.deep.equal(['Polish language team', 'English team']);
      expect(await agent.text('/desk/queue')).to.include('Polish <span class="tag">Yours</span>');
      const other = await signedIn(world.now, 'agent', 'other');
      expect(await references(other)).to.deep.equal(['English', 'Polish']);
      expect((await queue('?fitting=yes')).lines).to.have.length(2);
      expect((await other.get('/desk/queue?fitting=yes')).status).to.equal(200);
      const next = await agent.post('/desk/queue/next');
      const taken = await world.now.service.handoffs.openIn(polish.conversationId);
      expect(next.headers.get('location')).to.equal(`/desk/conversations/${taken?.id}`);
      expect(taken?.owner?.name).to.equal('agent Adeyemi');
      const both = await Promise.all([agent, other].map((by) => by.call('POST', '/desk/api/handoffs', {})));
      const ids = (await Promise.all(both.map((each) => each.json()))) as { id: string | null }[];
      expect(ids.filter(({ id }) => id === null)).to.have.length(1);
      expect((await agent.post('/desk/queue/next')).headers.get('location')).to.equal('/desk/queue');
    });

    it('is found again when it is over: in the list, by how it ended, and by its reference', async () => {
      await resident('I want to talk to a person');
      const id = await only();
      await call(id, 'take');
      await call(id, 'close', { code: 'signposted_county' });
      const reference = (await world.now.service.handoffs.byId(id))?.reference ?? '';
      await resident('I want to talk to a person');
      interface List {
        conversations: { id: string; reference: string; code?: string; owner?: string }[];
      }
      const list = async (query: string, by = agent) =>
        ((await (await by.get(`/desk/api/conversations${query}`)).json()) as List).conversations;
      expect(await list('')).to.have.length(1);
      expect((await list(''))[0]).to.include({ id, reference, code: 'signposted_county', owner: 'agent Adeyemi' });
      expect(await list('?code=resolved')).to.have.length(0);
      expect(await list('?code=signposted_county')).to.have.length(1);
      expect(await list('?state=open')).to.have.length(1);
      expect(await list('?state=all')).to.have.length(2);
      expect(await agent.text('/desk/conversations'))
        .to.include(reference)
        .and.include('Signposted county');
      const page = `/desk/conversations/${id}`;
      for (const path of ['/desk/conversations', '/desk/records'])
        expect((await agent.get(`${path}?search=${reference.toLowerCase()}`)).headers.get('location')).to.equal(page);
      for (const odd of ["?code=' or 1=1", '?state=x', '?page=-1', '?search=%25%27', '?search=NOR-0000-00'])
        expect((await agent.get(`/desk/conversations${odd}`)).status, odd).to.equal(200);
    });

    it('is listed for those alone who may open it, where it was about safety', async () => {
      await resident('I want to kill myself');
      const id = await only();
      const sees = async (by: DeskBrowser) =>
        (await by.text('/desk/conversations?state=all')).includes(`/desk/conversations/${id}"`);
      const other = await signedIn(world.now, 'agent', 'other');
      const supervisor = await signedIn(world.now, 'supervisor');
      expect(await Promise.all([agent, other, supervisor].map(sees)), 'while it waits').to.deep.equal([
        true,
        true,
        true,
      ]);
      await call(id, 'take');
      expect(await Promise.all([agent, other, supervisor].map(sees))).to.deep.equal([true, false, true]);
      await call(id, 'close', { code: 'resolved' });
      expect(await Promise.all([agent, other, supervisor].map(sees))).to.deep.equal([true, false, true]);
    });

    it('lets nobody say that they speak what nobody speaks, and only administrators say it of others', async () => {
      const skills = (by: DeskBrowser, path: string, body: unknown) => by.call('PUT', path, body);
      const { accounts } = world.now.service.staff;
      const { id = '' } = (await accounts.byUsername('agent')) ?? {};
      const path = `/desk/api/people/${id}/skills`;
      for (const body of [{ languages: ['xx'], teams: [] }, { languages: [], teams: ['nobody'] }, { languages: 'pl' }])
        expect((await skills(agent, '/desk/api/session/skills', body)).status).to.equal(422);
      expect((await agent.post('/desk/account/skills', { 'teams[]': '<b>' })).status).to.equal(422);
      const good = { languages: ['pl'], teams: ['housing'] };
      expect((await skills(agent, path, good)).status).to.equal(403);
      const administrator = await signedIn(world.now, 'administrator');
      expect((await skills(administrator, path, good)).status).to.equal(200);
      expect(await accounts.byId(id)).to.deep.include(good);
      expect((await agent.get('/desk')).status, 'no session ends by it').to.equal(200);
      expect((await administrator.post(`/desk/people/${id}/skills`, { 'languages[]': 'ar' })).status).to.equal(303);
      expect(await accounts.byId(id)).to.deep.include({ languages: ['ar'], teams: [] });
      const [entry] = await world.now.service.audit.list({ page: 1, pageSize: 1 });
      expect(entry).to.include({ action: 'staff.skills', staff_name: 'administrator Adeyemi' });
    });

    it('shows only what came since, to a page that is open', async () => {
      const wire = await resident('I want to talk to a person');
      const id = await only();
      await call(id, 'take');
      const { lastSeq } = await view(id);
      await tell(wire, 'one more thing');
      const news = (await (await agent.get(`/desk/api/handoffs/${id}?after=${lastSeq}`)).json()) as ConversationView;
      expect(news.lines.map(({ text, from }) => `${from}: ${text}`)).to.deep.equal(['resident: one more thing']);
      expect(news.standing).to.include({ status: 'held', isMine: true });
    });

    it('shows what residents and staff write as words, and nothing of it runs', async () => {
      const wire = await resident(NASTY, 'I want to talk to a person');
      const id = await only();
      await call(id, 'take');
      await call(id, 'messages', { key: 'key-of-it-1', text: NASTY });
      await call(id, 'notes', { text: NASTY });
      await tell(wire, NASTY);
      const page = await agent.text(`/desk/conversations/${id}`);
      expect(page).to.not.include('<img src=x').and.not.include('<script>alert');
      expect(page.split('&#60;img src=x').length - 1).to.equal(4);
    });

    it('shows the answers so far, what was made, and the answers of the council that come nearest', async () => {
      await resident('I want to talk to a person', 'can I have a letter in large print');
      const id = await only();
      const seen = await view(id);
      expect(seen.suggestions[0]?.title).to.equal('Accessibility and other formats');
      expect(seen.suggestions[0]?.text).to.include('0344 980 3333').and.not.include('{{');
      await call(id, 'take');
      expect(await agent.text(`/desk/conversations/${id}`)).to.include('Accessibility and other formats');
    });

    it('writes down who has opened it, and what was done', async () => {
      await resident('I want to talk to a person');
      const id = await only();
      await agent.get(`/desk/conversations/${id}`);
      await call(id, 'take');
      await call(id, 'keep');
      await call(id, 'transfer', { team: 'housing', reason: 'It is about a home' });
      const { audit } = world.now.service;
      const entries = await audit.list({ page: 1, pageSize: 20 });
      const acts = entries.filter(({ action }) => action.startsWith('handoff.')).map(({ action }) => action);
      expect(acts).to.deep.equal(['handoff.transferred', 'handoff.take', 'handoff.open']);
      expect(await audit.verify()).to.include({ whole: true });
      expect((await queue('?team=housing')).lines).to.have.length(1);
    });

    it('refuses what is no code, no team, no key and no conversation', async () => {
      await resident('I want to talk to a person');
      const id = await only();
      await call(id, 'take');
      expect((await call(id, 'close', { code: 'nonsense' })).status).to.equal(422);
      expect((await call(id, 'transfer', { team: 'nobody', reason: 'x' })).status).to.equal(422);
      expect((await call(id, 'messages', { key: '', text: 'x' })).status).to.equal(422);
      expect((await call(id, 'messages', { key: 'key-of-it-1', text: 'x'.repeat(4_001) })).status).to.equal(422);
      expect((await call('nothing', 'take')).status).to.equal(404);
      expect((await agent.get('/desk/conversations/nothing')).status).to.equal(404);
    });
  });
});
