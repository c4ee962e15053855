import { expect } from 'chai';
import fc from 'fast-check';
import { boxAround, metresBetween } from '../../../services/cases/distance.ts';

describe('distance', () => {
  it('knows distances that are published', () => {
    // One minute of latitude is a nautical mile; at 60 degrees a degree of longitude is half as wide.
    expect(metresBetween({ lat: 52, long: 1 }, { lat: 52 + 1 / 60, long: 1 })).to.be.closeTo(1852, 3);
    expect(metresBetween({ lat: 60, long: 0 }, { lat: 60, long: 1 })).to.be.closeTo(55_597, 20);
  });

  it('has every near point in its box', () => {
    const offset = fc.double({ min: -0.02, max: 0.02, noNaN: true });
    fc.assert(
      fc.property(offset, offset, fc.integer({ min: 1, max: 1000 }), (up, along, metres) => {
        const centre = { lat: 52.63, long: 1.29 };
        const point = { lat: centre.lat + up, long: centre.long + along };
        if (metresBetween(centre, point) > metres) return;
        const box = boxAround(centre, metres);
        expect(point.lat).to.be.within(box.south, box.north);
        expect(point.long).to.be.within(box.west, box.east);
      }),
      { numRuns: 2000 },
    );
  });
});
