import { expect } from 'chai';
import { isOpen } from '../../../services/council/opening.ts';
import { norwich } from './norwich.ts';

describe('whether people answer', () => {
  const times: Record<string, boolean> = {
    '2026-11-23T08:59:59Z': false,
    '2026-11-23T09:00:00Z': true,
    '2026-11-23T15:59:59Z': true,
    '2026-11-23T16:00:00Z': false,
    // A Sunday; Christmas Day, a Friday; London's summer time, an hour ahead.
    '2026-11-22T10:00:00Z': false,
    '2026-12-25T10:00:00Z': false,
    '2026-07-01T08:30:00Z': true,
    '2026-07-01T15:30:00Z': false,
  };
  for (const [at, open] of Object.entries(times)) {
    it(`at ${at}: ${open ? 'yes' : 'no'}`, () => expect(isOpen(norwich, new Date(at))).to.equal(open));
  }

  it('at a closure: no', () => {
    const shut = {
      ...norwich,
      holidays: { ...norwich.holidays, office_closures: [{ from: '2026-11-23T09:00', to: '2026-11-23T12:00' }] },
    };
    expect(isOpen(shut, new Date('2026-11-23T10:00:00Z'))).to.equal(false);
    expect(isOpen(shut, new Date('2026-11-23T12:00:00Z'))).to.equal(true);
  });
});
