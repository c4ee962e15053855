import type { ComplaintStanding } from '../../services/complaints/complaint.ts';

/** What anybody who names a complaint's reference may know, and what a second proof adds. */
export interface ComplaintView extends ComplaintStanding {
  reference: string;
  /** Code of a service of the policy. */
  service: string;
  /** London calendar date. */
  receivedOn: string;
  /** Codes; shown to nobody, only kept to. */
  adjustments: string[];
  /** Keys. */
  ombudsmen: string[];
  /** Only after a second proof. */
  personal?: {
    story: string;
    outcomeWanted?: string;
    /** Who has it. */
    handler?: { name: string; department: string };
    decision?: string;
    refusal?: string;
    extensionReason?: string;
  };
}
