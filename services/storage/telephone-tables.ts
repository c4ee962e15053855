/** Whose number it is: the only place where a caller's number stands beside their opaque id. */
export interface TelephoneCallerTable {
  /** E.164. */
  number: string;
  user_id: string;
  /** The conversation of the last call. */
  conversation_id: string;
  at: string;
}

/** One call, and where it stands. */
export interface TelephoneCallTable {
  /** The network's id. */
  call_sid: string;
  user_id: string;
  /** Null where the network gives no number, or one that stands for many. */
  number: string | null;
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
