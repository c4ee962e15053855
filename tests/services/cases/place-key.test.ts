import { expect } from 'chai';
import { placeKey } from '../../../services/cases/place-key.ts';
import { readStreetAddress } from '../../../services/cases/street-address.ts';

const SAME: Record<string, string[]> = {
  '12 alder road': [
    '12 Alder Rd',
    '12, Alder Road',
    '12 ALDER ROAD, NR3 1AB',
    'outside 12 Alder Rd., Norwich',
    'Flat 2, 12 Alder Road',
    'No. 12 Alder Road nr31ab',
    'Alder Road 12',
    'my house on 12 alder  road',
  ],
  '12-14 alder road': ['12-14 Alder Road', '12 – 14 Alder Rd'],
  '12a alder road': ['12a Alder Road', '12A, Alder Rd'],
  'alder road': ['Alder Road', 'opposite the shop on Alder Rd', 'Alder Road, by the bridge'],
  'st giles street': ['St Giles St', "St. Giles' Street"],
  '4 church lane close': ['4 Church Lane Close', '4 Church Ln Cl'],
  'prince of wales road': ['Prince of Wales Road', 'behind the club on Prince of Wales Rd'],
  'upper st giles street': ['Upper St Giles Street', 'Upper St. Giles St'],
  'area eaton park play': ['Eaton Park play area', 'the play area in Eaton Park', 'Play area, Eaton Park'],
  'cafe kiosk': ['the café kiosk', 'Kiosk, Café'],
};

describe('place key', () => {
  for (const [key, addresses] of Object.entries(SAME)) {
    for (const address of addresses) {
      it(`is "${key}" for "${address}"`, () => expect(placeKey(address)).to.equal(key));
    }
  }

  it('tells houses and streets apart', () => {
    const keys = ['12 Alder Road', '13 Alder Road', '12 Elder Road', 'Alder Road', '12 Alder Close'].map(placeKey);
    expect(new Set(keys).size).to.equal(5);
  });

  it('leaves a phone number out', () => {
    expect(placeKey('the bench, ring me 07700900123')).to.equal('bench me ring');
  });

  it('is empty when there is nothing to compare', () => {
    expect(['', ' , ', 'NR3 1AB', '!!!', 'on the'].map(placeKey)).to.deep.equal(['', '', '', '', '']);
  });

  it('reads the words of other scripts', () => {
    expect(placeKey('ул. Ленина')).to.equal('ленина ул');
  });
});

describe('street address', () => {
  it('keeps house and street apart', () => {
    expect(readStreetAddress('Mr Example, 12 Alder Rd')).to.deep.equal({ number: '12', street: 'alder road' });
  });

  it('finds none where no street is named', () => {
    expect(['Eaton Park', 'Road', 'the street', '12'].map(readStreetAddress)).to.deep.equal(Array(4).fill(undefined));
  });
});
