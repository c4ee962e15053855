/** What a resident said of a conversation. */
export interface RatingTable {
  conversation_id: string;
  /** 1 to 5; 5 is best. */
  score: number;
  /** In their own words. Personal, perhaps. */
  words: string | null;
  channel: string;
  language: string;
  /** UTC ISO instant. */
  at: string;
}
