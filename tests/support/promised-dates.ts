import { isMet } from '../../services/council/condition.ts';
import { londonDate, londonDateTime } from '../../services/time/london.ts';
import { isWorkingDay } from '../../services/time/working-days.ts';
import type { StoryWorld } from './story-world.ts';
import { testContent } from './story-world.ts';

/**
 * What is wrong with the dates and times that stand in the database, by the council's holidays and opening hours: one
 * line each, none when all is as it should be. Also what failed on the way.
 */
export async function wrongDates(world: StoryWorld): Promise<string[]> {
  const { council } = testContent();
  const { holidays } = council;
  const { kysely } = world.now.service.database;
  const wrong: string[] = [];
  const needsWorkingDay = (what: string, date: string | null): void => {
    if (date !== null && !isWorkingDay(date, holidays)) wrong.push(`${what}: nobody works on ${date}`);
  };
  for (const { reference, category, attributes, expected_at: due, requested_at: at, instance } of await kysely
    .selectFrom('service_requests')
    .selectAll()
    .execute()) {
    if (due === null || instance.startsWith('given-')) continue;
    const answers = JSON.parse(attributes);
    const rule = council.categories.get(category)?.targets.find(({ when }) => isMet(when, answers));
    if (rule?.working_days !== undefined) needsWorkingDay(`report ${reference}`, londonDate(new Date(due)));
    if (due <= at) wrong.push(`report ${reference}: promised for ${due}, made at ${at}`);
  }
  for (const stage of await kysely.selectFrom('complaint_stages').selectAll().execute()) {
    needsWorkingDay('complaint, acknowledged by', stage.acknowledge_by);
    needsWorkingDay('complaint, answered by', stage.respond_by);
  }
  for (const { reference, due_on: due } of await kysely.selectFrom('enquiries').selectAll().execute()) {
    needsWorkingDay(`enquiry ${reference}`, due);
  }
  for (const { reference, starts_at: at } of await kysely.selectFrom('appointments').selectAll().execute()) {
    const local = londonDateTime(new Date(at)).slice(0, 16);
    needsWorkingDay(`appointment ${reference}`, local.slice(0, 10));
    if (holidays.office_closures.some(({ from, to }) => local >= from && local < to))
      wrong.push(`appointment ${reference}: the offices are shut at ${local}`);
  }
  for (const { status, outcome } of await kysely.selectFrom('inbox').select(['status', 'outcome']).execute()) {
    if (status !== 'done' || outcome === 'failed') wrong.push(`a message was left ${status}, ${outcome}`);
  }
  return [...wrong, ...world.logged.filter((line) => (JSON.parse(line) as { level: number }).level >= 50)];
}
