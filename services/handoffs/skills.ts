import type { HandoffRules } from '../council/handoff-schema.ts';
import type { StaffMember } from '../staff/staff-member.ts';
import type { Handoff } from './handoff.ts';

/** What somebody brings to a conversation: codes of languages beside that of all staff, and keys of teams. */
export interface Skills {
  languages: readonly string[];
  teams: readonly string[];
}

/** In what a conversation fits somebody. */
export type Fit = 'language' | 'team';

/** What a member of staff brings. Whose department has a team's name knows its work without saying so. */
export function skillsOf(
  { languages, teams, department }: Pick<StaffMember, 'languages' | 'teams' | 'department'>,
  rules: Pick<HandoffRules, 'staff_language' | 'teams'>,
): Skills {
  const own = Object.entries(rules.teams).filter(([, { name }]) => name.toLowerCase() === department.toLowerCase());
  return {
    languages: languages.filter((code) => code !== rules.staff_language),
    // A team that is no more is nobody's skill.
    teams: [...new Set([...teams, ...own.map(([key]) => key)])].filter((key) => Object.hasOwn(rules.teams, key)),
  };
}

/** In what a conversation fits somebody; the order of the queue says the same in SQL. */
export function fitsOf({ language, team }: Pick<Handoff, 'language' | 'team'>, { languages, teams }: Skills): Fit[] {
  return [
    ...(languages.includes(language) ? (['language'] as const) : []),
    ...(teams.includes(team) ? (['team'] as const) : []),
  ];
}
