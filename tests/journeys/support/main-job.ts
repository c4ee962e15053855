/** What the assistant asks, as any client shows it. */
export interface Asked {
  text: string;
  choices: string[];
}

/** Answers that bring a report to its end, the best first. Without one of these, any does. */
const BEST = ['Yes, send it', 'Skip this', 'No'];

/** The choice that a resident with nothing more to say picks. @throws Error when the question offers none */
export function nextAnswer({ text, choices }: Asked): string {
  const answer = BEST.find((title) => choices.includes(title)) ?? choices[0];
  if (answer === undefined) throw new Error(`there is no button to answer this with: ${text}`);
  return answer;
}

/** The reference of a report. */
export const REFERENCE = /\bNOR-[0-9A-Z]{4}-[0-9A-Z]{2}\b/;

/** A day as residents read it: "Monday 7 December 2026". */
export const DAY = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d{1,2} [A-Z][a-z]+ 20\d\d\b/;

/** A dumped sofa in a resident's own words, each time at another house: two at one house would be the same report. */
export function dumpedSofa(house: number): string {
  return `Someone has dumped an old sofa on the pavement outside ${house} Alder Road, NR3 1AB`;
}
