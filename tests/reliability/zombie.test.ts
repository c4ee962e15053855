import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import { Chance } from './support/chance.ts';
import { check, type Verdict } from './support/check.ts';
import { openDirectLine } from './support/direct-line.ts';
import { type Log, Resident } from './support/driver.ts';
import { type Golden, undisturbed } from './support/golden.ts';
import { newPlace, SCRIPTS, type Script } from './support/scripts.ts';
import { createStore, eachKind } from './support/store.ts';
import { Workers } from './support/workers.ts';

/** Commits that must have been refused in the end. */
const REFUSALS = 4;
/** Milliseconds; the workers' lease is one second. */
const HELD = 2_500;

describe('a worker that slept through its lease', () => {
  eachKind((kind) => {
    let golden: Golden;

    before(async function () {
      this.timeout(120_000);
      golden = await undisturbed();
    });

    it('is refused when it wakes, and what the other did stands once', async function () {
      this.timeout(400_000);
      const { refused, verdict, accidents } = await sleepAndWake(kind, golden, {});
      expect(refused, 'commits refused').to.be.at.least(REFUSALS);
      expect(verdict.broken, verdict.text).to.deep.equal([]);
      expect(accidents).to.deep.equal([]);
    });

    // The same code on both: to see the checker tell it once is enough.
    if (kind === 'sqlite') {
      it('would double turns without the fence, and the checker would tell', async function () {
        this.timeout(400_000);
        const { verdict } = await sleepAndWake(kind, golden, { FAULT: 'no-fence' }, 1);
        expect(verdict.broken).to.include.members(['I6', 'I10']);
      });
    }
  });
});

/**
 * Residents talk through two workers. One of them stops before each commit for a moment; there it is put to sleep, again
 * and again, until the other has taken over, and is woken.
 */
async function sleepAndWake(
  kind: 'sqlite' | 'postgres',
  golden: Golden,
  environment: NodeJS.ProcessEnv,
  mostRounds = 8,
): Promise<{ refused: number; verdict: Verdict; accidents: string[] }> {
  const store = await createStore(kind);
  const workers = new Workers(store, environment);
  const logs: Log[] = [];
  let refused = 0;
  let asleep: Promise<void> | undefined;
  const sleep = async (): Promise<void> => {
    workers.signal(0, 'SIGSTOP');
    await delay(HELD);
    workers.signal(0, 'SIGCONT');
    await delay(HELD);
    asleep = undefined;
  };
  try {
    await Promise.all([workers.add({ HOLD: 'turn:before-commit', HOLD_MS: '300' }), workers.add()]);
    workers.onTold(0, (what) => {
      if (what === 'refused') refused += 1;
      if (what === 'held') asleep ??= sleep();
    });
    for (let round = 0; round < mostRounds && refused < REFUSALS; round += 1) {
      const residents = SCRIPTS.map((script, i) => resident(script, logs.length + i, workers, golden));
      logs.push(...residents.map(({ log }) => log));
      await Promise.allSettled(residents.map((one) => one.play()));
      await asleep;
    }
    return { refused, verdict: await check(store, golden, logs, 10), accidents: workers.accidents };
  } finally {
    await workers.stop();
    await store.remove();
  }
}

function resident(script: Script, number: number, workers: Workers, golden: Golden): Resident {
  const chance = new Chance(number);
  const manner = { copies: 2, pause: [40, 120] as const, expected: golden.counts[script.name], patience: 20_000 };
  return new Resident(script, newPlace(number), () => openDirectLine(() => workers.doors, chance), chance, manner);
}
