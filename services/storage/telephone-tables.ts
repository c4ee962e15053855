/** One call, and where it stands. */
export interface TelephoneCallTable {
  /** The network's id. */
  call_sid: string;
  /** Opaque. Whose number that is stands in the address book. */
  user_id: string;
  /** JSON: what was said last, what is waited for. */
  state: string;
  /** Steps that were answered: the fence against two answers to one step. */
  step: number;
  status: string;
  at: string;
}

/** What a step of a call was answered with: a repeated webhook gets the same. */
export interface TelephoneStepTable {
  call_sid: string;
  step: number;
  twiml: string;
}
