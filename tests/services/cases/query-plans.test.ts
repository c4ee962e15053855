import { expect } from 'chai';
import type { Cases } from '../../../services/cases/cases.ts';
import { createEmbeddedCases } from '../../../services/cases/embedded-cases.ts';
import { plansOf } from '../../support/query-plans.ts';

const PAGE = { publicOnly: true, page: 1, pageSize: 50 };
const RANGE = { from: '2026-09-01T00:00:00.000Z', to: '2026-11-23T00:00:00.000Z' };
const NEAR = { category: 'litter', address: '12 Alder Road', metres: 50, since: RANGE.from };

/** Each read, and the index that must serve it: with a million reports a scan would stop every conversation. */
const READS: Record<string, { read: (cases: Cases) => Promise<unknown>; index: RegExp }> = {
  byReference: { read: (cases) => cases.byReference('x'), index: /USING INDEX sqlite_autoindex/ },
  byInstance: { read: (cases) => cases.byInstance('x'), index: /USING INDEX sqlite_autoindex/ },
  byConversation: { read: (cases) => cases.byConversation('x'), index: /by_conversation_id_requested_at/ },
  'list by time': { read: (cases) => cases.list({ ...PAGE, ...RANGE }), index: /by_requested_at_id/ },
  'list by category': {
    read: (cases) => cases.list({ ...PAGE, ...RANGE, categories: ['litter'] }),
    index: /by_category_requested_at|by_requested_at_id/,
  },
  'list by reference': { read: (cases) => cases.list({ ...PAGE, references: ['x', 'y'] }), index: /sqlite_autoindex/ },
  'status changes': { read: (cases) => cases.statusChanges({ ...PAGE, ...RANGE }), index: /updates_by_time/ },
  'near an address': { read: (cases) => cases.near(NEAR), index: /by_category_place_key_requested_at/ },
  'near a position': {
    read: (cases) => cases.near({ ...NEAR, address: '', position: { lat: 52.6, long: 1.3 } }),
    index: /by_category_(lat_)?requested_at/,
  },
};

describe('reads of cases', () => {
  for (const [name, { read, index }] of Object.entries(READS)) {
    it(`${name}: finds its rows by an index`, async () => {
      const plans = await plansOf((kysely) => read(createEmbeddedCases(kysely)));
      expect(plans).to.have.length(1);
      expect(plans[0]).to.match(index).and.not.match(/SCAN/);
    });
  }
});
