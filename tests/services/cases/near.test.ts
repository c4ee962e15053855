import { expect } from 'chai';
import type { NewServiceRequest } from '../../../services/cases/cases.ts';
import { createEmbeddedCases } from '../../../services/cases/embedded-cases.ts';
import type { Database } from '../../../services/storage/database.ts';
import { eachDatabase } from '../../support/databases.ts';
import { aServiceRequest } from '../../support/service-requests.ts';

const HERE = { lat: 52.63, long: 1.29 };
/** Degrees of latitude in so many metres. */
const north = (metres: number) => HERE.lat + metres / 111_195;

describe('reports near a place', () => {
  eachDatabase((open) => {
    let database: Database;
    beforeEach(async () => {
      database = await open();
    });

    async function descriptions(stored: Partial<NewServiceRequest>[], near: object): Promise<string[]> {
      const cases = createEmbeddedCases(database.kysely);
      await database.commit(stored.flatMap((over) => cases.create(aServiceRequest(over))));
      const found = await cases.near({
        category: 'litter',
        address: '',
        metres: 50,
        since: '2026-11-09T00:00:00.000Z',
        ...near,
      });
      return found.map(({ description }) => description);
    }

    it('measures metres where both have a position, whatever the address says', async () => {
      const found = await descriptions(
        [
          { description: '49 m', lat: north(49), long: HERE.long },
          { description: '51 m', lat: north(51), long: HERE.long },
          { description: 'in the corner of the box', lat: north(45), long: HERE.long + 0.00065 },
          { description: 'same point', ...HERE, address: 'elsewhere', requestedAt: '2026-11-22T00:00:00.000Z' },
        ],
        { position: HERE, address: '12 Alder Road' },
      );
      expect(found).to.deep.equal(['49 m', 'same point']);
    });

    it('compares house, street and postcode where one has no position', async () => {
      const stored = [
        { description: 'same', address: '12, Alder Rd', postcode: 'NR3 1AB' },
        { description: 'no postcode', address: '12 alder road', ...HERE, requestedAt: '2026-11-22T00:00:00.000Z' },
        { description: 'other house', address: '14 Alder Road', postcode: 'NR3 1AB' },
        { description: 'other postcode', address: '12 Alder Road', postcode: 'NR1 1AA' },
      ];
      expect(await descriptions(stored, { address: '12 Alder Road', postcode: 'NR3 1AB' })).to.deep.equal([
        'same',
        'no postcode',
      ]);
    });

    it('never tells of private, closed, old or other reports', async () => {
      const stored = [
        { description: 'private', private: true },
        { description: 'closed', status: 'fixed' as const },
        { description: 'old', requestedAt: '2026-11-08T23:59:59.999Z' },
        { description: 'other', category: 'graffiti' },
      ].map((over) => ({ ...HERE, ...over }));
      expect(await descriptions(stored, { position: HERE, address: '12 Alder Road' })).to.deep.equal([]);
      expect(await descriptions([], { address: '12 Alder Road' })).to.deep.equal([]);
    });

    it('matches nothing by an address that says nothing', async () => {
      expect(await descriptions([{ address: '' }, { address: 'NR3 1AB' }], { address: 'NR3 1AB' })).to.deep.equal([]);
    });
  });
});
