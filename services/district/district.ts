import type { Council } from '../council/council.ts';
import type { District } from '../council/district-schema.ts';
import { insidePolygon, metresToEdge } from './polygon.ts';
import { type Postcode, readPostcode, writePostcode } from './postcode.ts';

/** A place as far as it is known, and whether it is the council's. */
export interface Place {
  /** As it is read back: "12 Alder Road, NR3 1AB". A position alone is written as its coordinates. */
  address: string;
  postcode?: string;
  position?: { lat: number; long: number };
  district: 'inside' | 'outside' | 'unsure';
  /** When outside: key of the body that serves it, where known. */
  body?: string;
}

/** What somebody said of a place. The position is WGS 84, decimal degrees. */
export interface SaidPlace {
  location?: string;
  postcode?: string;
  position?: { lat: number; long: number };
}

type Verdict = Pick<Place, 'district' | 'body'>;

/**
 * Where a place is, and whether it lies in the district. The council's own list of postcodes decides first, then a
 * position against the boundary, then the outward code. What these cannot settle is `unsure`, never guessed.
 */
export function locate(said: SaidPlace, council: Pick<Council, 'district'>): Place {
  const postcode = said.postcode === undefined ? undefined : readPostcode(said.postcode);
  return {
    address: addressOf(said, postcode),
    ...(postcode ? { postcode: writePostcode(postcode) } : {}),
    ...(said.position ? { position: said.position } : {}),
    ...verdict(postcode, said.position, council.district),
  };
}

function addressOf({ location, postcode: said, position }: SaidPlace, postcode: Postcode | undefined): string {
  const written = postcode ? writePostcode(postcode) : said?.trim();
  const street = location?.trim();
  const parts = [street, street && written && street.toUpperCase().endsWith(written) ? undefined : written];
  const address = parts.filter((part) => part).join(', ');
  return address === '' && position ? `${position.lat.toFixed(5)}, ${position.long.toFixed(5)}` : address;
}

function verdict(postcode: Postcode | undefined, position: SaidPlace['position'], district: District): Verdict {
  const listed = postcode && district.postcodes.get(writePostcode(postcode));
  if (listed === true) return { district: 'inside' };
  const byCode = postcode ? byOutwardCode(postcode.outward, district) : { district: 'unsure' as const };
  if (listed === false) return { ...byCode, district: 'outside' };
  const byPlace = position ? byBoundary(position, district) : 'unsure';
  if (byPlace === 'inside') return { district: 'inside' };
  if (byPlace === 'outside') return byCode.district === 'outside' ? byCode : { district: 'outside' };
  return byCode;
}

function byOutwardCode(outward: string, district: District): Verdict {
  const { inside, mixed, outside } = district.outward_codes;
  if (inside.includes(outward)) return { district: 'inside' };
  if (mixed.includes(outward)) return { district: 'unsure' };
  if (Object.hasOwn(outside, outward)) {
    const body = outside[outward];
    return body ? { district: 'outside', body } : { district: 'outside' };
  }
  const area = outward.replace(/\d.*$/, '');
  return { district: district.local_areas.includes(area) ? 'unsure' : 'outside' };
}

function byBoundary(position: { lat: number; long: number }, district: District): Place['district'] {
  const { polygon, unsure_within_metres } = district.boundary;
  if (metresToEdge(position, polygon) < unsure_within_metres) return 'unsure';
  return insidePolygon(position, polygon) ? 'inside' : 'outside';
}
