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
  /** What the team wrote: the answer, or why it is closed without one. */
  words: string | null;
  /** London calendar date that was promised first, where it was put off; and why. */
  put_off_from: string | null;
  put_off_reason: string | null;
  /** The text in English, where it was written in another language and has been translated; and by whom. */
  translation: string | null;
  translated_by: string | null;
}

/** A step that a team took. */
export interface EnquiryEventTable {
  id: string;
  enquiry_id: string;
  kind: string;
  /** JSON. */
  detail: string | null;
  at: string;
}
