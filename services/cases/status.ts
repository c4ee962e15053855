import { STATUSES, type Status } from './cases.ts';

/** What a status is called by other systems. */
export interface StatusNames {
  /** Open311 knows two. */
  open311: 'open' | 'closed';
  /** FixMyStreet's extended word, lower case. With `open` and `closed` alone a refusal would be shown as fixed. */
  fixMyStreet: string;
}

const NAMES: Record<Status, StatusNames> = {
  received: { open311: 'open', fixMyStreet: 'open' },
  triage: { open311: 'open', fixMyStreet: 'for_triage' },
  investigating: { open311: 'open', fixMyStreet: 'investigating' },
  scheduled: { open311: 'open', fixMyStreet: 'action_scheduled' },
  in_progress: { open311: 'open', fixMyStreet: 'in_progress' },
  referred_internal: { open311: 'open', fixMyStreet: 'internal_referral' },
  fixed: { open311: 'closed', fixMyStreet: 'fixed' },
  duplicate: { open311: 'closed', fixMyStreet: 'duplicate' },
  not_ours: { open311: 'closed', fixMyStreet: 'not_councils_responsibility' },
  no_action: { open311: 'closed', fixMyStreet: 'no_further_action' },
  cancelled: { open311: 'closed', fixMyStreet: 'cancelled' },
};

/** What other systems call one of our statuses. */
export function statusNames(status: Status): StatusNames {
  return NAMES[status];
}

/** Our statuses that Open311 calls `open`, or `closed`. */
export function statusesThatAre(open311: 'open' | 'closed'): Status[] {
  return STATUSES.filter((status) => NAMES[status].open311 === open311);
}
