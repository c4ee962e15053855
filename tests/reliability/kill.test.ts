import { expect } from 'chai';
import { Chance, seedOfRun } from './support/chance.ts';
import { check } from './support/check.ts';
import { type Golden, undisturbed } from './support/golden.ts';
import { runKills } from './support/kill-run.ts';
import { createStore, eachKind, type Store } from './support/store.ts';
import { Workers } from './support/workers.ts';

const PLAN = { residents: 36, points: Number(process.env.KILL_POINTS ?? 600), pause: [200, 1_200] as [number, number] };
/** Milliseconds that so many may take. */
const MOST_MS = 1_000 * Math.max(600, PLAN.points);
/** Seconds the service has, at the end, for what it has accepted. */
const PATIENCE = 30;

describe('two workers, killed at random moments', () => {
  eachKind((kind) => {
    let store: Store;
    let workers: Workers;
    let golden: Golden;

    before(async function () {
      this.timeout(120_000);
      golden = await undisturbed();
      store = await createStore(kind);
      workers = new Workers(store);
      await Promise.all([workers.add(), workers.add()]);
    });
    after(async function () {
      this.timeout(60_000);
      await workers?.stop();
      await store?.remove();
    });

    it('lose nothing, double nothing, and each conversation goes on at its question', async function () {
      this.timeout(MOST_MS);
      const seed = seedOfRun();
      const run = await runKills(workers, golden, PLAN, new Chance(seed));
      const { broken, text } = await check(store, golden, run.logs, PATIENCE);
      const replay = `SEED=${seed}`;
      console.log(
        `      ${run.kills} SIGKILLs, ${run.points} kill points (${run.waiting} with a message under way), ` +
          `${run.logs.length} conversations, ${replay}`,
      );
      expect(run.stranded, `${replay}\n${text}`).to.deep.equal([]);
      expect(broken, `${replay}\n${text}`).to.deep.equal([]);
      expect(workers.accidents, replay).to.deep.equal([]);
      expect(run.points, replay).to.be.at.least(PLAN.points);
      expect(
        run.logs.filter(({ finished }) => !finished),
        replay,
      ).to.deep.equal([]);
    });

    it('and end in order when they are asked to', async function () {
      this.timeout(120_000);
      await Promise.all([workers.ready(0), workers.ready(1)]);
      await workers.stop();
      expect(workers.accidents).to.deep.equal([]);
    });
  });
});
