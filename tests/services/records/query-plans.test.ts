import { expect } from 'chai';
import { RECORD_KINDS, type RecordQuery, Records } from '../../../services/records/records.ts';
import { plansOf } from '../../support/query-plans.ts';

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
