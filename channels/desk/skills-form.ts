import { z } from 'zod';
import type { StaffSkills } from '../../services/staff/accounts.ts';
import { type Html, html } from '../http/html.ts';
import { checkboxes } from './components.ts';
import type { DeskParts } from './parts.ts';

/** Languages beside that of all staff, and teams: codes with their names. */
function choices({ council, words }: Pick<DeskParts, 'council' | 'words'>) {
  const { staff_language: mine, teams } = council.handoff;
  return {
    languages: [...words.locales.values()]
      .filter(({ code }) => code !== mine)
      .map(({ code, name }) => [code, name])
      .sort(([, a = ''], [, b = '']) => a.localeCompare(b)),
    teams: Object.entries(teams).map(([key, { name }]) => [key, name]),
  } as Record<keyof StaffSkills, [string, string][]>;
}

/** What somebody may be said to speak and know; nothing ticked is sent as nothing at all. */
export function skillsSchema(parts: Pick<DeskParts, 'council' | 'words'>) {
  const { languages, teams } = choices(parts);
  const of = (known: [string, string][], error: string) =>
    z.array(z.enum(known.map(([code]) => code) as [string, ...string[]], { error })).max(100);
  return z.strictObject({
    languages: of(languages, 'This is no language of ours.'),
    teams: of(teams, 'This is no team.'),
  });
}

/** What a form of skills says. */
export const skillsOfForm = (form: URLSearchParams): Record<keyof StaffSkills, string[]> => ({
  languages: form.getAll('languages[]'),
  teams: form.getAll('teams[]'),
});

/** Boxes for what somebody speaks and knows. */
export function skillFields(parts: DeskParts, { languages, teams }: StaffSkills): Html {
  const offered = choices(parts);
  return html`${checkboxes({ name: 'languages', legend: 'Languages', options: offered.languages, ticked: languages })}
    ${checkboxes({ name: 'teams', legend: 'Whose work', options: offered.teams, ticked: teams })}`;
}
