/** Feedback, changes of details, wishes about data and for interpreters. */
export interface EnquiryTable {
  id: string;
  reference: string;
  kind: string;
  subject: string;
  text: string;
  person: string | null;
  /** JSON. */
  interpreter: string | null;
  contact_name: string | null;
  contact_phone: string | null;
  contact_email: string | null;
  /** `phone` or `email`, where who asks proved to be reached there. */
  proven_by: string | null;
  team: string;
  /** London calendar date. */
  due_on: string;
  conversation_id: string;
  source: string;
  language: string;
  received_at: string;
  status: string;
  answered_at: string | null;
}
