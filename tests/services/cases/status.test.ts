import { expect } from 'chai';
import { STATUSES } from '../../../services/cases/cases.ts';
import { statusesThatAre, statusNames } from '../../../services/cases/status.ts';

describe('status names', () => {
  it('calls each status what the other systems call it', () => {
    expect(STATUSES.map((status) => [status, ...Object.values(statusNames(status))].join(' '))).to.deep.equal([
      'received open open',
      'triage open for_triage',
      'investigating open investigating',
      'scheduled open action_scheduled',
      'in_progress open in_progress',
      'referred_internal open internal_referral',
      'fixed closed fixed',
      'duplicate closed duplicate',
      'not_ours closed not_councils_responsibility',
      'no_action closed no_further_action',
      'cancelled closed cancelled',
    ]);
  });

  it('parts them into open and closed', () => {
    const both = [...statusesThatAre('open'), ...statusesThatAre('closed')];
    expect(both.sort()).to.deep.equal([...STATUSES].sort());
    expect(statusesThatAre('closed')).to.include('not_ours').and.not.include('scheduled');
  });
});
