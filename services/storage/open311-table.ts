/** A report that is to be, or was, sent to another system. Nothing personal. */
export interface Open311RequestTable {
  report_id: string;
  status: 'waiting' | 'accepted' | 'sent' | 'failed';
  /** Theirs, until they have a number for it. */
  token: string | null;
  /** Their number. */
  service_request_id: string | null;
  tries: number;
  /** UTC ISO instants. The last try of which it is not known whether it arrived. */
  unclear_at: string | null;
  /** Why the last try failed: a code, no personal data. */
  error: string | null;
  /** Their word for its status, and since when, as they last said. */
  their_status: string | null;
  their_updated: string | null;
  sent_at: string | null;
  /** Up to when their news is known. */
  checked_at: string | null;
}
