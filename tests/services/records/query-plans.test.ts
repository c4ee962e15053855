import { expect } from 'chai';
import { createEmbeddedCases } from '../../../services/cases/embedded-cases.ts';
import { Handoffs } from '../../../services/handoffs/handoffs.ts';
import { RECORD_KINDS, type RecordQuery, Records } from '../../../services/records/records.ts';
import { plansOf } from '../../support/query-plans.ts';
import { aServiceRequest } from '../../support/service-requests.ts';

const NOW = new Date('2026-11-23T09:30:00Z');
const page = { page: 1, pageSize: 25 };

/** Each list that staff ask for, and the index that must serve it. */
const LISTS: [query: RecordQuery, index: RegExp][] = [
  [{ kind: 'report', state: 'open', ...page }, /service_requests_open/],
  [{ kind: 'report', state: 'late', ...page }, /service_requests_open/],
  [{ kind: 'report', state: 'all', ...page }, /service_requests_by_requested_at_id/],
  [{ kind: 'report', state: 'all', search: 'x', ...page }, /service_requests_by_requested_at_id/],
  [{ kind: 'complaint', state: 'open', ...page }, /complaints_by_received_at_id/],
  [{ kind: 'complaint', state: 'late', ...page }, /complaints_by_/],
  [{ kind: 'appointment', state: 'all', ...page }, /appointments_by_starts_at_id/],
  [{ kind: 'payment', state: 'open', ...page }, /payments_by_requested_at_id/],
  [{ kind: 'enquiry', state: 'open', ...page }, /enquiries_by_/],
  [{ kind: 'enquiry', state: 'late', ...page }, /enquiries_by_due/],
  [{ kind: 'enquiry', state: 'all', search: 'x', ...page }, /enquiries_by_received/],
];

describe('reads of records for staff', () => {
  for (const [query, index] of LISTS) {
    it(`each ${query.kind}, ${query.state}${query.search ? ', searched' : ''}: by an index`, async () => {
      const [plan] = await plansOf((kysely) => new Records(kysely).list(query, NOW));
      expect(plan).to.match(index);
    });
  }

  it('go on by an index from where a piece ended, for a file of all of them', async () => {
    const plans = await plansOf(async (kysely) => {
      for (const { query } of createEmbeddedCases(kysely).create(aServiceRequest())) await kysely.executeQuery(query);
      const row = await kysely.selectFrom('service_requests').selectAll().executeTakeFirstOrThrow();
      // More than one piece: the second goes on from the first.
      const more = Array.from({ length: 200 }, (_, i) => ({ ...row, id: `${i}`, reference: `${i}`, instance: `${i}` }));
      await kysely.insertInto('service_requests').values(more).execute();
      for await (const lines of new Records(kysely).pieces({ kind: 'report', state: 'all' }, NOW))
        expect(lines.length).to.be.oneOf([200, 1]);
    });
    const pieces = plans.filter((plan) => /service_requests_by_requested_at_id/.test(plan));
    expect(pieces, plans.join('\n')).to.have.length(2);
    for (const plan of pieces) expect(plan).to.not.include('TEMP B-TREE');
  });

  it('list conversations that are over by an index', async () => {
    const [plan] = await plansOf((kysely) => new Handoffs(kysely).list({ state: 'over' }, page));
    expect(plan)
      .to.match(/handoffs_by_requested_at_id/)
      .and.not.include('TEMP B-TREE');
  });

  it('count what is open without looking at what is not', async () => {
    const plans = await plansOf((kysely) => new Records(kysely).counts(NOW));
    expect(
      plans.filter((plan) => /service_requests/.test(plan)).every((plan) => /service_requests_open/.test(plan)),
      plans.join('\n'),
    ).to.equal(true);
  });

  it('find a reference by an index, of every kind', async () => {
    const plans = await plansOf((kysely) => new Records(kysely).find('NOR-0000-00'));
    expect(plans).to.have.length(RECORD_KINDS.length);
    for (const plan of plans)
      expect(plan)
        .to.match(/SEARCH/)
        .and.not.match(/SCAN/);
  });
});
