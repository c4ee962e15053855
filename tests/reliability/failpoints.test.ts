import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { FAILPOINTS } from '../../services/failpoints.ts';
import { Chance } from './support/chance.ts';
import { check } from './support/check.ts';
import { type Log, Resident } from './support/driver.ts';
import { add, type Golden } from './support/golden.ts';
import { type Hit, InProcess, isSame, type Stop } from './support/in-process.ts';
import { newPlace, SCRIPTS, type Script } from './support/scripts.ts';
import { createStore, eachKind, type Store } from './support/store.ts';

/** Each acts with its last message; the last one asks what came of it. */
const JOURNEYS = ['a full first sentence', 'the address corrected', 'for another council', 'asked how it goes'];
/** Deaths after which there is most to recover: accepted and not begun, committed and not said. */
const FIRST_DEATHS = ['accept:after-commit', 'turn:after-commit'];
const BOTS = new URL('../../bots/', import.meta.url);

describe('failpoints', () => {
  it('stand in every file of bots/ that commits', () => {
    const committing = readdirSync(BOTS, { recursive: true, encoding: 'utf8' }).filter((file) => {
      // Staff who teach sentences are in no conversation: what they lose, they see.
      if (file.startsWith('improvement')) return false;
      return file.endsWith('.ts') && readFileSync(new URL(file, BOTS), 'utf8').includes('.commit(');
    });
    expect(committing).to.include.members(['turn-runner.ts', 'turn-reception.ts', 'outbox.ts']);
    for (const file of committing) {
      expect(readFileSync(new URL(file, BOTS), 'utf8'), file).to.match(/await failpoint\('/);
    }
  });

  eachKind((kind) => {
    const golden: Golden = { replies: {}, counts: {} };
    const logs: Log[] = [];
    const reached = new Set<string>();
    let store: Store;

    before(async () => {
      store = await createStore(kind);
    });
    after(() => store?.remove());

    /** Plays a script through a service that dies at each stop. */
    const play = async (script: Script, stops: readonly Stop[]): Promise<Hit[]> => {
      const world = await InProcess.open(store, stops);
      const expected = stops.length > 0 ? golden.counts[script.name] : undefined;
      const manner = { copies: 1, pause: [0, 1] as const, expected };
      const resident = new Resident(script, newPlace(logs.length), () => world.line(), new Chance(1), manner);
      logs.push(resident.log);
      try {
        await resident.play();
      } finally {
        await world.close();
      }
      for (const { name } of world.hits) reached.add(name);
      if (stops.length === 0) add(golden, resident);
      // How many rounds a recovery takes is a matter of time: a later round's stop may find nothing left to stop.
      const late = stops.slice(1).filter(({ nth }) => nth > 0).length;
      expect(world.left, 'stops that were never reached').to.be.at.most(late);
      expectDelivered(world.delivered, resident.log);
      return world.hits;
    };

    for (const script of SCRIPTS.filter(({ name }) => JOURNEYS.includes(name))) {
      it(`the process dies at each point of "${script.name}", and nobody notices`, async function () {
        this.timeout(300_000);
        const calm = await play(script, []);
        for (const stop of stopsIn(calm, [0, lastPost(calm)])) await play(script, [stop]);
      });
    }

    it('it dies again at each point of the recovery', async function () {
      this.timeout(300_000);
      const script = SCRIPTS.find(({ name }) => name === 'for another council') as Script;
      const post = lastPost(await play(script, []));
      for (const name of FIRST_DEATHS) {
        const first = { at: { name, post, recovering: false } as Hit, nth: 0 };
        const recovery = (await play(script, [first])).filter(({ recovering }) => recovering);
        for (const again of stopsIn(recovery, [post])) await play(script, [first, again]);
      }
    });

    it('every name was reached', () => {
      expect([...reached].sort()).to.deep.equal([...FAILPOINTS].sort());
    });

    it('in all of it nothing was lost and nothing doubled, and each question was asked once', async function () {
      this.timeout(60_000);
      const { broken, text } = await check(store, golden, logs);
      console.log(`      ${logs.length} conversations whose process died at one point or two`);
      expect(broken, text).to.deep.equal([]);
    });
  });
});

const lastPost = (hits: readonly Hit[]): number => Math.max(...hits.map(({ post }) => post));

/** A stop for every single hit of some messages; 0 is the opening. */
function stopsIn(hits: readonly Hit[], posts: readonly number[]): Stop[] {
  const some = hits.filter(({ post }) => posts.includes(post));
  return some.map((at, i) => ({ at, nth: some.slice(0, i).filter((hit) => isSame(hit, at)).length }));
}

/** Each reply reached the channel, and in order the first time. */
function expectDelivered(delivered: readonly string[], { seen, conversationId }: Log): void {
  const replies = seen.filter(({ from }) => from === 'assistant').map(({ id }) => id);
  const first = [...new Set(delivered)].filter((id) => id.startsWith(conversationId));
  expect(first).to.deep.equal(replies);
}
