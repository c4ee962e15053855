import type { Cases } from '../cases/cases.ts';
import type { Open311Rules } from '../council/open311-schema.ts';
import { goesOut } from './report-fields.ts';
import type { SentReports } from './sent-reports.ts';

/**
 * The same cases, whose reports go to another system: each is scheduled to be sent in the commit that makes it, and so
 * is what other residents add to one, where that system takes such. Whether that system is up makes no difference to the
 * resident, whose reference is ours.
 */
export function sentCases(cases: Cases, sent: SentReports, rules: Open311Rules): Cases {
  return {
    ...cases,
    passesOn: (body) => rules.bodies.includes(body) || cases.passesOn(body),
    create: (request) => {
      const writes = cases.create(request);
      if (!goesOut(rules, request)) return writes;
      return [...writes, sent.schedule(request.id, new Date(request.requestedAt))];
    },
    join: (join) => {
      const writes = cases.join(join);
      if (rules.additions === 'none') return writes;
      return [...writes, sent.scheduleAddition(join.requestId, join.instance, new Date(join.at))];
    },
  };
}
