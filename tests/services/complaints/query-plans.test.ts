import { expect } from 'chai';
import type { Complaints } from '../../../services/complaints/complaints.ts';
import { createEmbeddedComplaints } from '../../../services/complaints/embedded-complaints.ts';
import { plansOf } from '../../support/query-plans.ts';
import { norwich } from '../council/norwich.ts';

/** Each read, and the index that must serve it. */
const READS: Record<string, { read: (complaints: Complaints) => Promise<unknown>; index: RegExp }> = {
  byReference: { read: (complaints) => complaints.byReference('x'), index: /sqlite_autoindex/ },
  byId: { read: (complaints) => complaints.byId('x'), index: /sqlite_autoindex/ },
  byConversation: { read: (complaints) => complaints.byConversation('x'), index: /by_conversation_id_received_at/ },
  byRelated: { read: (complaints) => complaints.byRelated('x'), index: /by_related_reference_received_at/ },
  due: { read: (complaints) => complaints.due('2026-12-01', 10), index: /by_due_on_id/ },
  adjustments: { read: (complaints) => complaints.adjustments({ phone: '+447700900123' }), index: /sqlite_autoindex/ },
};

describe('reads of complaints', () => {
  for (const [name, { read, index }] of Object.entries(READS)) {
    it(`${name}: finds its rows by an index`, async () => {
      const plans = await plansOf((kysely) => read(createEmbeddedComplaints(kysely, norwich)));
      expect(plans).to.have.length(1);
      expect(plans[0]).to.match(index).and.not.match(/SCAN/);
    });
  }
});
