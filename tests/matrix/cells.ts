import type { FormJourney } from '../../dialogs/form/form-journey.ts';
import type { StoryWorld } from '../support/story-world.ts';
import { give, plainAnswer } from './answers.ts';
import type { End } from './ends.ts';
import type { Move } from './moves.ts';
import { type Standing, standingOf } from './standing.ts';
import type { Reached } from './steps.ts';

/** What came of a move at a step. */
export type Cell = { kind: 'unfit'; why: string } | { kind: 'made'; wrongs: string[] };

/** Messages after which a form has surely ended for whoever answers what is asked. */
const MOST_ANSWERS = 40;
/** How a form may not end for somebody who answers everything. */
const NO_END = /failed|handed-over|parked|not-understood/;
/** The level of errors in the log. */
const ERROR = 50;

/** Makes moves on one channel, and finds out what is wrong with what they come to. */
export class Cells {
  readonly #world: StoryWorld;
  readonly #end: End;
  readonly #forms: ReadonlyMap<string, FormJourney>;
  /** States from which somebody has come to an end already. */
  readonly #ended = new Set<string>();

  constructor(world: StoryWorld, end: End, forms: ReadonlyMap<string, FormJourney>) {
    this.#world = world;
    this.#end = end;
    this.#forms = forms;
  }

  async make(move: Move, { kept, standing: before }: Reached): Promise<Cell> {
    const moving = { world: this.#world, end: this.#end, words: this.#world.now.service.words, before };
    const why = move.unfit?.(moving);
    if (why !== undefined) return { kind: 'unfit', why };
    await this.#world.goBack(kept);
    try {
      await move.make(moving);
      const after = await standingOf(this.#world, this.#forms);
      const wrongs = [
        ...move.wrongs(before, after, moving),
        ...lost(before, after, move.changes?.(moving)),
        ...this.#errors(),
      ];
      return { kind: 'made', wrongs: [...wrongs, ...(await this.#unfinished(after))] };
    } catch (error) {
      return { kind: 'made', wrongs: [String(error)] };
    }
  }

  /** Answers whatever is asked, to the end, unless that was done from here before. */
  async #unfinished(after: Standing): Promise<string[]> {
    if (!after.form || this.#ended.has(stateOf(after))) return [];
    const way: string[] = [];
    let standing = after;
    let proves = false;
    for (let turn = 0; standing.form && turn < MOST_ANSWERS; turn += 1) {
      if (this.#ended.has(stateOf(standing))) break;
      way.push(stateOf(standing));
      proves ||= isProving(standing);
      await give(this.#end, plainAnswer(standing), standing);
      standing = await standingOf(this.#world, this.#forms);
    }
    const isLost = standing.form && way.length === MOST_ANSWERS;
    // Whoever cannot prove who they are is given to a person: that is an end.
    if (isLost || (!proves && !standing.form && NO_END.test(standing.outcome))) {
      return [`it cannot be finished: ${isLost ? standing.step : standing.outcome}`];
    }
    for (const state of way) this.#ended.add(state);
    return this.#errors();
  }

  #errors(): string[] {
    return this.#world.logged.filter((line) => (JSON.parse(line) as { level: number }).level >= ERROR);
  }
}

/** Whether somebody is asked to prove who they are, by a code that only their own phone has. */
function isProving({ open }: Standing): boolean {
  return open?.name.startsWith('prove-') === true;
}

/** A form's state without the moment of the last message. */
function stateOf({ form }: Standing): string {
  return JSON.stringify({ ...form, lastAt: '' });
}

/**
 * Answers that were accepted and are not there any more, while the form goes on. What the form has found out itself is
 * no answer; the one that was asked for once more may be another now.
 */
function lost(before: Standing, after: Standing, changed: string | undefined): string[] {
  if (!after.form || after.form.instance !== before.form?.instance) return [];
  // Who will not prove it has no use for the list that they asked for.
  if (isProving(before)) return [];
  return Object.entries(before.facts)
    .filter(([name, { how }]) => how !== 'known' && name !== changed && name !== before.open?.name)
    .filter(([name, { value }]) => JSON.stringify(after.facts[name]?.value) !== JSON.stringify(value))
    .map(([name]) => `the answer "${name}" is lost`);
}
