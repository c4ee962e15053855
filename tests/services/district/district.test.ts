import { expect } from 'chai';
import { locate, type SaidPlace } from '../../../services/district/district.ts';
import { metresToEdge } from '../../../services/district/polygon.ts';
import { norwich } from '../council/norwich.ts';

const CITY_HALL = { lat: 52.6289, long: 1.2916 };
const CROMER = { lat: 52.9311, long: 1.3019 };

const PLACES: [string, SaidPlace, string, string?][] = [
  ['a postcode that is all in the city', { postcode: 'NR3 1AB' }, 'inside'],
  ['a postcode of which some is', { postcode: 'NR6 1AB' }, 'unsure'],
  ['a neighbour’s postcode', { postcode: 'NR13 1AB' }, 'outside', 'broadland'],
  ['a postcode that several neighbours share', { postcode: 'NR8 1AB' }, 'outside'],
  ['a local code nobody listed', { postcode: 'NR99 1AB' }, 'unsure'],
  ['a postcode far away', { postcode: 'ZE1 1AB' }, 'outside'],
  ['a street alone', { location: '12 Alder Road' }, 'unsure'],
  ['words that are no postcode', { postcode: 'by the river' }, 'unsure'],
  ['a position in the middle', { position: CITY_HALL }, 'inside'],
  ['a position far away', { position: CROMER }, 'outside'],
  ['a position on the edge', { position: { lat: 52.6625, long: 1.293 } }, 'unsure'],
  ['a position that settles a mixed postcode', { postcode: 'NR5 1AB', position: CITY_HALL }, 'inside'],
  [
    'a position far away with a neighbour’s postcode',
    { postcode: 'NR27 1AB', position: CROMER },
    'outside',
    'north_norfolk',
  ],
  ['a name that every object has', { postcode: 'constructor' }, 'unsure'],
];

describe('whether a place is in the district', () => {
  for (const [name, said, district, body] of PLACES) {
    it(`${name}: ${district}`, () => {
      const place = locate(said, norwich);
      expect([place.district, place.body]).to.deep.equal([district, body]);
    });
  }

  it('is decided first by the council’s own list of postcodes', () => {
    const postcodes = new Map([
      ['NR3 1AB', false],
      ['NR6 1AB', true],
    ]);
    const council = { district: { ...norwich.district, postcodes } };
    expect(locate({ postcode: 'nr31ab', position: CITY_HALL }, council).district).to.equal('outside');
    expect(locate({ postcode: 'NR6 1AB', position: CROMER }, council).district).to.equal('inside');
  });
});

describe('a place as it is read back', () => {
  it('joins the street and the postcode', () => {
    expect(locate({ location: '12 Alder Road', postcode: 'nr31ab' }, norwich)).to.deep.include({
      address: '12 Alder Road, NR3 1AB',
      postcode: 'NR3 1AB',
    });
  });

  it('does not say the postcode twice', () => {
    expect(locate({ location: '12 Alder Road NR3 1AB', postcode: 'NR3 1AB' }, norwich).address).to.equal(
      '12 Alder Road NR3 1AB',
    );
  });

  it('is its coordinates when there is nothing else', () => {
    expect(locate({ position: CITY_HALL }, norwich).address).to.equal('52.62890, 1.29160');
    expect(locate({ location: 'by the bandstand', position: CITY_HALL }, norwich).address).to.equal('by the bandstand');
  });
});

describe('metres to the edge', () => {
  const square = [
    { lat: 0, long: 0 },
    { lat: 0, long: 0.01 },
    { lat: 0.01, long: 0.01 },
    { lat: 0.01, long: 0 },
  ];

  it('are those to the nearest side, inside and outside', () => {
    expect(metresToEdge({ lat: 0.005, long: 0.001 }, square)).to.be.closeTo(111.3, 0.5);
    expect(metresToEdge({ lat: 0.005, long: -0.002 }, square)).to.be.closeTo(222.6, 0.5);
    expect(metresToEdge({ lat: 0, long: 0 }, square)).to.equal(0);
  });
});
