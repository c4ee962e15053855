import { setTimeout as delay } from 'node:timers/promises';
import type { Chance } from './chance.ts';
import { openDirectLine } from './direct-line.ts';
import { type Log, Resident } from './driver.ts';
import type { Golden } from './golden.ts';
import { newPlace, SCRIPTS } from './scripts.ts';
import type { Workers } from './workers.ts';

/** How hard a run is. */
export interface KillPlan {
  /** Residents who talk at the same time. */
  residents: number;
  /** Kill points to reach: one is one conversation in flight at one SIGKILL. */
  points: number;
  /** Milliseconds from when the workers serve to the next kill, least and most. */
  pause: [number, number];
}

/** What a run was. */
export interface KillRun {
  logs: Log[];
  kills: number;
  points: number;
  /** Kill points at which a message had been sent and not been answered. */
  waiting: number;
  /** Residents whom nobody answered, or a door refused. */
  stranded: string[];
}

/**
 * Residents talk through two workers while one or both are killed at random moments and started again. When all kill
 * points are reached, the residents who are still talking finish.
 */
export async function runKills(workers: Workers, golden: Golden, plan: KillPlan, chance: Chance): Promise<KillRun> {
  const run: KillRun = { logs: [], kills: 0, points: 0, waiting: 0, stranded: [] };
  const inFlight = new Set<Resident>();
  let places = SCRIPTS.length;
  const enough = (): boolean => run.points >= plan.points || run.stranded.length > 0;

  const talk = async (): Promise<void> => {
    while (!enough()) {
      const script = chance.pick(SCRIPTS);
      const manner = {
        copies: 3,
        expected: golden.counts[script.name],
        pause: [400, 1_200] as const,
      };
      places += 1;
      const own = chance.fork();
      const resident = new Resident(
        script,
        newPlace(places),
        () => openDirectLine(() => workers.doors, own),
        own,
        manner,
      );
      inFlight.add(resident);
      run.logs.push(resident.log);
      await resident.play().catch((error: unknown) => run.stranded.push(String(error)));
      inFlight.delete(resident);
    }
  };
  const kill = async (): Promise<void> => {
    while (!enough()) {
      // Where nobody serves, a kill proves nothing; now and then one dies while the other is still starting.
      const starting = [workers.ready(0), workers.ready(1)];
      await (chance.next() < 0.25 ? Promise.any(starting) : Promise.all(starting));
      await delay(chance.whole(...plan.pause));
      const begun = [...inFlight].filter(({ log }) => log.conversationId !== '');
      for (const index of chance.pick([[0], [1], [0, 1]])) workers.killAndRestart(index);
      run.kills += 1;
      run.points += begun.length;
      run.waiting += begun.filter(({ waiting }) => waiting).length;
    }
  };
  await Promise.all([kill(), ...Array.from({ length: plan.residents }, talk)]);
  return { ...run, logs: run.logs.filter(({ conversationId }) => conversationId !== '') };
}
