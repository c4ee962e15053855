import { Chance } from './chance.ts';
import { openDirectLine } from './direct-line.ts';
import { type Log, Resident } from './driver.ts';
import { newPlace, SCRIPTS } from './scripts.ts';
import { createStore } from './store.ts';
import { Workers } from './workers.ts';

/** What each script comes to when nothing goes wrong. */
export interface Golden {
  /** Replies, without what differs from resident to resident. */
  replies: Record<string, string[]>;
  /** Replies in all after each message. */
  counts: Record<string, number[]>;
}

/** A worker's own address. */
const HERE = /http:\/\/localhost:\d+/g;
const REFERENCE = /\bNOR-[0-9A-Z]{4}-[0-9A-Z]{2}\b/g;

let played: Promise<Golden> | undefined;

/** Each script played once, undisturbed, with one worker on a database of its own. Played once for all tests. */
export function undisturbed(): Promise<Golden> {
  played ??= playAll();
  return played;
}

async function playAll(): Promise<Golden> {
  const store = await createStore('sqlite');
  const workers = new Workers(store);
  const golden: Golden = { replies: {}, counts: {} };
  try {
    await workers.add();
    await Promise.all(
      SCRIPTS.map(async (script, i) => {
        const chance = new Chance(i);
        const open = () => openDirectLine(() => workers.doors, chance);
        const resident = new Resident(script, newPlace(i), open, chance, { copies: 1, pause: [40, 120] });
        await resident.play();
        add(golden, resident);
      }),
    );
  } finally {
    await workers.stop();
    await store.remove();
  }
  return golden;
}

/** Takes down what an undisturbed resident saw. */
export function add(golden: Golden, { log, counts }: Resident): void {
  golden.replies[log.script] = repliesOf(log);
  golden.counts[log.script] = counts;
}

function repliesOf({ seen, place }: Log): string[] {
  return seen
    .filter(({ from }) => from === 'assistant')
    .map(({ text }) => text.replaceAll(place, '{place}').replace(REFERENCE, '{reference}').replace(HERE, '{here}'));
}
