/** A choice the assistant offers with a question. */
export interface Offer {
  title: string;
  value: unknown;
}

/** What was said to a resident: words, and the choices under the last of them. */
export interface Said {
  texts: readonly string[];
  offers: readonly Offer[];
}

/** What a resident sends: words, or the press of a button. */
export interface Saying {
  text: string;
  value?: unknown;
}

const REFERENCE = /\bNOR-[0-9A-Z]{4}-[0-9A-Z]{2}\b/;
/** Said where no choice is offered: it answers a question that wants a resident's own words. */
const OWN_WORDS = 'It is by the hedge, and people have to walk on the road to get past it.';
/** A choice that leads to a report of one's own, where a neighbour has reported the same. */
const NOT_THE_SAME = /different/i;

/** Whether the report has been made: the reference is said. */
export function isReported({ texts }: Said): boolean {
  return texts.some((text) => REFERENCE.test(text));
}

/** The first message of a report. @param place an address with its postcode */
export function firstSaying(place: string): Saying {
  return { text: `Somebody dumped a mattress outside ${place} on the pavement` };
}

/**
 * What a resident answers to what was said. Of the questions with choices every other one is answered by its button
 * and the rest in words, as people do.
 *
 * @param turn how many messages the resident has sent
 */
export function nextSaying({ offers }: Said, turn: number): Saying {
  const choice = offers.find(({ title }) => NOT_THE_SAME.test(title)) ?? offers[0];
  if (!choice) return { text: OWN_WORDS };
  return turn % 2 === 0 ? { text: choice.title } : { text: choice.title, value: choice.value };
}

const STREET_NAMES =
  'Alder Ash Beech Birch Cedar Elm Hazel Holly Juniper Larch Lime Maple Oak Poplar Rowan Willow'.split(' ');
const STREET_TYPES = 'Road Street Lane Close Avenue Drive Way Gardens'.split(' ');
const HOUSES = 200;
/** How many addresses there are. */
export const PLACES = STREET_NAMES.length * STREET_TYPES.length * HOUSES;

/** One of the addresses of the town in which residents and the stored cases live: "12 Alder Road NR3 1AB". */
export function placeAt(index: number): string {
  const house = (index % HOUSES) + 1;
  const street = Math.floor(index / HOUSES) % (STREET_NAMES.length * STREET_TYPES.length);
  return `${house} ${streetAt(street)} ${postcodeOf(street)}`;
}

/** How many streets there are. */
export const STREETS = STREET_NAMES.length * STREET_TYPES.length;

/** Name of a street: "Alder Road". */
export function streetAt(street: number): string {
  const type = STREET_TYPES[street % STREET_TYPES.length];
  return `${STREET_NAMES[Math.floor(street / STREET_TYPES.length) % STREET_NAMES.length]} ${type}`;
}

/** Postcode of a street, in the middle of the district. */
export function postcodeOf(street: number): string {
  const letters = 'ABDEFGHJLN';
  const unit = `${letters[Math.floor(street / 10) % 10]}${letters[street % 10]}`;
  return `NR${2 + (street % 2)} ${1 + (Math.floor(street / 100) % 9)}${unit}`;
}
