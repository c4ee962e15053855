import { z } from 'zod';
import { HANDOFF_REASONS } from '../handoffs/handoff.ts';
import { Code } from './schema-parts.ts';

const minutes = (most: number) => z.int().min(1).max(most);

const Team = z.strictObject({
  name: z.string().min(1).max(60),
  /** What it looks after: categories, things to pay, services to book, journeys. */
  covers: z.array(Code).default([]),
});

/** The facts of `handoff.yaml`: how a person takes over from the assistant. */
export const HandoffFile = z
  .strictObject({
    /** The queue takes nobody new this long before the end of opening hours. */
    close_queue_minutes: z.int().min(0).max(120),
    /** Whoever waits is told this long before the end of opening hours. */
    warn_before_closing_minutes: z.int().min(0).max(120),
    /** With more than this waiting, nobody new is put into the queue. */
    most_waiting: z.int().min(1).max(10_000),
    /** Until somebody has waited so long, those come first who suit whoever looks, by language and team; then anybody takes them. */
    anybody_after_minutes: z.int().min(0).max(60),
    /** A conversation whose holder's browser is silent for so long is given back. */
    lease_minutes: minutes(30),
    /** The likely wait: from those of the last hours, if there were enough; rounded up. */
    likely_wait: z.strictObject({
      over_hours: z.int().min(1).max(24),
      least: z.int().min(1).max(100),
      round_to_minutes: minutes(30),
    }),
    /** When somebody calls back: at the earliest, and within how long. */
    call_back: z.strictObject({ after_minutes: z.int().min(0).max(480), window_minutes: minutes(480) }),
    /** Code of the language that staff read and write. */
    staff_language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, 'is no code of a language'),
    teams: z.record(Code, Team).refine((teams) => Object.keys(teams).length > 0, { error: 'expected a team' }),
    /** Key of the team that gets what nobody covers. */
    default_team: Code,
    wrap_up_codes: z.array(Code).min(1),
    /** Conversations that only some may open: by why a person was called in, and by how they ended. */
    restricted: z.strictObject({ reasons: z.array(z.enum(HANDOFF_REASONS)), codes: z.array(Code) }),
  })
  .superRefine(({ teams, default_team }, context) => {
    if (Object.hasOwn(teams, default_team)) return;
    context.addIssue({ code: 'custom', path: ['default_team'], message: 'is no key of teams', input: default_team });
  });
export type HandoffRules = z.output<typeof HandoffFile>;

/** Key of the team that looks after a topic. */
export function teamFor({ teams, default_team }: HandoffRules, topic: string | null): string {
  const found = Object.entries(teams).find(([, { covers }]) => topic !== null && covers.includes(topic));
  return found?.[0] ?? default_team;
}
