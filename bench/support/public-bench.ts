import { readFeatures } from '../../bots/understanding/features.ts';
import { Models, trainLabels } from '../../bots/understanding/models.ts';
import { wordsOf } from '../../bots/understanding/tokens.ts';
import { nlpJs } from './intent-rival.ts';
import { type Labelled, loadPublicSets, type PublicSet, someOfEach } from './public-sets.ts';

/** How many samples of each label a set is learnt from, where it is not all. */
const FEW = 10;
/** The share of good texts that may be refused for what means none of the labels. */
const REFUSED = 0.05;

/** Tells what a text means, and how sure it is; with no score where a library gives none that can be compared. */
type Teller = (text: string) => Promise<{ label: string; score: number }>;

/** One row of the comparison: shares in per cent. */
export interface PublicRow {
  set: string;
  learnt: string;
  own: number;
  /** Of what means none of the labels, the share that is told, and the share of what is refused that means none. */
  outside: { recall: number; precision: number } | undefined;
  nlp: number | undefined;
  published: string;
}

/** The assistant's classifier, and nlp.js where it is installed, on sets that others published results on. */
export async function publicRows(dir: string): Promise<PublicRow[]> {
  const rows: PublicRow[] = [];
  for (const set of loadPublicSets(dir)) {
    rows.push(await row(set, `${FEW} each`, someOfEach(set.train, FEW), set.published.ten));
    rows.push(await row(set, `all ${set.train.length}`, set.train, set.published.all));
  }
  return rows;
}

async function row(set: PublicSet, learnt: string, train: readonly Labelled[], published: string): Promise<PublicRow> {
  const own = ownTeller(train);
  const rival = await nlpJs();
  const nlp = rival && (await rival.train(train));
  return {
    ...{ set: set.name, learnt, published },
    own: await rightShare(own, set.test),
    outside: set.outside && (await outsideShares(own, set, set.outside)),
    nlp: nlp && (await rightShare(async (text) => ({ label: await nlp(text), score: 0 }), set.test)),
  };
}

/** The classifier that tells wishes, taught other labels. */
function ownTeller(train: readonly Labelled[]): Teller {
  const groups = [...Map.groupBy(train, ({ label }) => label)].map(
    ([label, own]) => [label, own.map(({ text }) => text)] as const,
  );
  const models = new Models(trainLabels(groups));
  const labels = models.labels.intent;
  return async (text) => {
    const features = readFeatures(wordsOf(text));
    const margins = models.margins(features, 0, features.length);
    let best = 0;
    for (let i = 1; i < labels.length; i += 1) if ((margins[i] as number) > (margins[best] as number)) best = i;
    return { label: labels[best] ?? '', score: margins[best] ?? 0 };
  };
}

async function rightShare(tell: Teller, test: readonly Labelled[]): Promise<number> {
  let right = 0;
  for (const { text, label } of test) if ((await tell(text)).label === label) right += 1;
  return (100 * right) / test.length;
}

async function outsideShares(tell: Teller, set: PublicSet, outside: NonNullable<PublicSet['outside']>) {
  const scores: number[] = [];
  for (const { text } of outside.validIn) scores.push((await tell(text)).score);
  const threshold = scores.sort((a, b) => a - b)[Math.floor(REFUSED * scores.length)] ?? 0;
  const refused = async (texts: readonly string[]): Promise<number> => {
    let many = 0;
    for (const text of texts) if ((await tell(text)).score < threshold) many += 1;
    return many;
  };
  const rightly = await refused(outside.test);
  const wrongly = await refused(set.test.map(({ text }) => text));
  return { recall: (100 * rightly) / outside.test.length, precision: (100 * rightly) / (rightly + wrongly) };
}
