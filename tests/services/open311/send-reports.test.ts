import { expect } from 'chai';
import type { Seeds, Service } from '../../../service.ts';
import type { NewServiceRequest } from '../../../services/cases/cases.ts';
import type { Open311Rules } from '../../../services/council/open311-schema.ts';
import { onFailpoint } from '../../../services/failpoints.ts';
import { FakeOpen311, JURISDICTION, KEY, type Mishap } from '../../support/fake-open311.ts';
import { RecordingChannel } from '../../support/recording-channel.ts';
import { aServiceRequest } from '../../support/service-requests.ts';
import { closingServices, openService, said } from '../../support/services.ts';
import { SettableClock } from '../../support/settable-clock.ts';
import { eachStorage } from '../../support/storages.ts';
import { testContent } from '../../support/story-world.ts';

const MADE = new Date('2026-11-23T09:15:00Z');
const MINUTE = 60_000;
const CHANNEL = 'recording';
/** For calls that are never answered; the rest is patient, however slow the machine. */
const IMPATIENT = { open311PatienceMs: 1_500 };

describe('reports to another system, by Open311', () => {
  eachStorage((storage) => {
    const closing = closingServices();
    let other: FakeOpen311;
    let url: string;
    let clock: SettableClock;
    let service: Service;
    beforeEach(async () => {
      other = new FakeOpen311();
      url = await other.start();
      clock = new SettableClock(MADE);
      service = await open();
      for (const table of ['jobs', 'notices', 'outbox', 'open311_requests', 'service_requests'] as const) {
        await service.database.kysely.deleteFrom(table).execute();
      }
    });
    afterEach(() => other.stop());

    const open = async (rules: Partial<Open311Rules> = {}, seeds: Seeds = {}): Promise<Service> => {
      const content = testContent();
      const open311 = { ...content.council.open311, ...rules };
      return closing(
        await openService(
          {
            ...storage(),
            OPEN311_SEND_URL: url,
            OPEN311_SEND_KEY: KEY,
            OPEN311_SEND_JURISDICTION: JURISDICTION,
          },
          new RecordingChannel(CHANNEL),
          { clock, content: { ...content, council: { ...content.council, open311 } }, ...seeds },
        ),
      );
    };
    const report = async (over: Partial<NewServiceRequest> = {}, by: Service = service): Promise<NewServiceRequest> => {
      const request = aServiceRequest({ requestedAt: MADE.toISOString(), ...over });
      await by.database.commit(by.cases.create(request));
      return request;
    };
    const row = (id: string) =>
      service.database.kysely
        .selectFrom('open311_requests')
        .selectAll()
        .where('report_id', '=', id)
        .executeTakeFirstOrThrow();
    /** Goes on in time, and lets what was put off be tried. */
    const later = async (minutes: number, by: Service = service): Promise<void> => {
      clock.advance(minutes * MINUTE);
      other.now = `${clock.now().toISOString().slice(0, 19)}Z`;
      await by.database.kysely.updateTable('jobs').set({ held_until: 0 }).execute();
      await by.jobRunner.runDue();
    };

    for (const format of ['xml', 'json'] as const) {
      it(`are sent once, as the standard writes them, and answered in ${format}`, async () => {
        service = await open({
          format,
          services: { litter: { service_code: 'LIT & 1', attributes: { kind: 'what', secret: null } } },
        });
        const { id, reference } = await report({
          attributes: { kind: ['bin_overflowing', 'other'], secret: 'x', unsure: null },
          description: 'Full <bin> & more',
          postcode: 'NR3 1AB',
          lat: 52.63,
          long: 1.29,
          contact: { name: 'Asha Patel Jones', phone: '+447700900123', email: 'asha@example.com' },
        });
        expect(other.taken, 'before the commit of its turn nothing leaves').to.deep.equal([]);
        await service.jobRunner.runDue();
        await later(60);
        expect(other.taken).to.have.length(1);
        expect(other.taken[0]?.fields).to.deep.equal([
          ['jurisdiction_id', JURISDICTION],
          ['api_key', KEY],
          ['service_code', 'LIT & 1'],
          ['description', `Full <bin> & more\n\nReference: ${reference}`],
          ['address_string', '12 Alder Road, NR3 1AB'],
          ['lat', '52.63'],
          ['long', '1.29'],
          ['first_name', 'Asha'],
          ['last_name', 'Patel Jones'],
          ['email', 'asha@example.com'],
          ['phone', '+447700900123'],
          ['attribute[what][]', 'bin_overflowing'],
          ['attribute[what][]', 'other'],
        ]);
        expect(other.calls).to.deep.equal([`POST /open311/v2/requests.${format}`]);
        expect(await row(id)).to.include({ status: 'sent', service_request_id: '1001', error: null });
      });
    }

    it('are sent by one of two processes that both look', async () => {
      const second = await open();
      const { id } = await report();
      await Promise.all([service.jobRunner.runDue(), second.jobRunner.runDue()]);
      expect(other.taken).to.have.length(1);
      expect(await row(id)).to.include({ status: 'sent' });
    });

    it('stay here where they are another body’s, came from another system, or their category does', async () => {
      service = await open({ services: { graffiti: null } });
      await report({ body: 'norfolk_county' });
      await report({ source: 'open311' });
      await report({ category: 'graffiti', attributes: {} });
      await service.jobRunner.runDue();
      expect(other.calls).to.deep.equal([]);
    });

    it('are followed from a token to a number', async () => {
      other.tokenLooks = 3;
      const { id } = await report();
      await service.jobRunner.runDue();
      expect(await row(id)).to.include({ status: 'accepted', token: 't/1001', service_request_id: null });
      for (let i = 0; i < 3; i += 1) await later(1);
      expect(await row(id)).to.include({ status: 'sent', token: null, service_request_id: '1001' });
      expect(other.taken).to.have.length(1);
      expect(other.calls.slice(1)).to.deep.equal(
        Array.from({ length: 3 }, () => `GET /open311/v2/tokens/t%2F1001.xml?jurisdiction_id=${JURISDICTION}`),
      );
    });

    it('are there once after a time-out after they were taken: they are looked for before they are sent again', async () => {
      service = await open({}, IMPATIENT);
      other.mishaps.push('hangs after it was done');
      const { id } = await report();
      await service.jobRunner.runDue();
      expect(other.taken).to.have.length(1);
      expect(await row(id)).to.include({ status: 'waiting', error: 'timeout' });
      await later(2);
      await later(30);
      expect(other.taken, 'nothing twice').to.have.length(1);
      expect(await row(id)).to.include({ status: 'sent', service_request_id: '1001', error: null });
    });

    const failures: Record<string, Mishap> = {
      'a connection that is cut': 'hangs up',
      'an answer that never comes': 'hangs',
      'an error of the server': { status: 502, body: '<html>Bad gateway</html>' },
      'a web page instead of an answer': { page: '<html><body>Welcome' },
      'an error that says 200': {
        page: '<errors><error><code>400</code><description>no</description></error></errors>',
      },
      'entities that grow': { page: '<!DOCTYPE x [<!ENTITY a "aaaa">]><service_requests>&a;</service_requests>' },
      'being sent elsewhere': 'redirect',
    };
    for (const [name, mishap] of Object.entries(failures)) {
      it(`arrive once after ${name}`, async () => {
        if (mishap === 'hangs') service = await open({}, IMPATIENT);
        other.mishaps.push(mishap);
        const { id, reference } = await report();
        await service.jobRunner.runDue();
        expect(await row(id)).to.include({ status: 'waiting', tries: 1 });
        // It is looked for in vain until it must be that it never came.
        await later(2);
        expect(other.calls.at(-1)).to.match(/^GET .*requests\.xml\?.*service_code=litter/);
        await later(30);
        expect(other.taken).to.have.length(1);
        expect(other.said(other.taken[0], 'description')[0]).to.include(reference);
        expect(await row(id)).to.include({ status: 'sent', unclear_at: null });
      });
    }

    it('wait for a system that is down, for days, and are all sent when it is back', async () => {
      await other.stop();
      const reports = [await report(), await report(), await report()];
      for (let i = 0; i < 40; i += 1) await later(60);
      await other.start(url);
      for (const { id } of reports) expect(await row(id)).to.include({ status: 'waiting', error: 'network' });
      // Another process: its circuit knows nothing of the outage.
      service = await open();
      for (let i = 0; i < 3; i += 1) await later(61);
      expect(other.taken).to.have.length(3);
      for (const { id } of reports) expect(await row(id)).to.include({ status: 'sent', error: null });
    });

    it('are sent once by a process that takes over from one that died after their answer', async () => {
      const stop = onFailpoint((hit) => {
        if (hit === 'job:before-commit') throw new Error('killed');
      });
      const { id } = await report();
      await service.jobRunner.runDue().catch(() => undefined);
      stop();
      expect(other.taken).to.have.length(1);
      await later(2);
      expect(other.taken).to.have.length(1);
      expect(await row(id)).to.include({ status: 'sent', service_request_id: '1001' });
    });

    it('are for staff to see to when they are refused, and sent again when staff say so', async () => {
      other.mishaps.push({ status: 400, body: 'bad' });
      const { id, reference } = await report();
      await service.jobRunner.runDue();
      await later(24 * 60);
      expect(other.calls, 'not tried again by itself').to.have.length(1);
      expect(await row(id)).to.include({ status: 'failed', error: 'http-400' });
      expect(await service.cases.byReference(reference), 'nothing is lost').to.include({ status: 'received' });
      await service.database.commit(service.sentReports.sendAgain(id, clock.now()));
      await service.jobRunner.runDue();
      expect(await row(id)).to.include({ status: 'sent' });
    });

    it('are given up after days, where staff see it', async () => {
      for (let i = 0; i < 500; i += 1) other.mishaps.push({ status: 403 });
      const { id } = await report();
      for (let i = 0; i < 80; i += 1) await later(61);
      expect(await row(id)).to.include({ status: 'failed', error: 'http-403' });
    });

    it('are never sent twice where they cannot be looked for: staff look, and decide', async () => {
      service = await open({ unclear: { look: false, minutes: 15 } }, IMPATIENT);
      other.mishaps.push('hangs after it was done');
      const { id } = await report();
      await service.jobRunner.runDue();
      for (let i = 0; i < 5; i += 1) await later(60);
      expect(other.taken).to.have.length(1);
      expect(await row(id)).to.include({ status: 'failed', error: 'look-there-first' });
      await service.database.commit(service.sentReports.sendAgain(id, clock.now()));
      await service.jobRunner.runDue();
      expect(await row(id)).to.include({ status: 'sent' });
    });

    describe('and what is said of them there', () => {
      const followed = async (by: Service = service) => {
        const conversationId = await by.reception.open({ channel: CHANNEL, userId: 'resident', language: 'en' });
        const request = await report({ conversationId }, by);
        await by.jobRunner.runDue();
        return { conversationId, id: request.id };
      };
      const poll = async (by: Service = service): Promise<void> => {
        by.jobRunner.start();
        const { kysely } = by.database;
        while (!(await kysely.selectFrom('jobs').select('key').where('key', '=', 'open311-updates').executeTakeFirst()))
          await new Promise((resolve) => setTimeout(resolve, 2));
        await later(16, by);
      };
      const heard = async (id: string) => (await said(service, id)).slice(1);

      it('becomes the status here, and is told to the resident once', async () => {
        const second = await open();
        const { conversationId, id } = await followed();
        await poll();
        expect(await service.cases.byId(id), 'open is no news').to.include({ status: 'received' });
        other.change(other.taken[0], 'IN_PROGRESS', '2026-11-23T09:40:00+00:00');
        await Promise.all([later(16), later(0, second)]);
        await later(16);
        expect(await service.cases.byId(id)).to.include({ status: 'in_progress' });
        expect(await heard(conversationId)).to.deep.equal(['< notice-status']);
        other.change(other.taken[0], 'closed', '2026-11-23T10:00:00Z', 'Taken away\u202e this morning.');
        for (let i = 0; i < 3; i += 1) await later(16);
        expect(await service.cases.byId(id)).to.include({ status: 'fixed', statusNote: 'Taken away this morning.' });
        expect(await heard(conversationId)).to.have.length(2);
      });

      it('does not undo what staff decided here, is not believed in words nobody knows, and survives garbage', async () => {
        const { id } = await followed();
        const { kysely } = service.database;
        await service.database.commit(
          service.cases.changeStatus({ id, status: 'scheduled', at: clock.now().toISOString() }),
        );
        await poll();
        other.change(other.taken[0], 'open', '2026-11-23T09:50:00Z');
        await later(16);
        other.change(other.taken[0], 'constructor', '2026-11-23T10:10:00Z');
        await later(16);
        other.mishaps.push({ page: 'garbage' });
        await later(16);
        expect(await service.cases.byId(id)).to.include({ status: 'scheduled' });
        const { status } = await kysely
          .selectFrom('jobs')
          .select('status')
          .where('key', '=', 'open311-updates')
          .executeTakeFirstOrThrow();
        expect(status).to.equal('waiting');
      });

      it('comes as a list of changes too, in any order and again and again', async () => {
        const { updates } = testContent().council.open311;
        service = await open({ updates: { ...updates, by: 'servicerequestupdates' } });
        const { conversationId, id } = await followed();
        const update = (update_id: string, status: string, updated_datetime: string) =>
          other.updates.push({ update_id, service_request_id: '1001', status, updated_datetime, description: status });
        update('2', 'fixed', '2026-11-23T09:28:00Z');
        update('1', 'investigating', '2026-11-23T09:20:00Z');
        await poll();
        await later(16);
        expect(await service.cases.byId(id)).to.include({ status: 'fixed', statusNote: 'fixed' });
        await later(16);
        expect(await heard(conversationId)).to.deep.equal(['< notice-status']);
        const events = await service.database.kysely
          .selectFrom('service_request_updates')
          .select('status')
          .where('request_id', '=', id)
          .orderBy('at')
          .execute();
        expect(events.map(({ status }) => status).toSorted()).to.deep.equal(['fixed', 'investigating']);
      });
    });
  });
});
