import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FluentResource } from '@fluent/bundle';
import { expect } from 'chai';
import { choiceWords, matchChoices } from '../../bots/understanding/choices.ts';
import { fold } from '../../bots/understanding/tokens.ts';
import { norwich, words } from './support/talk.ts';

const folder = fileURLToPath(new URL('../../locales', import.meta.url));
/** Texts this long that are the same in both languages were left in English. */
const NO_ACCIDENT = 25;
/** Files with words for staff and for whoever tries the service: those are English alone. */
const FOR_RESIDENTS = readdirSync(`${folder}/en`).filter(
  (file) => file.endsWith('.ftl') && !/^(desk|staff)/.test(file),
);

/** What the star key and the hash key are called on the telephone, as far as the word never changes. */
const KEYS: Record<string, [star: string, hash: string]> = {
  en: ['press star', 'press hash'],
  ar: ['النجمة', 'المربع'],
  bg: ['звезда', 'диез'],
  bn: ['তারা চিহ্ন', 'হ্যাশ'],
  de: ['stern', 'raute'],
  es: ['asterisco', 'almohadilla'],
  fa: ['ستاره', 'مربع'],
  fr: ['étoile', 'dièse'],
  hi: ['स्टार', 'हैश'],
  it: ['asterisco', 'cancelletto'],
  ku: ['ئەستێرە', 'هاش'],
  lt: ['žvaigždut', 'grotel'],
  ml: ['നക്ഷത്ര', 'ഹാഷ്'],
  pl: ['gwiazdk', 'krzyżyk'],
  pt: ['asterisco', 'cardinal'],
  ro: ['steluț', 'diez'],
  ru: ['звёздочк', 'решётк'],
  tr: ['yıldız', 'kare tuş'],
  uk: ['зірочк', 'решітк'],
  ur: ['سٹار', 'ہیش'],
  zh: ['星号', '井号'],
};

type Pattern = FluentResource['body'][number]['value'];
interface Part {
  /** Message id, with the attribute's name. */
  name: string;
  pattern: Pattern;
}

/** The messages of a file and their attributes, by name. */
function partsOf(text: string): Map<string, Pattern> {
  const parts: Part[] = new FluentResource(text).body.flatMap(({ id, value, attributes }) => [
    { name: id, pattern: value },
    ...Object.entries(attributes ?? {}).map(([name, pattern]) => ({ name: `${id}.${name}`, pattern })),
  ]);
  return new Map(parts.map(({ name, pattern }) => [name, pattern]));
}

function variables(pattern: unknown, found = new Set<string>()): Set<string> {
  if (typeof pattern !== 'object' || pattern === null) return found;
  const { type, name } = pattern as { type?: string; name?: string };
  if (type === 'var' && name) found.add(name);
  for (const part of Object.values(pattern)) variables(part, found);
  return found;
}

function problemsOf(english: string, translated: string): string[] {
  const [source, other] = [partsOf(english), partsOf(translated)];
  const problems: string[] = [];
  const written = translated.match(/^[a-zA-Z][\w-]* =/gm)?.length ?? 0;
  const read = [...other.keys()].filter((name) => !name.includes('.')).length;
  if (written !== read) problems.push(`${written} messages written, ${read} can be read`);
  if (translated.includes('—')) problems.push('an em dash');
  for (const [name, pattern] of source) {
    const said = other.get(name);
    if (pattern === null) continue;
    // Who has no easy words says the ordinary ones.
    if (said === undefined && name.endsWith('.easy')) continue;
    if (said === undefined || said === null) {
      problems.push(`${name} is missing`);
      continue;
    }
    const [wanted, used] = [variables(pattern), variables(said)];
    for (const variable of wanted) if (!used.has(variable)) problems.push(`${name} lacks { $${variable} }`);
    for (const variable of used)
      if (!wanted.has(variable)) problems.push(`${name} has { $${variable} }, which nobody fills`);
    const isSame = typeof pattern === 'string' && pattern === said && pattern.length > NO_ACCIDENT;
    if (isSame && !name.endsWith('.words')) problems.push(`${name} is English`);
  }
  for (const name of other.keys()) if (!source.has(name)) problems.push(`${name} is in no English file`);
  return problems;
}

/** The words of a pattern, without what is filled in. */
function wordsIn(pattern: unknown): string {
  if (typeof pattern === 'string') return pattern;
  if (typeof pattern !== 'object' || pattern === null) return '';
  if ((pattern as { type?: string }).type === 'var') return '';
  return Object.values(pattern).map(wordsIn).join(' ');
}

/** The keys and the numbers that a line on the telephone names. */
function keysNamed(pattern: unknown, code: string): string[] {
  const text = wordsIn(pattern).toLowerCase();
  const [star = '', hash = ''] = KEYS[code] ?? [];
  const named = [...(text.includes(star) ? ['*'] : []), ...(text.includes(hash) ? ['#'] : [])];
  return [...named, ...new Set(text.match(/\d+/g))].sort();
}

/** Lines of the telephone that name other keys or numbers than in English. */
function otherKeys(english: string, translated: string, code: string): string[] {
  const other = partsOf(translated);
  return [...partsOf(english)].flatMap(([name, pattern]) => {
    const isSpoken = name.endsWith('.voice') || (name.startsWith('voice-') && !name.includes('.'));
    const [wanted, named] = [keysNamed(pattern, 'en'), keysNamed(other.get(name), code)];
    return isSpoken && wanted.join() !== named.join() ? [`${name}: ${named.join(' ')} for ${wanted.join(' ')}`] : [];
  });
}

/** Choices that are offered together, by the message ids of their labels. */
function offeredTogether(): string[][] {
  const groups = [...norwich.categories.values()].flatMap(({ questions }) =>
    questions
      .filter(({ values }) => values && values.length > 0)
      .map((question) => (question.values ?? []).map((value) => `value-${question.code}-${value}`)),
  );
  const scores = [1, 2, 3, 4, 5].map((score) => `rating-choice-${score}`);
  return [
    ...groups,
    [...scores, 'choice-skip'],
    ['choice-yes', 'choice-no'],
    ['choice-yes', 'choice-no', 'choice-unsure', 'choice-skip'],
  ];
}

const read = (code: string, file: string): string =>
  existsSync(`${folder}/${code}/${file}`) ? readFileSync(`${folder}/${code}/${file}`, 'utf8') : '';

describe('the locales', () => {
  const spoken = readdirSync(folder).filter((code) => existsSync(`${folder}/${code}/assistant.ftl`));
  it('are spoken in English at least', () => expect(spoken).to.include('en'));

  for (const code of spoken) {
    it(`${code} has words of which none means two choices of one question`, () => {
      const doubled: string[] = [];
      const all = new Map(FOR_RESIDENTS.flatMap((file) => [...partsOf(read(code, file))]));
      const label = (name: string): string | undefined => {
        const pattern = all.get(name);
        return typeof pattern === 'string' ? pattern : undefined;
      };
      for (const group of offeredTogether()) {
        const meant = new Map<string, string>();
        for (const id of group.filter((each) => all.has(each))) {
          const words = [label(id), ...(label(`${id}.words`) ?? '').split(',')].filter((word) => word !== undefined);
          for (const word of new Set(words.map((each) => fold(each.trim())).filter((each) => each !== ''))) {
            const other = meant.get(word);
            if (other && other !== id) doubled.push(`"${word}" means ${other} and ${id}`);
            meant.set(word, id);
          }
        }
      }
      expect(doubled).to.deep.equal([]);
    });

    it(`${code} has choices that are known again by their labels`, () => {
      const unknown: string[] = [];
      for (const group of offeredTogether().map((ids) => ids.filter((id) => words.has(id)))) {
        const named = group.map((id) => ({ value: id, words: words.wordsFor({ value: id, label: id }, code) }));
        for (const id of group) {
          const found = matchChoices(words.say(id, {}, code), named, choiceWords(code));
          if (found.length !== 1 || found[0] !== id) unknown.push(`${id}: ${found.join() || 'nothing'}`);
        }
      }
      expect(unknown).to.deep.equal([]);
    });

    if (code === 'en') continue;
    for (const file of FOR_RESIDENTS) {
      it(`${code} has all of ${file}, whole`, () => {
        expect(problemsOf(read('en', file), read(code, file))).to.deep.equal([]);
      });
    }
    it(`${code} names the same keys and numbers on the telephone`, () => {
      expect(FOR_RESIDENTS.flatMap((file) => otherKeys(read('en', file), read(code, file), code))).to.deep.equal([]);
    });
  }

  it('would be told of what is wrong in one', () => {
    const english =
      'a = Hello { $name }\n    .sms = Hi\n    .easy = Hi\nb = A sentence that is long enough to be told\n';
    expect(problemsOf(english, 'a = Cześć\nb = A sentence that is long enough to be told\nc = x — y\n')).to.deep.equal([
      'an em dash',
      'a lacks { $name }',
      'a.sms is missing',
      'b is English',
      'c is in no English file',
    ]);
    expect(problemsOf('a = x\n', 'a = { $b }\na = {\n')).to.deep.equal([
      '2 messages written, 1 can be read',
      'a has { $b }, which nobody fills',
    ]);
    const keys =
      'voice-a = Give { $n }, press hash. For a point, press star. Or call 999.\nb = Press 1.\n    .voice = Press 1.\n';
    expect(otherKeys(keys, 'voice-a = { $n }, krzyżyk. Albo 999.\nb = 2\n    .voice = 2\n', 'pl')).to.deep.equal([
      'voice-a: # 999 for # * 999',
      'b.voice: 2 for 1',
    ]);
  });
});
