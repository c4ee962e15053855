import type { ServiceRequest } from '../../services/cases/cases.ts';
import type { Category } from '../../services/council/category-schema.ts';
import type { Answers } from '../../services/council/condition.ts';
import { emergencyValues } from '../../services/council/emergencies.ts';
import { dangerOf } from '../../services/council/questions.ts';
import { londonDate } from '../../services/time/london.ts';
import type { Open311Deps } from './deps.ts';

/** A body's name in words. */
export function bodyName(key: string, deps: Open311Deps): string {
  return deps.words(`body-${key}`) ?? key.replaceAll('_', ' ');
}

/** Who looks after something, and how to reach them. */
export function whoNotice(body: string, deps: Open311Deps): string {
  const name = bodyName(body, deps);
  const phone = deps.council.bodies.get(body)?.phone;
  const sentence = `${name.charAt(0).toUpperCase()}${name.slice(1)} looks after this.`;
  return phone === undefined ? sentence : `${sentence} Phone ${phone}.`;
}

/**
 * What to tell the person whose report was taken: first what to do in a danger they named, then who has it or by when.
 * Empty when there is nothing to tell. The same for the same report, however often it is asked for.
 */
export function serviceNotice(category: Category, answers: Answers, report: ServiceRequest, deps: Open311Deps): string {
  const { council } = deps;
  const danger = council.emergencies.get(dangerOf(category, answers) ?? '');
  const day = londonDate(new Date(report.requestedAt));
  const notices = [
    danger && deps.words(danger.message, emergencyValues(council, danger, day)),
    report.body === council.own_body ? promise(report.expectedAt) : whoNotice(report.body, deps),
  ];
  return notices.filter((notice) => notice).join(' ');
}

const dateWords = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/London',
});

function promise(expectedAt: string | undefined): string {
  if (expectedAt === undefined) return '';
  return `We aim to deal with it by ${dateWords.format(new Date(expectedAt)).replace(',', '')}.`;
}
