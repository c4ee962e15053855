import { expect } from 'chai';
import { STATUSES } from '../../../services/cases/cases.ts';
import { createEmbeddedCases } from '../../../services/cases/embedded-cases.ts';
import { statusNames } from '../../../services/cases/status.ts';
import { type RecordState, Records } from '../../../services/records/records.ts';
import { eachDatabase } from '../../support/databases.ts';
import { aServiceRequest } from '../../support/service-requests.ts';

const NOW = new Date('2026-11-23T12:00:00Z');

describe('records for staff', () => {
  eachDatabase((open) => {
    it('hold a report to be open or late as everybody else does', async () => {
      const database = await open();
      const cases = createEmbeddedCases(database.kysely);
      for (const status of STATUSES) {
        const made = aServiceRequest({ expectedAt: '2026-11-23T11:59:59.000Z' });
        await database.commit(cases.create(made));
        await database.commit(cases.changeStatus({ id: made.id, status, at: NOW.toISOString() }));
      }
      await database.commit(cases.create(aServiceRequest({ expectedAt: NOW.toISOString() })));
      const records = new Records(database.kysely);
      const list = async (state: RecordState) =>
        (await records.list({ kind: 'report', state, page: 1, pageSize: 50 }, NOW)).lines;
      const stillOpen = STATUSES.filter((status) => statusNames(status).open311 === 'open');
      expect((await list('open')).map(({ status }) => status)).to.have.members([...stillOpen, 'received']);
      expect((await list('late')).map(({ status }) => status)).to.have.members(stillOpen);
      expect((await list('all')).filter(({ isLate }) => isLate)).to.have.length(stillOpen.length);
      expect(await records.counts(NOW)).to.include({
        openReports: stillOpen.length + 1,
        lateReports: stillOpen.length,
      });
    });
  });
});
