import path from 'node:path';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { findDates, impossibleDate } from '../../../../bots/understanding/entities/date.ts';
import { findSpans, valuesOf } from '../../../../bots/understanding/entities/find-entities.ts';
import { withEnglish } from '../../../../bots/understanding/merged-words.ts';
import { loadWords } from '../../../../bots/understanding/words.ts';
import { ENGLISH, tableContext } from './context.ts';

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
    // Who books for this very day says "today"; a date says which Monday it is.
    expect(ahead('can I come on Monday at ten')).to.equal('2026-11-30');
    expect(ahead('Monday, 23 November 2026, 12:45')).to.equal('2026-11-23');
    expect(ahead('Wednesday the 25th of November')).to.equal('2026-11-25');
    expect(ahead('Monday 30/11/2026')).to.equal('2026-11-30');
    expect(ahead('put it on Monday next to the bins')).to.equal('2026-11-30');
  });
  it('is near ahead rather than long past when nothing says which', () => {
    const either = (text: string) => findDates(text, { ...tableContext, direction: 'either' })[0]?.value;
    expect(either('7 December')).to.equal('2026-12-07');
    expect(either('21 November')).to.equal('2026-11-21');
  });
  it('are read with the endings and little words that a language writes with them', () => {
    const said: [locale: string, text: string, value: string][] = [
      ['en', "Friday's visit", '2026-11-27'],
      ['fr', "la tempête d'hier", '2026-11-22'],
      ['fr', 'lundi prochain', '2026-11-30'],
      ['it', 'lunedì prossimo', '2026-11-30'],
      ['pt', 'terça-feira, 24 de novembro de 2025', '2025-11-24'],
      ['pl', 'po wczorajszej burzy', '2026-11-22'],
      ['pl', 'moją wtorkową wizytę', '2026-11-24'],
      ['tr', 'dünkü fırtına', '2026-11-22'],
      ['de', 'der gestrige Sturm', '2026-11-22'],
      ['ru', 'вчерашний мусор', '2026-11-22'],
    ];
    for (const [locale, text, value] of said) {
      const words = loadWords(path.join(ENGLISH, '..', locale));
      const found = findDates(text, { ...tableContext, words, direction: 'future' })[0]?.value;
      expect(found, text).to.equal(value);
    }
    const words = withEnglish(loadWords(path.join(ENGLISH, '..', 'de')), loadWords(ENGLISH));
    expect(findDates('Guten Morgen, ich habe eine Frage', { ...tableContext, words })).to.deep.equal([]);
  });
  it('counts days as London does, in summer and winter', () => {
    const on = (now: string) => findDates('today', { ...tableContext, now: new Date(now) })[0]?.value;
    expect(on('2026-07-01T23:30:00Z')).to.equal('2026-07-02');
    expect(on('2026-12-01T23:30:00Z')).to.equal('2026-12-01');
  });
});
