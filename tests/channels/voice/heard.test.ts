import { expect } from 'chai';
import { asWritten } from '../../../channels/voice/heard.ts';

describe('what a recogniser heard', () => {
  const place: Record<string, string> = {
    'twelve alder road': '12 alder road',
    'It is at number twenty one Alder Road': 'It is at number 21 Alder Road',
    'two hundred and ten dereham road': '210 dereham road',
    'one two one Unthank Road': '121 Unthank Road',
    'one twenty one Unthank Road': '121 Unthank Road',
    'a hundred Unthank Road': '100 Unthank Road',
    'two streets from the park': 'two streets from the park',
    'by the bus stop on Elm Hill': 'by the bus stop on Elm Hill',
    'twelve alder road en are three one ay bee': '12 alder road NR3 1AB',
    '12 Alder Road NR3 1AB.': '12 Alder Road NR3 1AB.',
    one: 'one',
  };
  for (const [said, written] of Object.entries(place)) {
    it(`as a place: "${said}"`, () => expect(asWritten(said, { expects: 'place' }, 'NOR')).to.equal(written));
  }

  it('keeps numbers as they are said where no place is asked for', () => {
    expect(asWritten('two bags', { expects: 'text' }, 'NOR')).to.equal('two bags');
    expect(
      asWritten('Sam Lee oh seven seven double oh nine double oh one two three', { expects: 'contact' }, 'NOR'),
    ).to.equal('Sam Lee +447700900123');
  });
});
