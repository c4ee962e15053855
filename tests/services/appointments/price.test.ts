import { expect } from 'chai';
import fc from 'fast-check';
import { priceOf } from '../../../services/appointments/price.ts';
import { appointmentService } from '../../../services/appointments/slots.ts';
import { norwich } from '../council/norwich.ts';

const BULKY = appointmentService(norwich, 'bulky_waste');

describe('What a collection costs', () => {
  for (const [items, pence] of [
    [1, 2600],
    [3, 2600],
    [4, 3250],
    [10, 7150],
    [11, undefined],
  ] as const) {
    it(`${items} things: ${pence}`, () => expect(priceOf(BULKY, items)).to.equal(pence));
  }

  it('is whole pence, and never less for more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (items) => {
        const [price = 0, more = 0] = [priceOf(BULKY, items), priceOf(BULKY, items + 1)];
        return Number.isInteger(price) && price >= 0 && more >= price;
      }),
    );
  });

  it('is nothing for a service without a price; half a thing is no number', () => {
    expect(priceOf(appointmentService(norwich, 'housing'), 1)).to.equal(0);
    for (const items of [0, -1, 1.5, Number.NaN]) expect(() => priceOf(BULKY, items)).to.throw(RangeError);
  });
});
