/** An activity's id, as Direct Line writes them: the conversation's id and its number, so that ids sort as they were said. */
export function activityId(conversationId: string, seq: number): string {
  return `${conversationId}|${String(seq).padStart(7, '0')}`;
}
