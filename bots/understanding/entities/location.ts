import { tokenise, withoutClitics } from '../tokens.ts';
import { perWords } from '../words.ts';
import { findDates } from './date.ts';
import { type Place, PlaceReader } from './place-reader.ts';
import { findPostcodes } from './postcode.ts';
import type { EntityContext, EntityFinder, Span } from './span.ts';
import { findTimes } from './time.ts';

const readerFor = perWords((words) => new PlaceReader(words));

/**
 * Finds places as residents say them, without the postcode: the most exact first (an address, then a street, then a
 * park or building, then "behind the …").
 *
 * | said | found |
 * | --- | --- |
 * | `Somebody dumped a mattress outside 12 Alder Road NR3 1AB on Saturday` | `12 Alder Road` |
 * | `flat 3, 12a alder road` | `flat 3, 12a alder road` |
 * | `there is a pothole on Dereham Road near the shop` | `Dereham Road near the shop` |
 * | `rubbish dumped on dereham road again` | `dereham road` |
 * | `behind the Co-op on Dereham Road` | `behind the Co-op on Dereham Road` |
 * | `at the corner of Alder Road and Elm Hill` | `the corner of Alder Road and Elm Hill` |
 * | `corner of St Giles Street and Upper St Giles Street` | `corner of St Giles Street and Upper St Giles Street` |
 * | `outside the Co-op on Dereham Road every day` | `outside the Co-op on Dereham Road` |
 * | `needles in Eaton Park` | `Eaton Park` |
 * | `needles in eaton park by the swings` | `eaton park by the swings` |
 * | `a branch behind Colman Road` | `Colman Road` |
 * | `between Elm Hill and Alder Road` | `between Elm Hill and Alder Road` |
 * | `graffiti under the bridge` | `under the bridge` |
 * | `opposite the school is a dead fox` | `opposite the school` |
 * | `it is in Elm Close` | `Elm Close` |
 * | `shouting outside 9 Prince of Wales Road` | `9 Prince of Wales Road` |
 * | `a pile of rubbish on Elm Hill` | `Elm Hill` |
 * | `please close the gate` | nothing |
 * | `by the way my bin was missed` | nothing |
 * | `a hole in the road` | nothing |
 * | `the car is parked outside my house` | nothing |
 * | `I am behind with my rent` | nothing |
 * | `hello` | nothing |
 */
export const findLocations: EntityFinder<'location'> = (text, context) =>
  findLocationsBetween(text, context, [
    ...findPostcodes(text, context),
    ...findDates(text, context),
    ...findTimes(text, context),
  ]);

/** The same, where what ends a place (postcodes, dates and times) has been found already. */
export function findLocationsBetween(text: string, context: EntityContext, ends: readonly Span[]): Span<'location'>[] {
  const reader = readerFor(context.words);
  if (!reader.mayHold(withoutClitics(tokenise(text)))) return [];
  // A place ends where a postcode, a date or a time begins: those words are put out of reach, at equal length.
  let open = text;
  for (const { start, end } of ends) open = `${open.slice(0, start)}${'|'.repeat(end - start)}${open.slice(end)}`;
  const places = reader.read(open);
  return places
    .sort((a, b) => b.rank - a.rank || a.start - b.start)
    .map((place: Place) => ({
      entity: 'location',
      value: text.slice(place.start, place.end).replace(/\s+/g, ' '),
      start: place.start,
      end: place.end,
    }));
}
