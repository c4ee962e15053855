/**
 * Another contact centre in the place of the desk. It is handed a `handoff.initiate` event as Bot Framework defines it,
 * with the context and the transcript. It answers with `handoff.status` events (`takeStatusEvent`), and speaks as the
 * desk does (`HandoffDesk.say`).
 */
export interface ContactCentre {
  /**
   * Hands a conversation over. May be called again with the same event id after a crash: that must be harmless.
   *
   * @param event a Bot Framework event activity
   * @throws when it cannot be taken now; it is tried again
   */
  initiate(event: object): Promise<void>;
}
