/**
 * Places where the tests stop the world. Each stands between two awaits of something that must survive a crash;
 * production does nothing here. A name is listed once, so that a test can stop at every one of them.
 */
export const FAILPOINTS = [
  'accept:before-commit',
  'accept:after-commit',
  'turn:before-claim',
  'turn:after-claim',
  'turn:after-load',
  'turn:after-understand',
  'turn:after-dialog',
  'turn:before-commit',
  'turn:after-commit',
  'send:before-claim',
  'send:after-claim',
  'send:before-send',
  'send:after-send',
  'send:before-mark',
  'send:after-mark',
  'open:before-commit',
  'open:after-commit',
  'recover:before-scan',
  'recover:after-scan',
  'commit:inside',
  'commit:before-sync',
  'commit:after-sync',
] as const;

/** The same for jobs, which run beside turns. */
export const JOB_FAILPOINTS = ['job:after-claim', 'job:before-commit', 'job:after-commit'] as const;

/** The same for what staff do in conversations. */
export const DESK_FAILPOINTS = ['desk:before-commit', 'desk:after-commit'] as const;

export type Failpoint =
  | (typeof FAILPOINTS)[number]
  | (typeof JOB_FAILPOINTS)[number]
  | (typeof DESK_FAILPOINTS)[number];

type Hit = (name: Failpoint) => void | Promise<void>;
let hit: Hit | undefined;

/** Called at each failpoint by the code that must survive there. Costs nothing unless a test listens. */
export function failpoint(name: Failpoint): void | Promise<void> {
  return hit?.(name);
}

/** For tests: calls `listener` at every failpoint until the returned function is called. What it throws is thrown there. */
export function onFailpoint(listener: Hit): () => void {
  hit = listener;
  return () => {
    hit = undefined;
  };
}
