/** A message that the assistant made nothing of, without what is personal, and without whose it was. */
export interface UnansweredMessageTable {
  id: string;
  text: string;
  language: string;
  channel: string;
  /** JSON: labels of samples with scores. */
  guesses: string;
  /** UTC ISO instants. */
  at: string;
  handled_at: string | null;
  /** What staff said it meant; null before that, and when it was set aside. */
  label: string | null;
  staff_name: string | null;
  department: string | null;
}
