import { PhraseTable, type Token, tokenise } from '../tokens.ts';
import { perWords } from '../words.ts';
import type { EntityFinder, Span } from './span.ts';

const MOST_WORDS = 4;
const HAN = /^\p{Script=Han}$/u;
/** Nothing but names before a phone or an email: "Sam Lee, 07700 900123". */
const BEFORE_CONTACT =
  /^\s*(\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){1,3})[\s,;:(-]{1,4}(?:\+?\p{Nd}[\p{Nd}\s()-]{6,}|\S+@\S+)[\s.)]*$/u;

/** All that may follow a name given without capitals after "it's": then nothing else can be meant. */
const JUST_CONTACT = /^[\s,;:(-]{1,4}(?:\+?\p{Nd}[\p{Nd}\s()-]{6,}|\S+@\S+)[\s.)]*$/u;

const lookups = perWords((words) => ({
  intros: new PhraseTable<'certain' | 'loose'>([
    ...words.name_intros_loose.map((phrase) => [phrase, 'loose'] as const),
    ...words.name_intros.map((phrase) => [phrase, 'certain'] as const),
  ]),
  stops: new Set(words.not_names),
}));

/**
 * Finds the name somebody gives as their own. Names are kept as given, in any script. After "I'm" or "this is" only
 * words with a capital count, and no list of names is used: whose name is unusual is not asked twice.
 *
 * | said | found |
 * | --- | --- |
 * | `my name is Sam Lee and I live here` | `Sam Lee` |
 * | `my name is sam` | `sam` |
 * | `My name's Siobhan O'Connor-Wells, thanks` | `Siobhan O'Connor-Wells` |
 * | `I'm Aled` | `Aled` |
 * | `its maria nowak, 07700 900456` | `maria nowak` |
 * | `it's broken 07700 900456` | nothing |
 * | `I'm really cross` | nothing |
 * | `this is a mess` | nothing |
 * | `I am Sorry` | nothing |
 * | `my name is Олена` | `Олена` |
 * | `my name is and I` | nothing |
 * | `John Smith 07700900123` | `John Smith` |
 * | `Anna Nowak, anna@example.org` | `Anna Nowak` |
 * | `Phone Me 07700900123` | nothing |
 * | `My Number 07700900123` | nothing |
 * | `sofa dumped 07700900123` | nothing |
 */
export const findPersonNames: EntityFinder<'person_name'> = (text, { words }) => {
  const tokens = tokenise(text);
  const { intros, stops } = lookups(words);
  const spans: Span<'person_name'>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const intro = intros.at(tokens, at);
    if (!intro) continue;
    const from = at + intro.length;
    const strict = nameFrom(text, tokens, from, stops, intro.value === 'loose');
    const name = strict.length > 0 ? strict : beforeContact(text, nameFrom(text, tokens, from, stops, false));
    const [first, last] = [name[0], name.at(-1)];
    if (first && last)
      spans.push({
        entity: 'person_name',
        value: text.slice(first.start, last.end),
        start: first.start,
        end: last.end,
      });
    at += intro.length + name.length - 1;
  }
  return spans.length > 0 ? spans : besideContact(text, stops);
};

function beforeContact(text: string, name: Token[]): Token[] {
  const last = name.at(-1);
  return last && name.length > 1 && JUST_CONTACT.test(text.slice(last.end)) ? name : [];
}

function besideContact(text: string, stops: ReadonlySet<string>): Span<'person_name'>[] {
  const name = BEFORE_CONTACT.exec(text)?.[1];
  if (!name || tokenise(name).some(({ word }) => stops.has(word))) return [];
  const start = text.indexOf(name);
  return [{ entity: 'person_name', value: name, start, end: start + name.length }];
}

function nameFrom(text: string, tokens: readonly Token[], from: number, stops: ReadonlySet<string>, capitals: boolean) {
  const name: Token[] = [];
  for (const token of tokens.slice(from, from + MOST_WORDS)) {
    const before = name.at(-1) ?? tokens[from - 1];
    const between = before ? text.slice(before.end, token.start) : ' ';
    const unspaced = between === '' && HAN.test(token.text);
    const joined = name.length === 0 ? /^[\s:：]{1,3}$/ : /^(?: |-|\. )$/;
    if ((!unspaced && !joined.test(between)) || stops.has(token.word) || /\p{N}/u.test(token.word)) break;
    if (capitals && !/^\p{Lu}/u.test(token.text)) break;
    name.push(token);
  }
  // All capitals is how some people write everything: "I'M FED UP" names nobody.
  const shouted =
    capitals &&
    name.length > 0 &&
    name.every((token) => token.text.length > 1 && token.text === token.text.toUpperCase());
  return shouted ? [] : name;
}
