import { expect } from 'chai';
import { createEmbeddedCases } from '../../../services/cases/embedded-cases.ts';
import { ConflictError, type Database } from '../../../services/storage/database.ts';
import { eachDatabase } from '../../support/databases.ts';
import { aServiceRequest } from '../../support/service-requests.ts';

const AT = '2026-11-24T10:00:00.000Z';
const EVERYTHING = { publicOnly: false, page: 1, pageSize: 100 };

describe('embedded cases', () => {
  eachDatabase((open) => {
    let database: Database;
    let cases: ReturnType<typeof createEmbeddedCases>;
    beforeEach(async () => {
      database = await open();
      cases = createEmbeddedCases(database.kysely);
    });

    it('gives back what was stored, and leaves out what was not given', async () => {
      const bare = aServiceRequest();
      const full = aServiceRequest({
        conversationId: 'c1',
        description: 'Żółć 🗑️ "quoted" \' ; drop table',
        attributes: { kind: null, several: ['a', 'b'], depth: 3.5, words: 'x' },
        postcode: 'NR3 1AB',
        lat: 52.6309,
        long: 1.2974,
        private: true,
        contact: { name: "O'Example", phone: '+447700900123', email: 'a@example.org' },
        photos: ['p1'],
        expectedAt: AT,
      });
      await database.commit([...cases.create(bare), ...cases.create(full)]);
      expect(await cases.byReference(bare.reference)).to.deep.equal({ ...bare, updatedAt: bare.requestedAt });
      expect(await cases.byInstance(full.instance)).to.deep.equal({ ...full, updatedAt: full.requestedAt });
      expect(await cases.byConversation('c1')).to.have.length(1);
      expect(await cases.byReference('NOR-0000-00')).to.equal(undefined);
    });

    it('makes one report of an instance, however often and however differently it is repeated', async () => {
      const first = aServiceRequest();
      await database.commit(cases.create(first));
      await database.commit(cases.create(first));
      await database.commit(cases.create(aServiceRequest({ instance: first.instance, description: 'other words' })));
      await Promise.all(
        Array.from({ length: 10 }, () =>
          database.commit(cases.create(aServiceRequest({ instance: first.instance, status: 'fixed' }))),
        ),
      );
      expect(await cases.list(EVERYTHING)).to.deep.equal([{ ...first, updatedAt: first.requestedAt }]);
    });

    it('fails the commit when a reference is taken, and writes nothing of it', async () => {
      const first = aServiceRequest();
      await database.commit(cases.create(first));
      const other = aServiceRequest({ reference: first.reference });
      const failed = await database
        .commit([...cases.create(aServiceRequest()), ...cases.create(other)])
        .catch((error: unknown) => error);
      expect(failed).to.be.instanceOf(ConflictError);
      expect(await cases.list(EVERYTHING)).to.have.length(1);
    });

    it('counts what is not ours once an instance, and joins once an instance', async () => {
      const report = aServiceRequest();
      const notOurs = cases.recordNotOurs({ instance: 'i', category: 'pothole', body: 'norfolk_county', at: AT });
      const join = cases.join({
        requestId: report.id,
        instance: 'j',
        conversationId: 'c2',
        description: 'me too',
        contact: { phone: '+447700900124' },
        at: AT,
      });
      await database.commit([...cases.create(report), ...notOurs, ...join]);
      await database.commit([...notOurs, ...join]);
      const kept = await database.kysely.selectFrom('not_ours').selectAll().execute();
      expect(kept).to.deep.equal([{ instance: 'i', category: 'pothole', body: 'norfolk_county', at: AT }]);
      const joined = await database.kysely.selectFrom('service_request_joins').selectAll().execute();
      expect(joined).to.deep.equal([
        {
          instance: 'j',
          request_id: report.id,
          conversation_id: 'c2',
          description: 'me too',
          contact_name: null,
          contact_phone: '+447700900124',
          contact_email: null,
          at: AT,
          sent_at: null,
          send_error: null,
          translation: null,
          translated_by: null,
        },
      ]);
    });

    it('keeps each change of status with its reason', async () => {
      const report = aServiceRequest({ expectedAt: AT });
      const hidden = aServiceRequest({ private: true });
      await database.commit([...cases.create(report), ...cases.create(hidden)]);
      await database.commit(
        cases.changeStatus({ id: report.id, status: 'scheduled', expectedAt: '2026-12-01T00:00:00.000Z', at: AT }),
      );
      const end = '2026-11-25T10:00:00.000Z';
      await database.commit([
        ...cases.changeStatus({ id: report.id, status: 'no_action', note: 'It was gone when we came.', at: end }),
        ...cases.changeStatus({ id: hidden.id, status: 'fixed', at: end }),
      ]);
      expect(await cases.byReference(report.reference)).to.include({
        status: 'no_action',
        statusNote: 'It was gone when we came.',
        updatedAt: end,
        expectedAt: '2026-12-01T00:00:00.000Z',
      });
      const read = { from: AT, to: end, publicOnly: true, page: 1, pageSize: 10 };
      const changes = await cases.statusChanges(read);
      expect(changes.map(({ id: _, ...change }) => change)).to.deep.equal([
        { reference: report.reference, body: 'city', status: 'scheduled', at: AT },
        { reference: report.reference, body: 'city', status: 'no_action', note: 'It was gone when we came.', at: end },
      ]);
      expect(await cases.statusChanges(read)).to.deep.equal(changes);
      expect(await cases.statusChanges({ ...read, publicOnly: false })).to.have.length(3);
      expect(await cases.statusChanges({ ...read, page: 2, pageSize: 1 })).to.deep.equal([changes[1]]);
      expect(await cases.statusChanges({ ...read, to: AT })).to.have.length(1);
    });

    it('does not change a report that is not there', async () => {
      const failed = await database
        .commit(cases.changeStatus({ id: 'nobody', status: 'fixed', at: AT }))
        .catch((error: unknown) => error);
      expect(failed).to.be.instanceOf(ConflictError);
      expect(await database.kysely.selectFrom('service_request_updates').selectAll().execute()).to.deep.equal([]);
    });

    it('lists newest first, page by page, by every filter', async () => {
      const reports = [1, 2, 3, 4, 5].map((day) => aServiceRequest({ requestedAt: `2026-11-0${day}T12:00:00.000Z` }));
      const [first, second, third, fourth] = reports as [(typeof reports)[0], ...typeof reports] as typeof reports;
      Object.assign(first as object, { category: 'graffiti' });
      Object.assign(second as object, { private: true });
      Object.assign(third as object, { status: 'fixed' });
      await database.commit(reports.flatMap((report) => cases.create(report)));
      const days = async (filter: object) =>
        (await cases.list({ ...EVERYTHING, ...filter })).map(({ requestedAt }) => Number(requestedAt.slice(8, 10)));
      expect(await days({})).to.deep.equal([5, 4, 3, 2, 1]);
      expect(await days({ page: 2, pageSize: 2 })).to.deep.equal([3, 2]);
      expect(await days({ publicOnly: true })).to.deep.equal([5, 4, 3, 1]);
      expect(await days({ categories: ['graffiti', 'noise'] })).to.deep.equal([1]);
      expect(await days({ status: ['closed'] })).to.deep.equal([3]);
      expect(await days({ status: ['open', 'closed'] })).to.deep.equal([5, 4, 3, 2, 1]);
      expect(await days({ from: third?.requestedAt, to: fourth?.requestedAt })).to.deep.equal([4, 3]);
      expect(await days({ references: [first?.reference] })).to.deep.equal([1]);
      expect(await days({ ids: [second?.id], publicOnly: true })).to.deep.equal([]);
      expect(await days({ ids: [] })).to.deep.equal([]);
      expect(await days({ categories: [] })).to.deep.equal([]);
    });
  });
});
