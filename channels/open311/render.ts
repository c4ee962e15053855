import type { ServiceRequest, StatusChange } from '../../services/cases/cases.ts';
import { statusNames } from '../../services/cases/status.ts';
import type { Category } from '../../services/council/category-schema.ts';
import type { Open311Deps } from './deps.ts';
import { writeInstant } from './instant.ts';
import { bodyName } from './notices.ts';
import { serviceName, valueName } from './services.ts';
import type { PlainObject } from './xml.ts';

const YES_NO = new Set(['yes', 'no']);

/**
 * A report as anybody may read it. Residents write names, phone numbers and house numbers into descriptions and
 * addresses, and staff into notes, so none of these words are given out: the description is the kind of report and the
 * answers picked from lists. The point and postcode are given where the category is about a public place, never where
 * it is about somebody's address. Photos are not given out either.
 */
export function renderRequest(request: ServiceRequest, deps: Open311Deps): PlainObject {
  const category = deps.council.categories.get(request.category);
  return {
    service_request_id: request.reference,
    status: statusNames(request.status).open311,
    status_notes: statusWords(request.status, request.body, deps),
    service_name: serviceName(request.category, deps),
    service_code: request.category,
    description: publicDescription(request, category, deps),
    agency_responsible: bodyName(request.body, deps),
    requested_datetime: writeInstant(request.requestedAt),
    updated_datetime: writeInstant(request.updatedAt),
    expected_datetime: request.expectedAt && writeInstant(request.expectedAt),
    ...(isPublicPlace(category) ? { zipcode: request.postcode, lat: request.lat, long: request.long } : {}),
  };
}

/** A change of status, for systems that show their own users how a report goes on. Its words are the status's. */
export function renderUpdate(change: StatusChange, deps: Open311Deps): PlainObject {
  return {
    update_id: change.id,
    service_request_id: change.reference,
    status: statusNames(change.status).fixMyStreet,
    updated_datetime: writeInstant(change.at),
    description: statusWords(change.status, change.body, deps),
    media_url: '',
  };
}

function statusWords(status: ServiceRequest['status'], body: string, deps: Open311Deps): string {
  return deps.words(`status-${status}`, { body: bodyName(body, deps) }) ?? status.replaceAll('_', ' ');
}

function isPublicPlace(category: Category | undefined): boolean {
  return category?.location === 'street' || category?.location === 'site';
}

function publicDescription(request: ServiceRequest, category: Category | undefined, deps: Open311Deps): string {
  const answers = (category?.questions ?? []).flatMap(({ code, values }) => {
    const given = request.attributes[code];
    if (given === undefined || given === null) return [];
    // Only what stands on the list: a list's answer is never anybody's own words. "Yes" alone tells nothing.
    const picked = [given].flat().filter((value) => values?.includes(String(value)) && !YES_NO.has(String(value)));
    return picked.map((value) => valueName(request.category, code, String(value), deps));
  });
  return [serviceName(request.category, deps), ...new Set(answers)].join(', ');
}
