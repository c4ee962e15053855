import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** A text with what it means. */
export interface Labelled {
  text: string;
  label: string;
}

/** A set of labelled texts that others published results on. */
export interface PublicSet {
  name: string;
  train: Labelled[];
  test: Labelled[];
  /** What means none of the labels: to set a threshold by, and to test it on. */
  outside?: { validIn: Labelled[]; valid: string[]; test: string[] };
  /** Shares of the test that others get right, as they published them, by how many samples of each label they learn from. */
  published: { ten: string; all: string };
}

const pairs = z.array(z.tuple([z.string(), z.string()]));
const clincSchema = z.object({ train: pairs, val: pairs, test: pairs, oos_val: pairs, oos_test: pairs });

/**
 * Reads CLINC150 and Banking77 from a folder. What is not there is left out.
 *
 * @param dir holds `clinc150.json`, and `banking77-train.csv` and `banking77-test.csv`
 * @throws Error naming the file and what is wrong with it
 */
export function loadPublicSets(dir: string): PublicSet[] {
  const sets: PublicSet[] = [];
  const clinc = path.join(dir, 'clinc150.json');
  if (existsSync(clinc)) {
    const parsed = clincSchema.safeParse(JSON.parse(readFileSync(clinc, 'utf8')));
    if (!parsed.success) throw new Error(`${clinc}: ${z.prettifyError(parsed.error)}`);
    const { train, val, test, oos_val, oos_test } = parsed.data;
    sets.push({
      name: 'CLINC150',
      ...{ train: labelled(train), test: labelled(test) },
      outside: { validIn: labelled(val), valid: oos_val.map(([text]) => text), test: oos_test.map(([text]) => text) },
      published: { ten: 'USE + ConveRT 93.3', all: 'Rasa 91.5, Dialogflow 91.7, BERT 96.9' },
    });
  }
  const [train, test] = ['train', 'test'].map((part) => path.join(dir, `banking77-${part}.csv`)) as [string, string];
  if (existsSync(train) && existsSync(test)) {
    const published = { ten: 'USE + ConveRT 85.2', all: 'USE + ConveRT 93.4' };
    sets.push({ name: 'Banking77', train: rowsOf(train), test: rowsOf(test), published });
  }
  return sets;
}

function labelled(given: readonly (readonly [string, string])[]): Labelled[] {
  return given.map(([text, label]) => ({ text, label }));
}

const FIELD = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;

/** Rows of a file of comma-separated values, a text and its label each; the first names them. */
function rowsOf(file: string): Labelled[] {
  const text = readFileSync(file, 'utf8');
  const rows: string[][] = [[]];
  for (FIELD.lastIndex = 0; FIELD.lastIndex < text.length; ) {
    const [, quoted, plain = ''] = FIELD.exec(text) ?? [];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    const after = /\r?\n|,/y;
    after.lastIndex = FIELD.lastIndex;
    const mark = after.exec(text)?.[0];
    if (mark === undefined) break;
    if (mark !== ',') rows.push([]);
    FIELD.lastIndex = after.lastIndex;
  }
  return rows.slice(1).flatMap(([row = '', label = '']) => (label === '' ? [] : [{ text: row, label }]));
}

/** Some of each label's texts, the same each time: `many` of them, spread over all there are. */
export function someOfEach(texts: readonly Labelled[], many: number): Labelled[] {
  const byLabel = Map.groupBy(texts, ({ label }) => label);
  return [...byLabel.values()].flatMap((own) =>
    Array.from({ length: Math.min(many, own.length) }, (_, i) => own[Math.floor((i * own.length) / many)] as Labelled),
  );
}
