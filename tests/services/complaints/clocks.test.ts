import { expect } from 'chai';
import {
  type ComplaintClocks,
  dayOfReceipt,
  extendedBy,
  mayBeTooOld,
  ombudsmanBy,
  respondBy,
  stage2AskedBy,
  stageDates,
} from '../../../services/complaints/clocks.ts';
import { norwich } from '../council/norwich.ts';

/** Received; last day to acknowledge; then, acknowledged that day: stage 1, put off; stage 2, put off. */
const VECTORS = [
  ['Mon 2026-11-23', '2026-11-30', '2026-12-14', '2026-12-30', '2026-12-30', '2027-01-28'],
  ['Sat 2026-11-28', '2026-12-04', '2026-12-18', '2027-01-06', '2027-01-06', '2027-02-03'],
  ['Fri 2026-12-18', '2026-12-29', '2027-01-13', '2027-01-27', '2027-01-27', '2027-02-24'],
  ['Wed 2027-03-24', '2027-04-02', '2027-04-16', '2027-04-30', '2027-04-30', '2027-06-01'],
  ['Thu 2027-12-23', '2028-01-04', '2028-01-18', '2028-02-01', '2028-02-01', '2028-02-29'],
  ['Wed 2028-04-12', '2028-04-21', '2028-05-08', '2028-05-22', '2028-05-22', '2028-06-20'],
] as const;

const withPolicy = (over: Partial<ComplaintClocks['complaints']>): ComplaintClocks => ({
  complaints: { ...norwich.complaints, ...over },
  holidays: norwich.holidays,
});

describe('The clocks of complaints', () => {
  for (const [received, acknowledged, stage1, stage1Later, stage2, stage2Later] of VECTORS) {
    it(`vector 3.4: received ${received}`, () => {
      const dates = stageDates(norwich, 1, new Date(`${received.slice(4)}T12:00:00Z`));
      expect(dates.acknowledgeBy).to.deep.equal({ date: acknowledged, known: true });
      expect(respondBy(norwich, 1, acknowledged).date).to.equal(stage1);
      expect(extendedBy(norwich, 1, stage1).date).to.equal(stage1Later);
      expect(stageDates(norwich, 2, new Date(`${received.slice(4)}T12:00:00Z`)).acknowledgeBy.date).to.equal(
        acknowledged,
      );
      expect(respondBy(norwich, 2, acknowledged).date).to.equal(stage2);
      expect(extendedBy(norwich, 2, stage2).date).to.equal(stage2Later);
    });
  }

  it("goes by London's date, not UTC's: half past midnight in summer is the next day", () => {
    expect(stageDates(norwich, 1, new Date('2027-07-05T23:30:00Z')).receivedOn).to.equal('2027-07-06');
    expect(stageDates(norwich, 1, new Date('2027-01-05T23:30:00Z')).receivedOn).to.equal('2027-01-05');
  });

  it('counts what comes in the evening or at a weekend from the next working day where the policy says so', () => {
    const clocks = withPolicy({ received: { counts: 'next_working_day', until: '17:00' } });
    expect(dayOfReceipt(clocks, new Date('2026-11-28T10:00:00Z'))).to.equal('2026-11-30');
    expect(dayOfReceipt(clocks, new Date('2026-11-27T17:00:00Z'))).to.equal('2026-11-30');
    expect(dayOfReceipt(clocks, new Date('2026-11-27T16:59:00Z'))).to.equal('2026-11-27');
    expect(dayOfReceipt(clocks, new Date('2026-12-24T18:00:00Z'))).to.equal('2026-12-29');
  });

  it('leaves out days the offices are shut only where the policy says so', () => {
    const shut = { ...norwich.holidays, office_closures: [{ from: '2026-12-24T16:00', to: '2027-01-04T09:00' }] };
    const strict = { complaints: norwich.complaints, holidays: shut };
    const kind = { complaints: { ...norwich.complaints, closures_are_working_days: false }, holidays: shut };
    const received = new Date('2026-12-22T10:00:00Z');
    expect(stageDates(strict, 1, received).acknowledgeBy.date).to.equal('2026-12-31');
    expect(stageDates(kind, 1, received).acknowledgeBy.date).to.equal('2027-01-06');
  });

  it('says when a date lies beyond the bank holidays that are known', () => {
    expect(respondBy(norwich, 2, '2028-12-20').known).to.equal(false);
  });

  it('gives a calendar month for stage 2, and twelve for the ombudsman, with no day that does not exist', () => {
    expect(stage2AskedBy(norwich, '2027-01-31')).to.equal('2027-02-28');
    expect(stage2AskedBy(norwich, '2028-01-31')).to.equal('2028-02-29');
    expect(stage2AskedBy(norwich, '2026-12-14')).to.equal('2027-01-14');
    expect(ombudsmanBy(norwich, '2028-02-29')).to.equal('2029-02-28');
  });

  it('takes what happened more than twelve months ago for perhaps too old', () => {
    const now = new Date('2026-11-23T09:00:00Z');
    expect(mayBeTooOld(norwich, '2025-11-22', now)).to.equal(true);
    expect(mayBeTooOld(norwich, '2025-11-23', now)).to.equal(false);
  });
});
