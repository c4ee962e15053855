/** A sentence with what must come through unchanged. */
export interface ProtectedSentence {
  text: string;
  terms: string[];
}

const STREETS = [
  'Magdalen Street',
  'Alder Road',
  'Dereham Road',
  'St Giles Street',
  'Prince of Wales Road',
  'Elm Hill',
];
const PEOPLE = ['Sam Lee', 'Anna Kowalska', 'John O’Neill', 'Maria Silva'];
const FRAMES = [
  (terms: string[]) => `we came to ${terms[0]} and wrote ${terms[1]} down for you`,
  (terms: string[]) => `please write to ${terms[0]}, or ask for ${terms[1]} when you call`,
  (terms: string[]) => `the team saw ${terms[0]} today, and will look at ${terms[1]} again`,
  (terms: string[]) => `you told us of ${terms[0]}, then of ${terms[1]}, and we are sorry`,
];

/** Sentences of our kind, the same in every run. */
export function protectedSentences(count: number): ProtectedSentence[] {
  const random = numbers(20261123);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const digits = (length: number): string => Array.from({ length }, () => Math.floor(random() * 10)).join('');
  const letters = (length: number): string => Array.from({ length }, () => pick([...'ACDEFGHJKMNPQRTVWXYZ'])).join('');
  const kinds: (() => string)[] = [
    () => `NOR-${letters(2)}${digits(2)}-${letters(1)}${digits(1)}`,
    () => `NR${1 + Math.floor(random() * 9)} ${digits(1)}${letters(2)}`,
    () => `${1 + Math.floor(random() * 199)} ${pick(STREETS.slice(0, 5))}`,
    () => pick(STREETS),
    () => `07700 900${digits(3)}`,
    () => `resident${digits(3)}@example.org`,
    () => `https://www.norwich.gov.uk/pay?x=${digits(4)}`,
    () => `£${1 + Math.floor(random() * 900)}.${digits(2)}`,
    () => `0${1 + Math.floor(random() * 9)}/1${Math.floor(random() * 3)}/2026`,
    () => `1${Math.floor(random() * 10)}:${10 + Math.floor(random() * 49)}`,
    () => pick(PEOPLE),
  ];
  return Array.from({ length: count }, (_, i) => {
    const first = pick(kinds)();
    let second = pick(kinds)();
    while (second.includes(first) || first.includes(second)) second = pick(kinds)();
    const terms = [first, second];
    return { text: (FRAMES[i % FRAMES.length] as (typeof FRAMES)[number])(terms), terms };
  });
}

/** Numbers from 0 to 1 that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
