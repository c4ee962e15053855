import { addressParts, readStreetAddress } from './street-address.ts';

/** Words that two people may or may not write of the same place. */
const FILLERS = new Set(
  'a an and at by from in is it my near next of off on opposite our outside the there to'.split(' '),
);
const MOST_WORDS = 8;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/gi;

/**
 * An address reduced to what two people would both write, to find reports about the same place: "12 alder road" of
 * "12 Alder Rd", "12, Alder Road, NR3 1AB" and "outside 12 Alder Road". Without a street it is the telling words in
 * the order of the alphabet. Names of people, flats and postcodes before or after the street are left out of it, as
 * are long numbers (a phone). Empty when nothing is left; an empty key matches nothing.
 */
export function placeKey(address: string): string {
  const place = address.replace(POSTCODE, ' ');
  const found = readStreetAddress(place);
  if (found) return found.number === undefined ? found.street : `${found.number} ${found.street}`;
  const words = addressParts(place)
    .flat()
    .filter((word) => !FILLERS.has(word) && !/\d{5}/.test(word));
  return [...new Set(words)].sort().slice(0, MOST_WORDS).join(' ');
}
