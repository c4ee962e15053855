/** What is known of something somebody is unhappy with, when it is decided what it is. */
export interface Unhappiness {
  /** They asked in words to complain. */
  asked: boolean;
  /** They had told us of the same before. */
  toldBefore: boolean;
  /** It is about how somebody behaved. */
  conduct: boolean;
  /** A team can still put the matter right. */
  canBePutRight: boolean;
}

/**
 * What to take it for. `complaint`: a complaint. `both`: a complaint, and the matter is reported as well. `request`: first a
 * report, so that the service has a fair chance to put it right; a complaint as well if they want.
 */
export type Taken = 'complaint' | 'both' | 'request';

/**
 * Decides between a complaint and a request for a service, by the Ombudsman's test: has the service had a fair chance to
 * put it right? Nobody who asks to complain is talked out of it.
 */
export function takeAs({ asked, toldBefore, conduct, canBePutRight }: Unhappiness): Taken {
  if (conduct || toldBefore || !canBePutRight) return 'complaint';
  return asked ? 'both' : 'request';
}
