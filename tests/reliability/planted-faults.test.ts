import { expect } from 'chai';
import { Chance } from './support/chance.ts';
import { check, type Verdict } from './support/check.ts';
import { openDirectLine } from './support/direct-line.ts';
import { Resident } from './support/driver.ts';
import { type Golden, undisturbed } from './support/golden.ts';
import { newPlace, SCRIPTS } from './support/scripts.ts';
import { createStore } from './support/store.ts';
import { Workers } from './support/workers.ts';

describe('the checker, with a fault planted in the workers', function () {
  this.timeout(200_000);
  let golden: Golden;

  before(async () => {
    golden = await undisturbed();
  });

  it('tells when copies of a message are taken for messages of their own', async () => {
    const { broken, text } = await play(golden, 'forget-key');
    expect(broken, text).to.include.members(['I7', 'I9']);
  });

  it('tells when a worker is killed that commits a record apart from its turn', async () => {
    const { broken, text } = await play(golden, 'two-commits');
    expect(broken, text).to.include('I1');
  });
});

/** Each script once, through two workers with a fault. Each of them is killed where it says that the fault has struck. */
async function play(golden: Golden, fault: string): Promise<Verdict> {
  const store = await createStore('sqlite');
  const workers = new Workers(store, { FAULT: fault });
  try {
    await Promise.all([workers.add(), workers.add()]);
    for (const index of [0, 1]) workers.onceTold(index, () => workers.killAndRestart(index));
    const residents = SCRIPTS.map((script, i) => {
      const chance = new Chance(i);
      // A fault may leave a resident without the answers of an undisturbed run: the checker is what counts.
      const manner = { copies: 3, pause: [40, 120] as const, expected: golden.counts[script.name], patience: 15_000 };
      return new Resident(script, newPlace(i), () => openDirectLine(() => workers.doors, chance), chance, manner);
    });
    await Promise.allSettled(residents.map((resident) => resident.play()));
    const logs = residents.map(({ log }) => log);
    return await check(store, golden, logs, 10);
  } finally {
    await workers.stop();
    await store.remove();
  }
}
