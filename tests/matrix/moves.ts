import type { Words } from '../../bots/words.ts';
import type { Field } from '../../dialogs/form/form.ts';
import type { StoryWorld } from '../support/story-world.ts';
import { give, OTHER_PHONE, plainAnswer } from './answers.ts';
import type { End } from './ends.ts';
import type { Standing } from './standing.ts';

/** What a move is made with. */
export interface Moving {
  world: StoryWorld;
  end: End;
  words: Words;
  before: Standing;
}

/** A repair: what a resident may do at any step. */
export interface Move {
  name: string;
  /** Why it cannot be made at this step; undefined where it can. */
  unfit?(moving: Moving): string | undefined;
  make(moving: Moving): Promise<void>;
  /** The answer that it may change. */
  changes?(moving: Moving): string;
  /** What is wrong with where it led to; nothing, mostly. */
  wrongs(before: Standing, after: Standing, moving: Moving): string[];
}

const unless = (holds: boolean, wrong: string): string[] => (holds ? [] : [wrong]);
const says = ({ said }: Standing, id: string): boolean => said.some((each) => each.id === id);
const asksAgain = (before: Standing, after: Standing): string[] => [
  ...unless(after.step === before.step, `the step is now ${after.step || 'none'}`),
  ...unless(
    after.said.some(({ asks }) => asks !== undefined),
    'the question is not asked again',
  ),
];

/** Known facts that can be put right by their name. */
function correctable({ fields, facts, open }: Standing): Field[] {
  return fields.filter(({ name, hidden }) => !hidden && facts[name] && name !== open?.name);
}

/** Something that will be asked for later, and can be told from an answer to what is asked now. */
function laterField({ fields, facts, open, form }: Standing): Field | undefined {
  if (open?.kind === 'contact' || form?.phase === 'stopping') return undefined;
  return fields.find(
    ({ name, kind, onlyOffered }) => kind === 'contact' && !onlyOffered && !facts[name] && name !== open?.name,
  );
}

/** The fact that was known last, and the name it is called by. */
function toPutRight({ before, words }: Moving): { field: Field; called: string } {
  const field = correctable(before).at(-1) as Field;
  return { field, called: words.wordsOf(field.label, 'en')[0] ?? words.say(field.label, {}, 'en').toLowerCase() };
}

/** The repairs, every one of which is made at every step. */
export const MOVES: readonly Move[] = [
  {
    name: 'put right',
    unfit: ({ before }) => {
      if (before.form?.phase === 'stopping') return 'whether to stop is asked';
      return correctable(before).length === 0 ? 'nothing is known that could be put right' : undefined;
    },
    make: (moving) => moving.end.say(`change the ${toPutRight(moving).called}`),
    changes: (moving) => toPutRight(moving).field.name,
    wrongs: (before, after, moving) => {
      const { name } = toPutRight(moving).field;
      // A name can be a new value as well: "change the interpreter", where there was none.
      const isDone = after.form?.asking === name || after.facts[name]?.value !== before.facts[name]?.value;
      return unless(isDone, `"${name}" is not asked; the step is ${after.step || 'none'}`);
    },
  },
  {
    name: 'go back',
    make: ({ end }) => (end.key ? end.key('9') : end.say('go back')),
    wrongs: (before, after) => [
      ...unless(
        after.step !== before.step || says(after, 'form-back-none') || after.form?.reask != null,
        'it goes nowhere',
      ),
      ...unless(after.form !== undefined, 'the form is gone'),
      ...unless(
        after.said.some(({ asks }) => asks !== undefined),
        'nothing is asked',
      ),
    ],
  },
  {
    name: 'skip',
    make: ({ end }) => end.say('skip'),
    wrongs: (before, after) => {
      if (before.open?.optional) return unless(after.step !== before.step, 'what may be left out is asked again');
      return after.form === undefined
        ? unless(!/failed|handed-over/.test(after.outcome), `it ends as ${after.outcome}`)
        : unless(
            after.said.some(({ asks }) => asks !== undefined),
            'nothing is asked',
          );
    },
  },
  {
    name: 'hear again',
    make: ({ end }) => (end.key ? end.key('*') : end.say('say that again')),
    wrongs: (before, after, { end }) => {
      if (!end.heard) return asksAgain(before, after);
      return [
        ...unless(end.heard() !== '', 'nothing is heard'),
        ...unless(after.step === before.step, 'the step is another'),
      ];
    },
  },
  {
    name: 'help',
    make: ({ end }) => end.say('help me'),
    wrongs: (before, after) => asksAgain(before, after),
  },
  {
    name: 'another question',
    make: ({ end }) => end.say('What are your opening hours?'),
    wrongs: (before, after) => [...asksAgain(before, after), ...unless(after.said.length > 1, 'it is not answered')],
  },
  {
    name: 'cancel',
    make: ({ end }) => end.say('cancel this'),
    wrongs: (before, after) => {
      const isAsked = after.form?.phase === 'stopping';
      const isStopped = after.form === undefined && says(after, 'form-stopped');
      const worth = (before.form?.trail.length ?? 0) > 0 && before.form?.phase !== 'stopping';
      return unless(worth ? isAsked : isStopped, `it is ${after.step || after.outcome}`);
    },
  },
  {
    name: 'answer to a later question',
    unfit: ({ before }) => (laterField(before) ? undefined : 'no contact is asked for later'),
    make: ({ end }) => end.say(`my number is ${OTHER_PHONE}`),
    wrongs: (before, after) => {
      const later = laterField(before)?.name ?? '';
      return [
        ...unless(after.facts[later] !== undefined || after.form?.parts[later] !== undefined, 'it is not kept'),
        ...asksAgain(before, after),
      ];
    },
  },
  {
    name: 'silence',
    make: async ({ world, end, before }) => {
      if (end.silence) return end.silence();
      await world.catchUp();
      for (let quarters = 0; quarters < 3; quarters += 1) {
        world.clock.advance(15 * 60_000);
        await world.catchUp();
        await end.stay?.();
      }
      await give(end, plainAnswer(before), before);
    },
    wrongs: (before, after, { end }) => {
      if (!end.silence) return unless(after.said.length > 0, 'nothing is said to whoever comes back');
      return [
        ...unless(end.heard?.() !== '', 'nothing is heard'),
        ...unless(after.step === before.step, 'the step is another'),
      ];
    },
  },
];
