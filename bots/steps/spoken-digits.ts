/**
 * Digits as words, as people read a card number out. They stand in code, not in a locale's file: masking must work
 * before anything is read from disk, and whatever language the conversation is in.
 */
export const SPOKEN_DIGITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    zero: '0',
    oh: '0',
    o: '0',
    nought: '0',
    naught: '0',
    nil: '0',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    eleven: '11',
    twelve: '12',
    thirteen: '13',
    fourteen: '14',
    fifteen: '15',
    sixteen: '16',
    seventeen: '17',
    eighteen: '18',
    nineteen: '19',
  }),
);

/** First words of "forty two"; alone they are followed by a nought. */
export const SPOKEN_TENS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    twenty: '2',
    thirty: '3',
    forty: '4',
    fourty: '4',
    fifty: '5',
    sixty: '6',
    seventy: '7',
    eighty: '8',
    ninety: '9',
  }),
);

/** Words that repeat the digit after them. */
export const SPOKEN_REPEATS: ReadonlyMap<string, number> = new Map(
  Object.entries({ double: 2, triple: 3, treble: 3, quadruple: 4 }),
);

/** Words that may stand between the digits of one number. */
export const SPOKEN_FILLERS: ReadonlySet<string> = new Set([
  'um',
  'uh',
  'er',
  'erm',
  'dash',
  'hyphen',
  'space',
  'then',
  'and',
  'dot',
  'comma',
]);
