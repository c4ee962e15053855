import { expect } from 'chai';
import type { FormJourney } from '../../dialogs/form/form-journey.ts';
import { openFolder } from '../support/storages.ts';
import { StoryWorld } from '../support/story-world.ts';
import { Cells } from './cells.ts';
import { endsOf } from './ends.ts';
import { MOVES } from './moves.ts';
import { declaredForms } from './standing.ts';
import { findSteps, reachSteps, type Step } from './steps.ts';

/** What was tried, by move and channel. */
interface Tally {
  made: number;
  unfit: Map<string, number>;
}

describe('every step of every form with every repair, on every channel', function () {
  this.timeout(600_000);
  const tallies = new Map<string, Tally>();
  let world: StoryWorld;
  let remove: () => Promise<void>;
  let forms: ReadonlyMap<string, FormJourney>;
  let found: Awaited<ReturnType<typeof findSteps>>;
  before(async () => {
    const folder = await openFolder();
    remove = folder.remove;
    world = await StoryWorld.open(folder.storage);
    forms = declaredForms(world);
    const [webchat] = endsOf(world);
    found = await findSteps(world, webchat, forms);
  });
  after(async () => {
    await world?.close();
    await remove?.();
    if (tallies.size > 0) console.log(table(found.steps, tallies));
  });

  it('comes to every question that a form declares', () => {
    expect(found.missed).to.deep.equal([]);
    expect(new Set(found.steps.map(({ journey }) => journey))).to.deep.equal(new Set(forms.keys()));
  });

  for (const channel of ['webchat', 'sms', 'voice'] as const) {
    it(`goes well by ${channel}`, async () => {
      const end = endsOf(world).find(({ name }) => name === channel) as ReturnType<typeof endsOf>[number];
      const { reached, instead } = await reachSteps(world, end, forms, found.steps);
      const wrongs = [...instead].map(([step, there]) => `${step.name}: come to ${there} instead`);
      const cells = new Cells(world, end, forms);
      for (const step of found.steps) {
        const here = reached.get(step);
        for (const move of here ? MOVES : []) {
          const cell = await cells.make(move, here as NonNullable<typeof here>);
          count(`${move.name} ${channel}`, cell.kind === 'unfit' ? cell.why : undefined);
          if (cell.kind === 'made') wrongs.push(...cell.wrongs.map((wrong) => `${step.name}, ${move.name}: ${wrong}`));
        }
      }
      expect(wrongs.join('\n')).to.equal('');
    });
  }

  function count(key: string, unfit: string | undefined): void {
    const tally = tallies.get(key) ?? { made: 0, unfit: new Map() };
    tallies.set(key, tally);
    if (unfit === undefined) tally.made += 1;
    else tally.unfit.set(unfit, (tally.unfit.get(unfit) ?? 0) + 1);
  }
});

/** What was tried: a line a move, and why what could not be made could not. */
function table(steps: readonly Step[], tallies: ReadonlyMap<string, Tally>): string {
  const channels = ['webchat', 'sms', 'voice'];
  const lines = MOVES.map(({ name }) => {
    const made = channels.map((channel) => String(tallies.get(`${name} ${channel}`)?.made ?? 0).padStart(8));
    const unfit = new Map<string, number>();
    for (const channel of channels) {
      for (const [why, times] of tallies.get(`${name} ${channel}`)?.unfit ?? [])
        unfit.set(why, (unfit.get(why) ?? 0) + times);
    }
    const reasons = [...unfit].map(([why, times]) => `${times} not: ${why}`).join('; ');
    return `      ${name.padEnd(28)}${made.join('')}   ${reasons}`;
  });
  const head = `      ${`${steps.length} steps`.padEnd(28)}${channels.map((each) => each.padStart(8)).join('')}`;
  return [head, ...lines].map((line) => line.trimEnd()).join('\n');
}
