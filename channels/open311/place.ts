import type { Category } from '../../services/council/category-schema.ts';
import { locate, type Place } from '../../services/district/district.ts';
import type { Open311Deps } from './deps.ts';
import type { Problem } from './errors.ts';
import { whoNotice } from './notices.ts';
import type { Submission } from './wire.ts';

const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i;

/** A place in the district, or near enough to its border that a person has to look. */
export type PlaceInside = Place & { district: 'inside' | 'unsure' };

/**
 * Where a report is, when that is told well enough for its kind and lies in the district; else what is wrong with it,
 * and who looks after the place.
 */
export function readPlace(
  said: Submission,
  category: Category,
  deps: Open311Deps,
): { place: PlaceInside } | { problem: Problem } {
  const wrong = vagueness(said, category);
  if (wrong !== undefined) return { problem: { code: 400, description: wrong } };
  const location = said.address_string ?? (said.address_id === undefined ? undefined : `Address ${said.address_id}`);
  const postcode = POSTCODE.exec(said.address_string ?? '')?.[0];
  const place = locate(
    {
      ...(location === undefined ? {} : { location }),
      ...(postcode === undefined ? {} : { postcode }),
      ...(said.lat === undefined || said.long === undefined ? {} : { position: { lat: said.lat, long: said.long } }),
    },
    deps.council,
  );
  if (place.district !== 'outside') return { place: { ...place, district: place.district } };
  const field = said.lat === undefined ? 'address_string' : 'lat';
  const who = place.body === undefined ? 'Another council looks after it.' : whoNotice(place.body, deps);
  return { problem: { code: 400, description: `${field}: this place is outside our district. ${who}` } };
}

/** Why a place is told too roughly to send somebody there, or undefined. */
function vagueness(said: Submission, { location }: Category): string | undefined {
  if ((said.lat === undefined) !== (said.long === undefined)) {
    return `${said.lat === undefined ? 'lat' : 'long'}: lat and long are given together`;
  }
  const street = (said.address_string ?? '').replace(POSTCODE, '').replace(/[\s,]/g, '');
  const address = street !== '' || said.address_id !== undefined;
  if (location === 'none' || address) return undefined;
  if (location === 'address') return 'address_string: this service needs the full address';
  if (said.lat !== undefined) return undefined;
  return said.address_string === undefined
    ? 'lat: give lat and long, address_string or address_id'
    : 'address_string: a postcode alone is not enough, give the street as well';
}
