import { expect } from 'chai';
import { enquiryDueOn } from '../../../services/enquiries/enquiry.ts';
import { norwich } from '../council/norwich.ts';

describe('the date by which an enquiry is answered', () => {
  const { enquiries, holidays } = norwich;
  const due = (on: string) => enquiryDueOn(enquiries.privacy, on, holidays);

  it('is a month later for who asks what is held about them', () => {
    expect(due('2026-11-23')).to.equal('2026-12-23');
    expect(due('2028-02-29')).to.equal('2028-03-29');
  });

  it('is the next day on which people work, where the month ends on another', () => {
    expect(due('2026-12-24'), 'a Sunday').to.equal('2027-01-25');
    expect(due('2026-11-25'), 'Christmas, a weekend, and the holiday after it').to.equal('2026-12-29');
  });
});
