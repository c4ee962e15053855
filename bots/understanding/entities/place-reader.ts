import { fold, PhraseTable, type Token, tokenise, withoutClitics } from '../tokens.ts';
import type { Words } from '../words.ts';

/** A place in a text. Rank: 4 an address, 3 a street, 2 a named site, 1 a landmark with how it lies. */
export interface Place {
  start: number;
  end: number;
  rank: number;
}

/** A place as tokens: from `from` up to and without `to`. */
interface Piece {
  from: number;
  to: number;
  rank: number;
}

/** Whether the word that says how a place lies is part of what is told: always, never, or only before a landmark. */
type Relation = 'kept' | 'left-out' | 'landmark';

const LONGEST_NAME = 3;
const LONGEST_LANDMARK = 4;

/** Reads places out of the words of a text, with the word lists of one language. */
export class PlaceReader {
  readonly #streets: ReadonlySet<string>;
  readonly #unsure: ReadonlySet<string>;
  readonly #flats: ReadonlySet<string>;
  readonly #stops: ReadonlySet<string>;
  readonly #articles: ReadonlySet<string>;
  readonly #links: ReadonlySet<string>;
  readonly #sites: PhraseTable<true>;
  readonly #relations: PhraseTable<Relation>;
  /** The relations after which anything may be a place. */
  readonly #landmarks: PhraseTable<true>;

  constructor(words: Words) {
    this.#streets = new Set(words.street_types);
    this.#unsure = new Set(words.street_types_unsure);
    this.#flats = new Set(words.flat_words);
    this.#stops = new Set(words.not_places);
    this.#articles = new Set(words.landmark_articles);
    this.#links = new Set(words.name_links);
    this.#sites = new PhraseTable(words.site_types.map((phrase) => [phrase, true] as const));
    this.#landmarks = new PhraseTable(
      [...words.relations_kept, ...words.relations_kept_for_landmarks].map((phrase) => [phrase, true] as const),
    );
    this.#relations = new PhraseTable([
      ...words.relations_left_out.map((phrase) => [phrase, 'left-out'] as const),
      ...words.relations_kept.map((phrase) => [phrase, 'kept'] as const),
      ...words.relations_kept_for_landmarks.map((phrase) => [phrase, 'landmark'] as const),
    ]);
  }

  /** Whether any of the words is one that some place must have: most messages hold none. */
  mayHold(tokens: readonly Token[]): boolean {
    return tokens.some(
      ({ word }) =>
        this.#streets.has(word) || this.#unsure.has(word) || this.#sites.begins(word) || this.#landmarks.begins(word),
    );
  }

  /** All places of a text, in order, none overlapping. */
  read(text: string): Place[] {
    const tokens = withoutClitics(tokenise(text));
    const places: Place[] = [];
    for (let at = 0; at < tokens.length; ) {
      const piece = this.#pieceAt(text, tokens, at);
      const whole = piece && this.#extended(text, tokens, piece);
      if (whole) {
        const [first, last] = [tokens[whole.from] as Token, tokens[whole.to - 1] as Token];
        places.push({ start: first.start, end: this.#endOf(last), rank: whole.rank });
      }
      at = whole?.to ?? at + 1;
    }
    return places;
  }

  /** Where a place ends: an ending that is written with the word for a street is none of it ("Heigham Street'e"). */
  #endOf({ text, word, start, end }: Token): number {
    const mark = text.search(/['’‘ʼ]/);
    return mark > 0 && this.#streets.has(word) && fold(text.slice(0, mark)) === word ? start + mark : end;
  }

  #pieceAt(text: string, tokens: readonly Token[], at: number): Piece | undefined {
    const relation = this.#relations.at(tokens, at);
    if (!relation) return this.#named(text, tokens, at, false);
    const after = at + relation.length;
    if (!together(text, tokens, at, after + 1)) return undefined;
    const named = this.#named(text, tokens, after, true);
    // One word for "near" says little beside a street, "in front of" no more beside a house number, and either is all
    // there is beside anything less exact.
    const isStreet =
      named !== undefined &&
      (named.rank === 4 || (named.rank === 3 && relation.length === 1)) &&
      !this.#crossing(text, tokens, { ...named, from: at });
    if (relation.value === 'left-out' || (relation.value === 'landmark' && named) || isStreet) return named;
    // "Près du rond-point": the article is part of the relation.
    const isDefinite = relation.length > 1 && this.#articles.has(tokens[after - 1]?.word ?? '');
    const piece = named ?? this.#landmark(text, tokens, after, isDefinite);
    return piece && { ...piece, from: at };
  }

  /** What follows and still tells where: "…, near the church", "Alder Road and Elm Hill". */
  #extended(text: string, tokens: readonly Token[], piece: Piece): Piece {
    let whole = piece;
    for (let more = 0; more < 2; more += 1) {
      const relation = this.#relations.at(tokens, whole.to);
      const next =
        relation && this.#closeBy(text, tokens, whole.to)
          ? this.#continued(text, tokens, whole.to, relation.length, relation.value)
          : this.#crossing(text, tokens, whole);
      if (!next) break;
      whole = { from: whole.from, to: next.to, rank: Math.max(whole.rank, next.rank) };
    }
    return whole;
  }

  #continued(text: string, tokens: readonly Token[], at: number, length: number, kind: Relation) {
    const named = this.#named(text, tokens, at + length, true);
    return named ?? (kind !== 'left-out' ? this.#landmark(text, tokens, at + length) : undefined);
  }

  /** The second street of a corner: one word and then a street, after a place that itself began with a relation. */
  #crossing(text: string, tokens: readonly Token[], whole: Piece): Piece | undefined {
    if (!this.#relations.at(tokens, whole.from) || !this.#closeBy(text, tokens, whole.to)) return undefined;
    const link = tokens[whole.to];
    return link && link.word.length <= 3 ? this.#named(text, tokens, whole.to + 1, true) : undefined;
  }

  #closeBy(text: string, tokens: readonly Token[], at: number): boolean {
    const [before, after] = [tokens[at - 1], tokens[at]];
    return before !== undefined && after !== undefined && /^,?\s{1,2}$/.test(text.slice(before.end, after.start));
  }

  /** An address, a street or a named site that begins at this token. `led`: a relation stands before it. */
  #named(text: string, tokens: readonly Token[], at: number, led: boolean): Piece | undefined {
    const flat = this.#flatAt(text, tokens, at);
    const start = flat ?? at;
    const numbered = /^\d{1,4}[a-z]?$/.test(tokens[start]?.word ?? '');
    const first = numbered ? start + 1 : start;
    let found: Piece | undefined;
    for (let to = first + 1; to <= first + LONGEST_NAME; to += 1) {
      // "Prince of Wales Road": inside a name, where something before it already says that a place is meant.
      const links = to - 1 > first && (numbered || led) && this.#links.has(tokens[to - 1]?.word ?? '');
      if ((!links && !this.#nameWord(tokens[to - 1])) || !together(text, tokens, start, to + 1)) break;
      const ending = this.#endingAt(tokens, first, to, numbered, led);
      if (!ending) continue;
      found = { from: at, to: ending.to, rank: ending.rank };
      // "Upper St Giles Street": a word with other uses may be part of a longer name; a plain one ends it, unless a
      // street word follows at once ("Church Street Road").
      const plain = this.#streets.has(tokens[to]?.word ?? '') || ending.rank === 2;
      if (plain && !this.#streetType(tokens, to + 1, true)) break;
    }
    return found;
  }

  /** After "flat 3": the token where the house number stands; undefined when no flat is named here. */
  #flatAt(text: string, tokens: readonly Token[], at: number): number | undefined {
    const isFlat =
      this.#flats.has(tokens[at]?.word ?? '') && /^\d{1,4}[a-z]?$|^[a-z]$/.test(tokens[at + 1]?.word ?? '');
    return isFlat && this.#closeBy(text, tokens, at + 2) ? at + 2 : undefined;
  }

  #nameWord(token: Token | undefined): boolean {
    return (
      token !== undefined && !this.#stops.has(token.word) && !this.#articles.has(token.word) && !/^\d/.test(token.word)
    );
  }

  /** Whether the words `first` to `to` are a name that the words at `to` complete to a street or a site. */
  #endingAt(tokens: readonly Token[], first: number, to: number, numbered: boolean, led: boolean) {
    const capitals = tokens.slice(first, to).every((token) => /^\p{Lu}/u.test(token.text));
    // In small letters a name of several words needs something before it to say where it begins.
    const sure = numbered || led || capitals || to - first === 1;
    const type = tokens[to];
    if (sure && this.#streetType(tokens, to, numbered || (capitals && /^\p{Lu}/u.test(type?.text ?? '')))) {
      return { to: to + 1, rank: numbered ? 4 : 3 };
    }
    const site = this.#sites.at(tokens, to);
    return site && (led || capitals) && !numbered ? { to: to + site.length, rank: 2 } : undefined;
  }

  #streetType(tokens: readonly Token[], at: number, plain: boolean): boolean {
    const word = tokens[at]?.word ?? '';
    return this.#streets.has(word) || (plain && this.#unsure.has(word));
  }

  /** "the bus stop", "Tesco": after words such as "behind". Ends at the first word that belongs to no name. */
  #landmark(text: string, tokens: readonly Token[], at: number, isDefinite = false): Piece | undefined {
    const article = this.#articles.has(tokens[at]?.word ?? '');
    const first = article ? at + 1 : at;
    if (!article && !isDefinite && !/^\p{Lu}/u.test(tokens[first]?.text ?? '')) return undefined;
    let to = first;
    while (to < first + LONGEST_LANDMARK && this.#nameWord(tokens[to]) && together(text, tokens, at, to + 1)) to += 1;
    return to > first ? { from: at, to, rank: 1 } : undefined;
  }
}

/** Whether only spaces, hyphens or one comma after a flat stand between the tokens. */
function together(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const [before, after] = [tokens[at - 1], tokens[at]];
    if (!before || !after) return at >= tokens.length;
    if (!/^(?:\s{1,2}|-|, ?|\. )$/.test(text.slice(before.end, after.start))) return false;
    if (/^[,.]/.test(text.slice(before.end, after.start)) && !/^\d/.test(after.word) && !/\d$/.test(before.word))
      return false;
  }
  return true;
}
