/** What one resident says. The same script gives the same conversation, whoever plays it and whatever breaks. */
export interface Script {
  name: string;
  /**
   * `{place}` is the resident's own address. `[value]` presses the choice with that value. `[...]` answers whatever is
   * asked, with the first choice or by skipping it, until a reference is given; `[... value]` until that choice is offered.
   */
  says: readonly string[];
  /** Records it leaves. */
  makes: { requests: number; joins: number; notOurs: number };
}

const ONE_REPORT = { requests: 1, joins: 0, notOurs: 0 };

export const SCRIPTS: readonly Script[] = [
  {
    name: 'a full first sentence',
    says: ['Someone has dumped an old mattress and two black bags on the pavement outside {place}, NR3 1AB', '[...]'],
    makes: ONE_REPORT,
  },
  {
    name: 'the address corrected',
    says: ['offensive graffiti on the wall at 5 Elm Hill NR3 1HN', '[... change]', 'it was {place} NR3 1AB', '[...]'],
    makes: ONE_REPORT,
  },
  {
    name: 'choices pressed',
    says: ['[ReportIssue]', 'somebody dumped a fridge outside {place} NR3 1AB', '[...]', 'thanks'],
    makes: ONE_REPORT,
  },
  {
    name: 'asked how it goes',
    says: ['my recycling bin was not emptied on Monday, at {place} NR3 1AB', '[...]', 'how is my report going?'],
    makes: ONE_REPORT,
  },
  {
    name: 'for another council',
    says: ['thanks', 'there is a pothole in the road outside {place} NR3 1AB'],
    makes: { requests: 0, joins: 0, notOurs: 1 },
  },
  {
    name: 'a question on the way',
    says: ['Dead fox on the road outside {place} NR3 1AB', 'what are your opening hours?', '[...]'],
    makes: ONE_REPORT,
  },
  {
    name: 'two reports',
    says: [
      'The litter bin outside {place} NR3 1AB is overflowing',
      '[...]',
      'my recycling bin was not emptied on Monday, at {place} NR3 1AB',
      '[...]',
    ],
    makes: { requests: 2, joins: 0, notOurs: 0 },
  },
];

/** An address of one resident alone, so that no two reports are about the same place. */
export function newPlace(resident: number): string {
  return `${100 + resident} Alder Road`;
}
