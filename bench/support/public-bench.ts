import { readFeatures } from '../../bots/understanding/features.ts';
import { Models, trainLabels } from '../../bots/understanding/models.ts';
import { wordsOf } from '../../bots/understanding/tokens.ts';
import { type Labelled, loadPublicSets, type PublicSet, someOfEach } from './public-sets.ts';

/** How many samples of each label a set is learnt from, where it is not all. */
const FEW = 10;
/** The share of good texts that may be refused for what means none of the labels. */
const REFUSED = 0.05;

/** Tells what a text means, and how sure it is. */
type Teller = (text: string) => Promise<{ label: string; score: number }>;

/** One row of the comparison: shares in per cent. */
export interface PublicRow {
  set: string;
  learnt: string;
  own: number;
  /** Of what means none of the labels, the share that is told, and the share of what is refused that means none. */
  outside: { recall: number; precision: number } | undefined;
  published: string;
}

/** The assistant's classifier on sets that others published results on. */
export async function publicRows(dir: string): Promise<PublicRow[]> {
  const rows: PublicRow[] = [];
  for (const set of loadPublicSets(dir)) {
    const few = someOfEach(set.train, FEW);
    rows.push(await row(set, { learnt: `${FEW} each`, train: few, published: set.published.ten }));
    rows.push(await row(set, { learnt: `all ${set.train.length}`, train: set.train, published: set.published.all }));
  }
  return rows;
}

interface Learnt {
  learnt: string;
  train: readonly Labelled[];
  published: string;
}

async function row(set: PublicSet, { learnt, train, published }: Learnt): Promise<PublicRow> {
  const own = ownTeller(train);
  return {
    ...{ set: set.name, learnt, published },
    own: await rightShare(own, set.test),
    outside: set.outside && (await outsideShares(own, set, set.outside)),
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
