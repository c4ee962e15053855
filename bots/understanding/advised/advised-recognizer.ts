import { Counter, type Registry } from 'prom-client';
import type { Entities, RecognizerResult } from '../../../dialogs/input.ts';
import type { EmbeddedRecognizer, Explained } from '../embedded-recognizer.ts';
import type { Recognizer } from '../recognizer.ts';
import { isReporting, isSteering, type Wishes } from '../wishes.ts';
import { type Advice, AdviceUnavailableError, type Adviser } from './adviser.ts';
import { maskPersonal } from './mask-personal.ts';

/** From this score on our own recognizer is right so often that nobody else is asked. */
const SURE = 0.9;
/** How sure it is that advice is right: less than what we are sure of ourselves. */
const ADVISED_SCORE = 0.85;
/** Characters of a message that are sent. */
const LONGEST_SENT = 500;
const LONGEST_VALUE = 100;

/** What came of asking, for `/metrics`. */
type Outcome = 'agreed' | 'changed' | 'unavailable';

/** What an advised recognizer is made of. */
export interface AdvisedParts {
  embedded: Pick<EmbeddedRecognizer, 'explain' | 'recognizeAs'>;
  adviser: Adviser;
  /** Service codes of the council's categories: no other is believed. */
  categories: readonly string[];
  registry: Registry;
}

/**
 * Our own recognizer, which asks an adviser about what it is not sure of. Of the advice only the wish, the category and
 * values that stand in the message are believed. Danger, rudeness, cards, the language, and what steers a conversation
 * ("yes", "stop") are told by our own alone; without advice its answer stands.
 */
export function createAdvisedRecognizer({ embedded, adviser, categories, registry }: AdvisedParts): Recognizer {
  const asked = new Counter({
    name: 'council_understanding_advice_total',
    help: 'Messages that an adviser outside was asked about, by what came of it',
    labelNames: ['adviser', 'outcome'],
    registers: [registry],
  });
  const count = (outcome: Outcome) => asked.inc({ adviser: adviser.name, outcome });
  return {
    recognize: async (text, context) => {
      const own = await embedded.explain(text, context);
      const { result } = own;
      if (!isOpen(own)) return result;
      const sent = maskPersonal(own.read, own.spans).slice(0, LONGEST_SENT);
      const advice = await adviceOn(adviser, sent, result.language);
      if (!advice || isSteering(advice.intent)) {
        count('unavailable');
        return result;
      }
      const wishes = advised(result, advice, categories);
      count(advice.intent === result.intent ? 'agreed' : 'changed');
      const again = await embedded.recognizeAs(text, context, wishes);
      return { ...again, entities: { ...advisedValues(advice, sent), ...again.entities } };
    },
  };
}

/** Whether there is something to ask: not in danger, nor about what steers, or what we are sure of. */
function isOpen({ result, words, isAnswer }: Explained): boolean {
  if (isAnswer || words.length === 0 || result.flags.includes('emergency') || isSteering(result.intent)) return false;
  return result.intent === 'None' || result.score < SURE;
}

async function adviceOn(adviser: Adviser, text: string, language: string): Promise<Advice | undefined> {
  try {
    return await adviser.advise(text, language);
  } catch (error) {
    if (error instanceof AdviceUnavailableError) return undefined;
    throw error;
  }
}

function advised(own: RecognizerResult, { intent, category: said }: Advice, categories: readonly string[]): Wishes {
  const known = said !== undefined && categories.includes(said) ? said : own.category;
  const category = isReporting(intent) ? known : undefined;
  return {
    intent,
    score: intent === own.intent ? Math.max(own.score, ADVISED_SCORE) : ADVISED_SCORE,
    ...(own.also && own.also !== intent && { also: own.also }),
    ...(category && { category }),
  };
}

/** Values whose words stand in what was sent, and are no mark of ours. */
function advisedValues({ values = [] }: Advice, sent: string): Entities {
  const found: Entities = {};
  for (const { entity, words } of values) {
    const said = words.trim();
    if (said !== '' && said.length <= LONGEST_VALUE && !/[[\]]/.test(said) && sent.includes(said)) found[entity] = said;
  }
  return found;
}
