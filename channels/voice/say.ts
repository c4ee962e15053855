/** Words for letters that everybody who spells on the phone knows. */
const ALPHABET = new Map(
  (
    'Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliet Kilo Lima Mike November Oscar Papa Quebec Romeo ' +
    'Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu'
  )
    .split(' ')
    .map((word) => [word.slice(0, 1), word] as const),
);

/** How things are said in one language. */
interface Manner {
  letter(letter: string): string;
  money(pounds: string, pence: string | undefined): string;
  link: string;
}

const ENGLISH: Manner = {
  letter: (letter) => `${letter} for ${ALPHABET.get(letter)}`,
  money: (pounds, pence) =>
    `${pounds} ${pounds === '1' ? 'pound' : 'pounds'}${pence && pence !== '00' ? ` ${pence.replace(/^0/, 'oh ')}` : ''}`,
  link: 'the link',
};
/** Voices read sums in their own way; what they make of an alphabet of English words nobody knows. */
const OTHERS: Manner = {
  letter: (letter) => letter,
  money: (pounds, pence) => `£${pounds}${pence ? `.${pence}` : ''}`,
  link: '',
};

/** Of plain signs: what ends a sentence in another script stands right behind it. */
const URL_SHAPE = /\bhttps?:\/\/[!#-;=?-~]*[\w/#$%&*+=@~-]/g;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** References `NOR-7F3K-9Q` and codes `K7PM-3WRTX`. */
const REFERENCE = /\b(?:[A-Z]{2,5}-[0-9A-Z]{4}-[0-9A-Z]{2}|[0-9A-Z]{4}-[0-9A-Z]{5})\b/g;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g;
/** Numbers of phones and bills: too long to be read as one. */
const LONG_NUMBER = /(?<![\w£.])\+?\d(?: ?\d){5,15}(?!\w)/g;
/** Three figures that are a number to call. */
const SHORT_PHONE = /(?<![\w+£.-])(?:999|112|111|101|105|119)(?![\w.]*\w)/g;
const MONEY = /£(\d[\d,]*)(?:\.(\d\d))?/g;

/** Whether a text holds an address that nobody can write down from hearing it. */
export function linkIn(text: string): string | undefined {
  return text.match(URL_SHAPE)?.[0];
}

/** The first reference or code of ours in a text. */
export function referenceIn(text: string): string | undefined {
  return text.match(REFERENCE)?.[0];
}

/**
 * A text as it is read out: letters of references and postcodes with words for them, numbers in groups, sums in words,
 * no addresses of pages, each line a sentence.
 */
export function sayAloud(text: string, language: string): string {
  const manner = language === 'en' ? ENGLISH : OTHERS;
  const said = text
    .replace(URL_SHAPE, manner.link)
    .replace(EMAIL, (email) => (language === 'en' ? spelledEmail(email) : email))
    .replace(REFERENCE, (reference) => spelled(reference, manner))
    .replace(POSTCODE, (postcode) => spelled(postcode, manner))
    .replace(LONG_NUMBER, inGroups)
    .replace(SHORT_PHONE, (digits) => [...digits].join(' '))
    .replace(MONEY, (_, pounds: string, pence?: string) => manner.money(pounds.replaceAll(',', ''), pence))
    .replace(/[“”«»„*_]/g, '');
  return said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => (/[.?:,;…。؟]$/.test(line) ? line : `${line}.`))
    .join(' ');
}

/** "N for November, O for Oscar, … 7, F for Foxtrot". A pause stands where the hyphen or the space was. */
export function spelled(symbols: string, { letter } = ENGLISH as Pick<Manner, 'letter'>): string {
  return symbols
    .split(/[- ]/)
    .map((group) => [...group].map((each) => (/[A-Z]/.test(each) ? letter(each) : each)).join(', '))
    .join('; ');
}

function spelledEmail(email: string): string {
  return email.replace('@', ' at ').replaceAll('.', ' dot ').replaceAll('-', ' dash ').replaceAll('_', ' underscore ');
}

/** Figure by figure, in the groups the number is written in; without any, in fives and threes. */
function inGroups(number: string): string {
  const groups = number.includes(' ') ? number.split(' ') : (number.match(/^.{5}|.{1,3}/g) ?? [number]);
  return groups.map((group) => [...group.replace('+', '')].join(' ')).join(', ');
}
