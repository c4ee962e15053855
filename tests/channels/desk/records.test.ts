import { expect } from 'chai';
import type { NewServiceRequest } from '../../../services/cases/cases.ts';
import { newConversationId } from '../../../services/conversations/conversation-id.ts';
import { anAppointment, aTime } from '../../support/appointments.ts';
import { aComplaint } from '../../support/complaints.ts';
import { type DeskBrowser, signedIn } from '../../support/desk.ts';
import { anEnquiry } from '../../support/enquiries.ts';
import { aServiceRequest } from '../../support/service-requests.ts';
import { eachStorage } from '../../support/storages.ts';
import { StoryWorld } from '../../support/story-world.ts';

describe('records at the desk', () => {
  eachStorage((storage) => {
    let world: StoryWorld;
    let browser: DeskBrowser;
    before(async () => {
      world = await StoryWorld.open(storage());
    });
    beforeEach(async () => {
      await world.reset(new Date('2026-11-23T09:30:00Z'));
      browser = await signedIn(world.now, 'agent');
    });
    after(() => world.close());

    async function report(over: Partial<NewServiceRequest> = {}): Promise<NewServiceRequest> {
      const { cases, database } = world.now.service;
      const made = aServiceRequest(over);
      await database.commit(cases.create(made));
      return made;
    }

    /** A conversation of a resident, who is told there what happens. */
    async function conversation(): Promise<string> {
      const id = newConversationId(world.clock.now());
      const at = world.clock.now().toISOString();
      const row = {
        id,
        channel: 'webchat',
        user_id: 'resident',
        language: 'en',
        state: '{}',
        started_at: at,
        last_at: at,
      };
      const { database } = world.now.service;
      await database.commit([{ query: database.kysely.insertInto('conversations').values(row).compile() }]);
      return id;
    }

    /** The last words of a conversation. */
    async function lastWords(id: string): Promise<string> {
      await world.catchUp();
      const entries = await world.now.service.transcript.since(id, 0);
      return String(entries.at(-1)?.activity.text ?? '');
    }

    const audited = async () =>
      (await world.now.service.audit.list({ page: 1, pageSize: 50 })).map(
        ({ action, subject }) => `${action} ${subject}`,
      );

    it('say that the other system has not got a report, and send it again when staff say so', async () => {
      const { id, reference } = await report();
      const { database, sentReports } = world.now.service;
      const page = `/desk/records/reports/${reference}`;
      expect(await browser.text(page)).to.not.include('other system');
      await database.commit([sentReports.tried(id, { status: 'failed', tries: 1, error: 'http-400' })]);
      expect(await browser.text(page)).to.include('Not sent, and not tried again (Http 400)');
      expect((await browser.post(`${page}/send`)).status).to.equal(303);
      expect(await browser.text(page)).to.include('Not sent yet: it is tried again');
      expect(await audited()).to.include(`report.send report ${reference}`);
      expect((await browser.post(`${page}/send`)).status, 'twice').to.equal(422);
    });

    it('of reports show what others added, and whether it went on', async () => {
      const { id, reference } = await report();
      const { cases, database } = world.now.service;
      const added = (instance: string, description: string) =>
        cases.join({
          ...{ requestId: id, instance, conversationId: 'c', description, contact: { name: 'Asha Lee' } },
          at: '2026-11-23T09:30:00.000Z',
        });
      await database.commit([...added('one', 'There are two bags now.'), ...added('two', '<b>Three</b> bags.')]);
      await database.commit([cases.additionWasSent('one', { at: world.clock.now() })]);
      await database.commit([cases.additionWasSent('two', { error: 'http-400' })]);
      const page = await browser.text(`/desk/records/reports/${reference}`);
      expect(page).to.include('There are two bags now.').and.include('Asha Lee').and.include('Sent ');
      expect(page).to.include('Not sent, and not tried again (Http 400)').and.not.include('<b>Three');
      const whole = (await (await browser.get(`/desk/api/reports/${reference}`)).json()) as { additions: object[] };
      expect(whole.additions).to.have.length(2);
    });

    it('are listed, narrowed down and found, a page at a time', async () => {
      for (let i = 0; i < 30; i += 1)
        await report({ description: `Bag ${i} on the path`, requestedAt: `2026-11-2${i % 3}T09:${10 + i}:00.000Z` });
      const graffiti = await report({ category: 'graffiti', address: '5 Żelazna Court', status: 'fixed' });
      const list = async (query: string) =>
        (await (await browser.get(`/desk/api/records?${query}`)).json()) as {
          records: { reference: string; what: string }[];
          hasMore: boolean;
        };
      const first = await list('kind=report');
      expect(first.records).to.have.length(25);
      expect(first.hasMore).to.equal(true);
      const second = await list('kind=report&page=2');
      expect(second.records).to.have.length(5);
      expect(second.hasMore).to.equal(false);
      expect(new Set([...first.records, ...second.records].map(({ reference }) => reference)).size).to.equal(30);
      expect((await list('state=all&search=Żelazna')).records.map(({ reference }) => reference)).to.deep.equal([
        graffiti.reference,
      ]);
      expect((await list('search=bag 17 PATH')).records).to.have.length(1);
      expect((await list('search=nothing like it')).records).to.deep.equal([]);
      const page = await browser.text('/desk/records?kind=report&search=bag');
      expect(page).to.include('Litter or a litter bin').and.include('page=2');
    });

    it('are found at once by a reference, in any shape and of any kind', async () => {
      const { complaints, database } = world.now.service;
      const complaint = aComplaint();
      await database.commit(complaints.create(complaint));
      const typed = complaint.reference.toLowerCase().replaceAll('-', ' ');
      const answer = await browser.get(`/desk/records?kind=report&search=${encodeURIComponent(typed)}`);
      expect(answer.headers.get('location')).to.equal(`/desk/records/complaints/${complaint.reference}`);
    });

    it('are looked for as it was written, whatever it means to a database', async () => {
      const odd = await report({ description: "100% off_road\\path' or 1=1 --" });
      await report({ description: 'Something else' });
      const found = async (search: string) => {
        const answer = await browser.get(`/desk/api/records?search=${encodeURIComponent(search)}`);
        expect(answer.status, search).to.equal(200);
        return ((await answer.json()) as { records: { reference: string }[] }).records.map(
          ({ reference }) => reference,
        );
      };
      for (const search of ['100%', 'off_road', '\\path', "' or 1=1 --", '%', '_', '\\'])
        expect(await found(search), search).to.deep.equal([odd.reference]);
      for (const search of ["'; drop table service_requests; --", '%%%%', '") or ("1"="1', '\u0000', '[a-z]', '*'])
        expect(await found(search), search).to.have.length.lessThan(3);
      for (const query of [
        'page=0',
        'page=-1',
        'page=1e9',
        'kind=x',
        'state=x',
        'page=NaN',
        `search=${'x'.repeat(3000)}`,
      ])
        expect((await browser.get(`/desk/records?${query}`)).status, query).to.equal(200);
    });

    it('of reports are given another status, and the resident is told', async () => {
      const conversationId = await conversation();
      const made = await report({ conversationId });
      const page = await browser.text(`/desk/records/reports/${made.reference}`);
      const was = /name="was" value="([^"]+)"/.exec(page)?.[1] ?? '';
      world.clock.advance(60_000);
      const change = { status: 'scheduled', note: 'A crew comes with a lorry.', date: '2026-12-01', was };
      const saved = await browser.post(`/desk/records/reports/${made.reference}/status`, change);
      expect(saved.headers.get('location')).to.equal(`/desk/records/reports/${made.reference}?done=1`);
      const words = await lastWords(conversationId);
      expect(words).to.include(made.reference).and.include('We plan to do the work');
      expect(words).to.include('A crew comes with a lorry.').and.include('1 December 2026');
      expect(await audited()).to.include(`report.status report ${made.reference}`);
      expect(await audited()).to.include(`report.open report ${made.reference}`);
      expect(await world.now.service.audit.verify()).to.include({ whole: true });
      const again = await browser.post(`/desk/records/reports/${made.reference}/status`, change);
      expect(again.status, 'decided on what it was').to.equal(422);
      expect(await again.text()).to.include('Somebody changed this in the meantime');
    });

    it('of reports close with words for the resident, and with no date of yesterday', async () => {
      const made = await report();
      const path = `/desk/records/reports/${made.reference}/status`;
      const bare = await browser.post(path, { status: 'no_action', was: made.requestedAt });
      expect(bare.status).to.equal(422);
      expect(await bare.text()).to.include('Say why, in words for the resident.');
      const past = { status: 'scheduled', date: '2026-11-22', was: made.requestedAt };
      expect(await (await browser.post(path, past)).text()).to.include('still to come');
      expect(await audited()).not.to.include(`report.status report ${made.reference}`);
    });

    it('of two who decide at once, let one', async () => {
      const made = await report();
      const body = { status: 'triage', was: made.requestedAt };
      world.clock.advance(1_000);
      const answers = await Promise.all(
        [1, 2, 3].map(() => browser.call('POST', `/desk/api/reports/${made.reference}/status`, body)),
      );
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 422, 422]);
    });

    it('of complaints go through their steps, with a letter for each, and close only with learning', async () => {
      const conversationId = await conversation();
      const { complaints, database } = world.now.service;
      const complaint = aComplaint({ conversationId });
      await database.commit(complaints.create(complaint));
      const path = `/desk/records/complaints/${complaint.reference}`;
      const act = async (fields: Record<string, string>) => {
        const version = String((await complaints.byReference(complaint.reference))?.version);
        const answer = await browser.post(`${path}/act`, { version, ...fields });
        return answer.status === 303 ? 'done' : answer.text();
      };
      expect(await browser.text(path)).to.include('The acknowledgement is due by 30 Nov 2026');
      expect(await act({ action: 'acknowledge', points: '' })).to.include('There is a problem');
      expect(await act({ action: 'acknowledge', points: 'The boiler was not mended.\nNobody came, twice.' })).to.equal(
        'done',
      );
      const receipt = await lastWords(conversationId);
      expect(receipt).to.include('agent Adeyemi of Housing has your complaint').and.include('Nobody came, twice.');
      expect(receipt).to.include('We answer by').and.include('0300 111 3000').and.include('0300 061 0614');
      expect(await act({ action: 'extend', to: '2026-12-14', reason: 'We wait for a part.' })).to.equal('done');
      expect(await lastWords(conversationId))
        .to.include('We wait for a part.')
        .and.include('14 December 2026');
      const decided = { 'text-0': 'The boiler was not mended.', 'decision-0': 'upheld', 'reasons-0': 'We were late.' };
      const open = { ...decided, 'text-1': 'Nobody came, twice.', 'decision-1': 'not_upheld', 'reasons-1': '' };
      expect(await act({ action: 'answer', ...open })).to.include('id="reasons-1-problem"');
      const whole = { ...open, 'reasons-1': 'They came.', 'remedies[]': 'apology' };
      expect(await act({ action: 'answer', ...whole })).to.equal('done');
      const answer = await lastWords(conversationId);
      expect(answer)
        .to.include('We found that we were wrong.')
        .and.include('We were late.')
        .and.include('We are sorry.');
      expect(answer).to.include('take my complaint further');
      expect(await act({ action: 'close' })).to.include('closes only with what we learn from it');
      const learned = {
        rootCause: 'delay',
        change: 'Parts are ordered the same day.',
        owner: 'Sam',
        dueOn: '2027-01-15',
      };
      expect(await act({ action: 'learn', ...learned })).to.equal('done');
      expect(await act({ action: 'close' })).to.equal('done');
      expect(await browser.text(path))
        .to.include('Parts are ordered the same day.')
        .and.include('Stage 1, closed');
      const emails = await database.kysely.selectFrom('contact_messages').select(['address', 'kind']).execute();
      expect(emails).to.deep.equal(Array(3).fill({ address: 'sam@example.org', kind: 'email' }));
      expect((await audited()).filter((each) => each.startsWith('complaint.'))).to.include.members(
        ['acknowledge', 'extend', 'answer', 'learn', 'close'].map(
          (step) => `complaint.${step} complaint ${complaint.reference}`,
        ),
      );
    });

    it('of appointments say whether somebody came, once it is over', async () => {
      const { appointments, database } = world.now.service;
      const made = anAppointment({ time: aTime({ service: 'housing', way: 'in_person' }) });
      await database.commit(appointments.book(made));
      const booked = await appointments.byId(made.id);
      const path = `/desk/records/appointments/${made.reference}/status`;
      const early = await browser.post(path, { status: 'missed', version: String(booked?.version) });
      expect(await early.text()).to.include('still to come');
      world.clock.set(new Date(booked?.endsAt ?? ''));
      browser = await signedIn(world.now, 'agent');
      const late = await browser.post(path, { status: 'attended', version: String(booked?.version) });
      expect(late.status).to.equal(303);
      expect((await appointments.byId(made.id))?.status).to.equal('attended');
    });

    it('of enquiries are listed, found by their words, and late when the date is over', async () => {
      const { enquiries, database } = world.now.service;
      const late = anEnquiry({ dueOn: '2026-11-20' });
      const praise = anEnquiry({
        kind: 'feedback',
        subject: 'praise',
        text: 'The bin crew are kind',
        person: 'Bin crew',
      });
      await database.commit(enquiries.create(late));
      await database.commit(enquiries.create(praise));
      const list = await browser.text('/desk/records?kind=enquiry');
      expect(list).to.include('Feedback: Praise').and.include('Change of details: I have moved');
      const lateList = await browser.text('/desk/records?kind=enquiry&state=late');
      expect(lateList).to.include(late.reference).and.not.include(praise.reference);
      expect(await browser.text('/desk/records?kind=enquiry&search=KIND+crew'))
        .to.include(praise.reference)
        .and.not.include(late.reference);
      const found = await browser.get(`/desk/records?search=${late.reference}`);
      expect(found.headers.get('location')).to.equal(`/desk/records/enquiries/${late.reference}`);
      expect(await browser.text('/desk')).to.match(/<strong>2<\/strong> <a[^>]+>open enquiries/);
    });

    it('of enquiries say whether it is proven who asks, where that matters', async () => {
      const { enquiries, database } = world.now.service;
      const open = async (over: Parameters<typeof anEnquiry>[0]) => {
        const made = anEnquiry(over);
        await database.commit(enquiries.create(made));
        return browser.text(`/desk/records/enquiries/${made.reference}`);
      };
      const see = { kind: 'privacy', subject: 'see', dueOn: '2026-12-23' } as const;
      expect(await open(see)).to.include('It is not proven who asks.');
      expect(await open({ ...see, provenBy: 'email' }))
        .to.include('They read out a code sent to this email.')
        .and.include('Proven by a code sent to their email')
        .and.not.include('It is not proven');
      const praise = await open({ kind: 'feedback', subject: 'praise' });
      expect(praise).to.not.include('It is not proven who asks.').and.not.include('They read out a code');
    });

    it('of enquiries are put off and answered, and who asked is told where they asked and by email', async () => {
      const conversationId = await conversation();
      const { enquiries, database } = world.now.service;
      const made = anEnquiry({ conversationId });
      await database.commit(enquiries.create(made));
      const path = `/desk/records/enquiries/${made.reference}`;
      const act = async (fields: Record<string, string>) => {
        const was = (await enquiries.byReference(made.reference))?.dueOn ?? '';
        const answer = await browser.post(`${path}/act`, { was, ...fields });
        return answer.status === 303 ? 'done' : answer.text();
      };
      expect(await browser.text(path)).to.include('The answer is due by 30 Nov 2026');
      expect(await act({ action: 'put-off', to: '2026-11-29', reason: 'x' })).to.include('id="to-problem"');
      expect(await act({ action: 'close' })).to.include('id="closing-problem"');
      const putOff = { action: 'put-off', to: '2026-12-08', reason: 'We wait for the landlord.' };
      expect(await act(putOff)).to.equal('done');
      expect(await lastWords(conversationId))
        .to.include('We wait for the landlord.')
        .and.include('8 December 2026')
        .and.include('30 November 2026');
      expect(await act({ ...putOff, was: made.dueOn }), 'decided on what it was').to.include('in the meantime');
      expect(await act({ action: 'answer' })).to.include('id="words-problem"');
      expect(await act({ action: 'answer', words: 'Your new address is noted.' })).to.equal('done');
      expect(await lastWords(conversationId))
        .to.include('Your new address is noted.')
        .and.include(made.reference);
      expect(await act({ action: 'answer', words: 'Once more.' })).to.include('in the meantime');
      const page = await browser.text(path);
      expect(page).to.include('Put off').and.include('Our answer').and.not.include('Send the answer');
      const letters = await database.kysely.selectFrom('contact_messages').select(['address']).execute();
      expect(letters).to.deep.equal([{ address: 'sam@example.org' }, { address: 'sam@example.org' }]);
      expect(await audited()).to.include.members(
        ['put-off', 'answer', 'open'].map((step) => `enquiry.${step} enquiry ${made.reference}`),
      );
      expect(await world.now.service.audit.verify()).to.include({ whole: true });
    });

    it('of wishes about data are put off no further than the law has it, from the first date on', async () => {
      const { enquiries, database } = world.now.service;
      const made = anEnquiry({ kind: 'privacy', subject: 'see', dueOn: '2026-12-23' });
      await database.commit(enquiries.create(made));
      const putOff = (was: string, to: string) =>
        browser.call('POST', `/desk/api/enquiries/${made.reference}/act`, {
          ...{ action: 'put-off', was, to, reason: 'There is much of it.' },
        });
      expect((await putOff('2026-12-23', '2027-02-24')).status).to.equal(422);
      expect((await putOff('2026-12-23', '2027-01-23')).status).to.equal(200);
      expect((await putOff('2027-01-23', '2027-02-24')).status, 'in two steps').to.equal(422);
      expect((await putOff('2027-01-23', '2027-02-23')).status).to.equal(200);
    });

    it('of two who answer an enquiry at once, let one', async () => {
      const { enquiries, database } = world.now.service;
      const made = anEnquiry();
      await database.commit(enquiries.create(made));
      const body = { action: 'answer', was: made.dueOn, words: 'It is done.' };
      const answers = await Promise.all(
        [1, 2, 3].map(() => browser.call('POST', `/desk/api/enquiries/${made.reference}/act`, body)),
      );
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 422, 422]);
    });

    it('are given to a department or a person, and listed by it', async () => {
      const made = await report();
      await report();
      const given = await browser.post(`/desk/records/reports/${made.reference}/assign`, {
        department: 'Street scene',
        person: 'Jo Fox',
      });
      expect(given.status).to.equal(303);
      const page = await browser.text('/desk/records?kind=report&department=Street+scene');
      expect(page).to.include('Jo Fox, Street scene').and.include(made.reference);
      expect(page.match(/NOR-/g)).to.have.length(2);
      expect(await audited()).to.include(`report.assign report ${made.reference}`);
    });

    it('show what stands in them as words, whatever was written', async () => {
      const evil = [
        ...[
          '<script>alert(1)</script>',
          '"><img src=x onerror=alert(1)>',
          "'><svg onload=alert(1)>",
          '{{constructor}}',
        ],
        ...[
          '</textarea><script>1</script>',
          'javascript:alert(1)',
          '<a href="javascript:1">x</a>',
          '&lt;b&gt;',
          '\u202Egnp.exe',
        ],
      ].join(' ');
      const contact = { name: evil, phone: '+447700900123', email: `${evil}@example.org` };
      const made = await report({
        ...{ description: evil, address: evil, postcode: evil, contact, source: evil, body: evil, language: 'zz' },
        ...{ attributes: { [evil]: evil, list: [evil] } },
      });
      const { complaints, database, appointments } = world.now.service;
      const complaint = aComplaint({
        ...{ story: evil, outcomeWanted: evil, relatedReference: evil, contact, adjustments: [evil], rule: evil },
        ...{ happenedOn: '2026-11-01', affected: 'other', consent: 'to_ask', source: evil },
      });
      await database.commit(complaints.create(complaint));
      const appointment = anAppointment({
        about: evil,
        details: { [evil]: evil },
        contact: { ...contact, postcode: evil },
      });
      await database.commit(appointments.book(appointment));
      const { enquiries } = world.now.service;
      const enquiry = anEnquiry({ text: evil, person: evil, contact, subject: evil, source: evil, team: evil });
      await database.commit(enquiries.create(enquiry));
      await browser.post(`/desk/records/reports/${made.reference}/assign`, {
        department: evil.slice(0, 150),
        person: evil.slice(0, 150),
      });
      const supervisor = await signedIn(world.now, 'supervisor');
      for (const path of [
        ...[
          '/desk',
          '/desk/records?state=all',
          '/desk/records?kind=complaint&state=all',
          '/desk/records?kind=appointment&state=all',
        ],
        ...[`/desk/records/reports/${made.reference}`, `/desk/records/complaints/${complaint.reference}`],
        ...[`/desk/records/enquiries/${enquiry.reference}`, '/desk/records?kind=enquiry&state=all'],
        ...[`/desk/records/appointments/${appointment.reference}`, `/desk/records?search=${encodeURIComponent(evil)}`],
        ...[
          '/desk/audit',
          `/desk/records?department=${encodeURIComponent(evil)}`,
          `/desk/sign-in?next=${encodeURIComponent(evil)}`,
        ],
      ]) {
        const page = await supervisor.text(path);
        expect(page, path).not.to.match(/<script>|<img src=x|<svg onload|<a href="javascript|<\/textarea><script/i);
      }
    });
  });
});
