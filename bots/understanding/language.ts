import type { LanguageModel } from './language-model.ts';
import { writtenForm } from './language-model.ts';
import { type Script, scriptOf } from './script.ts';
import type { Token } from './tokens.ts';

/** Which language a message is in. */
export interface Detected {
  /** A code of `locales/`, or `und`. */
  language: string;
  /** The likeliest languages, best first, with their shares of what speaks for any. For explanations, and for danger. */
  candidates: { code: string; share: number }[];
}

/** How much clearer another language must be than the conversation's, by how many words there are to tell it by. */
const LEADS = [0.35, 0.35, 0.35, 0.25, 0.15, 0.1];
/** Added where the words may as well be English: council words are borrowed by everybody. */
const ENGLISH_LEAD = 0.3;
/** How fast a margin turns into a share. */
const SHARPNESS = 5;
/** A language with less than this share is not worth mentioning. */
const MENTIONED = 0.03;
/**
 * A text of several words is in none of our languages when the likeliest has less than this share of them and this
 * margin at most: for a language that nothing spoke for before, for the conversation's own, and in a script that only
 * few languages share.
 */
const NOWHERE = {
  other: { known: 0.25, margin: -0.2 },
  prior: { known: 0.2, margin: -0.3 },
  script: { known: 0.2, margin: -0.6 },
} as const;
/** With less of its words known than this, a margin must be higher to say anything. */
const UNKNOWN = { known: 0.1, margin: 0.3 };
/** Less of a lead on the conversation's language than this is made by misspelling. */
const SLIPS = 0.8;
/**
 * What few words need to tell a language: a lead on the conversation's language, and a margin. It is lowest where every
 * word is known, higher where some are, and highest where none is; a name must be known and clear. Fitted to samples that
 * were held back (of those in Latin letters 39 in 100 were told before, 57 now) and to eleven thousand words, pairs and
 * threes out of English texts, of which five in a thousand are taken for another language: most are words of both.
 */
const FEW = { lead: 0.9, all: 0.35, some: 0.3, name: { margin: 0.7, lead: 1.2 }, none: { margin: 0.5, lead: 1.2 } };
/** The same in a conversation that is in another language than English. */
const FEW_ELSEWHERE = { lead: 1.2, all: 0.55, some: 0.95 };
const FEW_WORDS = 3;

/**
 * The language of a message, told by the words that can tell one: what is left when names, places and numbers are taken
 * out. The conversation's language stays unless the message clearly shows another; a clear sentence shows it at once.
 *
 * @param prior the conversation's language, or `und` when nothing is known of it
 */
export function detectLanguage(tokens: readonly Token[], prior: string, model: LanguageModel): Detected {
  const said = tokens.filter((token) => scriptOf(token.word) !== 'Other' || /\p{L}/u.test(token.word));
  if (said.length === 0 || isSpelled(said)) return { language: prior, candidates: [] };
  const greeted = greetingIn(said, prior, model);
  if (greeted) return { language: greeted, candidates: [{ code: greeted, share: 1 }] };
  const script = mainScript(said);
  const inScript = model.codes.map((_, i) => script === 'Latin' || model.scripts[i] === script);
  if (!inScript.includes(true)) return { language: 'und', candidates: [] };

  const margins = model.margins(said.map((token) => writtenForm(token.text)));
  const candidates = sharesOf(margins, inScript, model.codes);
  const best = candidates[0]?.code ?? 'und';
  const settled = (language: string): Detected => ({ language, candidates });
  const bestAt = model.codes.indexOf(best);
  const priorAt = model.codes.indexOf(prior);
  const margin = margins[bestAt] as number;
  if (best === prior) return settled(isNowhere(said, bestAt, margin, model, NOWHERE.prior) ? 'und' : prior);
  // The only language of its script: no more is needed to tell it.
  if (script !== 'Latin' && inScript.filter(Boolean).length === 1) return settled(best);
  const bounds = script === 'Latin' ? NOWHERE.other : NOWHERE.script;
  const lead = priorAt < 0 ? margin + 1 : margin - (margins[priorAt] as number);
  if (isNowhere(said, bestAt, margin, model, bounds)) {
    // A text full of slips is still as like the conversation's language as any.
    const isPlain = said.every(({ word, text }) => word === text.toLowerCase());
    return settled(isPlain && lead < SLIPS && priorAt >= 0 && inScript[priorAt] ? prior : 'und');
  }
  // Another script than the conversation's shows another language, but for a name by itself.
  if (priorAt >= 0 && !inScript[priorAt])
    return settled(said.length > 1 || knows(model, bestAt, said[0]) ? best : prior);
  if (priorAt >= 0 && (said.length < FEW_WORDS || (said.length === FEW_WORDS && best !== 'en'))) {
    return settled(fewTell(said, { bestAt, priorAt, margin, lead }, model) ? best : prior);
  }
  return settled(lead > leadNeeded(said, bestAt, priorAt, model) ? best : prior);
}

/** A code is of so many short words at most, beside what holds a figure: `nor-tn6d-af`. */
const MOST_PIECES = 2;

/**
 * Whether a message is spelled: letters one by one, and pieces of a code or reference, right or wrong. Those are written
 * alike in every language, whatever they look like.
 */
function isSpelled(said: readonly Token[]): boolean {
  const isPiece = ({ word }: Token) => /\d/.test(word);
  const isLetter = ({ word }: Token) => [...word].length === 1 && scriptOf(word) !== 'Han';
  const words = said.filter((token) => !isLetter(token) && !isPiece(token));
  if (words.length === 0) return true;
  return (
    words.length <= MOST_PIECES &&
    said.some(isPiece) &&
    words.every(({ text }) => /^(?:[A-Z]{2,5}|[a-z]{2,3})$/.test(text))
  );
}

function knows(model: LanguageModel, at: number, token: Token | undefined): boolean {
  return token !== undefined && (model.vocabulary.of([token.word]) & (1 << at)) !== 0;
}

/** Whether a few words tell a language: a word that only it has, or words that look like no other's. */
function fewTell(
  said: readonly Token[],
  { bestAt, priorAt, margin, lead }: { bestAt: number; priorAt: number; margin: number; lead: number },
  model: LanguageModel,
): boolean {
  const englishAt = model.codes.indexOf('en');
  // A conversation in another language than English has told it: its neighbours share many of its short words.
  const bounds = priorAt === englishAt ? FEW : FEW_ELSEWHERE;
  if (bestAt === englishAt || lead < bounds.lead) return false;
  // Names are written alike in every language.
  const isName = said.every(({ text }) => /^\p{Lu}/u.test(text));
  // An accent makes another word of it: "nö" is not the English "no".
  const telling = said.some(
    (token) =>
      knows(model, bestAt, token) &&
      !(priorAt !== englishAt && knows(model, priorAt, token)) &&
      (token.word !== token.text.toLowerCase() || !knows(model, englishAt, token)),
  );
  if (telling && said.every((token) => knows(model, bestAt, token)))
    return isName ? margin >= FEW.name.margin && lead >= FEW.name.lead : margin >= bounds.all;
  if (isName) return false;
  // "Merci beaucoup lol": a word of English alone among them leaves it English.
  const mixed = said.some((token) => knows(model, englishAt, token) && !knows(model, bestAt, token));
  if (telling) return !mixed && margin >= bounds.some;
  const isStrange = !said.some((token) => knows(model, englishAt, token) || knows(model, priorAt, token));
  return bounds === FEW && isStrange && margin >= FEW.none.margin && lead >= FEW.none.lead;
}

/** What the whole message is a greeting or thanks of: the conversation's language where it has it too. */
function greetingIn(said: readonly Token[], prior: string, model: LanguageModel): string | undefined {
  const mask = model.greetings.of(said.map((token) => token.word));
  if (mask === 0) return undefined;
  const priorAt = model.codes.indexOf(prior);
  if (priorAt >= 0 && (mask & (1 << priorAt)) !== 0) return prior;
  const languages = model.codes.filter((_, i) => (mask & (1 << i)) !== 0);
  return languages.length === 1 ? languages[0] : undefined;
}

/** What a word counts for when scripts are mixed: English names of things stand in texts of all. */
const LATIN_WEIGHT = 0.6;
/** A character of Chinese is less than a word. */
const HAN_WEIGHT = 0.6;

function mainScript(said: readonly Token[]): Script {
  const counts = new Map<Script, number>();
  for (const { word } of said) {
    const script = scriptOf(word);
    counts.set(
      script,
      (counts.get(script) ?? 0) + (script === 'Latin' ? LATIN_WEIGHT : 1) * (script === 'Han' ? HAN_WEIGHT : 1),
    );
  }
  let most: Script = 'Latin';
  for (const [script, count] of counts) if (count > (counts.get(most) ?? 0)) most = script;
  return most;
}

function sharesOf(margins: Float64Array, allowed: readonly boolean[], codes: readonly string[]) {
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < codes.length; i += 1) if (allowed[i]) highest = Math.max(highest, margins[i] as number);
  let sum = 0;
  const found: { code: string; share: number }[] = [];
  for (let i = 0; i < codes.length; i += 1) {
    if (!allowed[i]) continue;
    const share = Math.exp(SHARPNESS * ((margins[i] as number) - highest));
    sum += share;
    if (share >= MENTIONED) found.push({ code: codes[i] as string, share });
  }
  for (const one of found) one.share = Math.round((one.share / sum) * 1000) / 1000;
  return found.sort((a, b) => b.share - a.share);
}

/** Whether a text is in none of our languages, as far as can be told: hardly a word of it is known in the likeliest. */
function isNowhere(
  said: readonly Token[],
  at: number,
  margin: number,
  model: LanguageModel,
  bounds: { known: number; margin: number },
): boolean {
  if (said.length <= FEW_WORDS) return false;
  const known = said.filter(({ word }) => (model.vocabulary.of([word]) & (1 << at)) !== 0).length / said.length;
  if (known < bounds.known && margin < bounds.margin) return true;
  return bounds !== NOWHERE.script && known < UNKNOWN.known && margin < UNKNOWN.margin;
}

/** How much clearer than the conversation's language another must be. */
function leadNeeded(said: readonly Token[], bestAt: number, priorAt: number, model: LanguageModel): number {
  const lead = LEADS[Math.min(said.length, LEADS.length - 1)] as number;
  if (priorAt < 0) return lead;
  const englishAt = model.codes.indexOf('en');
  const has = (table: 'vocabulary' | 'common', at: number) =>
    said.filter(({ word }) => (model[table].of([word]) & (1 << at)) !== 0).length;
  if (bestAt === englishAt) return has('common', englishAt) >= 2 ? lead + ENGLISH_LEAD / 2 : lead + 2 * ENGLISH_LEAD;
  return has('vocabulary', priorAt) * 2 >= said.length ? lead + ENGLISH_LEAD : lead;
}
