import { expect } from 'chai';
import { describe, it } from 'mocha';
import { findDates, impossibleDate } from '../../../../bots/understanding/entities/date.ts';
import { findSpans, valuesOf } from '../../../../bots/understanding/entities/find-entities.ts';
import { tableContext } from './context.ts';

const find = (text: string) => valuesOf(findSpans(text, tableContext));

describe('values of a whole message', () => {
  it('each word belongs to one value', () => {
    expect(
      find(
        'My name is Sam Lee, 07700 900123, sam@example.org, ref NOR-7F3K-92, owe £12.50, flat 3, 12 Alder Road NR3 1AB',
      ),
    ).to.deep.equal({
      person_name: 'Sam Lee',
      phone: '+447700900123',
      email: 'sam@example.org',
      reference: 'NOR-7F3K-92',
      amount: 12.5,
      location: 'flat 3, 12 Alder Road',
      postcode: 'NR3 1AB',
    });
  });
  it('no two exclusive values share a word', () => {
    const spans = findSpans('on 21/11/2026 at 10:30 outside 12 Alder Road NR3 1AB by 3pm', tableContext);
    const placed = spans.filter((span) => span.entity !== 'part_of_day').sort((a, b) => a.start - b.start);
    for (const [at, span] of placed.entries()) expect(span.start).to.be.at.least(placed[at - 1]?.end ?? 0);
  });
  it('nothing is found in nothing', () => {
    expect(find('')).to.deep.equal({});
    expect(find('hello there')).to.deep.equal({});
  });
});

describe('dates', () => {
  it('tells of a date that no calendar has', () => {
    for (const text of [
      '31 February',
      '30/02/2026',
      '03/13/2026',
      '32 December',
      '29 February 2026',
      'the 31st of April',
    ]) {
      expect(impossibleDate(text, tableContext), text).to.equal(true);
    }
    for (const text of [
      '28 February',
      '29 February',
      '29 February 2028',
      '03/12',
      'on Saturday',
      'hello',
      '24/7',
      '12/14 Alder Road',
    ]) {
      expect(impossibleDate(text, tableContext), text).to.equal(false);
    }
  });
  it('lies ahead when something is booked', () => {
    const ahead = (text: string) => findDates(text, { ...tableContext, direction: 'future' })[0]?.value;
    expect(ahead('on Saturday')).to.equal('2026-11-28');
    expect(ahead('3 April')).to.equal('2027-04-03');
    expect(ahead('yesterday')).to.equal('2026-11-22');
  });
  it('is near ahead rather than long past when nothing says which', () => {
    const either = (text: string) => findDates(text, { ...tableContext, direction: 'either' })[0]?.value;
    expect(either('7 December')).to.equal('2026-12-07');
    expect(either('21 November')).to.equal('2026-11-21');
  });
  it('counts days as London does, in summer and winter', () => {
    const on = (now: string) => findDates('today', { ...tableContext, now: new Date(now) })[0]?.value;
    expect(on('2026-07-01T23:30:00Z')).to.equal('2026-07-02');
    expect(on('2026-12-01T23:30:00Z')).to.equal('2026-12-01');
  });
});
