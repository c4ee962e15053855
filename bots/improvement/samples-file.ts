import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import { readLocaleText } from '../understanding/locale-file.ts';
import { samplesSchema, withEdits } from '../understanding/samples.ts';

/** A sentence, and the label it is a sample of: `intents.ReportIssue`. */
export interface NewSample {
  label: string;
  sentence: string;
}

/** How far a list stands in under its label, where the label has no list yet. */
const INDENT = '    ';

/**
 * Adds sentences to a `samples.yaml`, each at the end of the list of its label. Nothing else of the file changes: not a
 * comment, not the order, not how a line is written.
 *
 * @throws Error when the file is not right, or a list is written on one line
 */
export function addToSamplesFile(file: string, added: readonly NewSample[]): void {
  const text = withSamples(file, readFileSync(file, 'utf8'), added);
  // Under its own name only when it is whole: a start may be reading it.
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}

/** The text of a `samples.yaml` with sentences added to it. */
export function withSamples(file: string, text: string, added: readonly NewSample[]): string {
  const before = readLocaleText(file, text, samplesSchema);
  const byLabel = Map.groupBy(added, ({ label }) => label);
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  const document = parseDocument(whole);
  const inserts: { at: number; lines: string }[] = [];
  for (const [label, each] of byLabel) {
    const sentences = each.map(({ sentence }) => sentence);
    const [part = '', name = ''] = label.split('.');
    const list = document.getIn([part, name], true);
    if (isSeq(list)) {
      const last = list.items.at(-1);
      if (list.flow || !isScalar(last) || !last.range)
        throw new Error(`${file}: ${part}.${name}: write each sentence on a line of its own first`);
      inserts.push({ at: lineEnd(whole, last.range[1]), lines: listed(sentences, indentOf(whole, last.range[0])) });
      continue;
    }
    const section = document.get(part, true);
    const lines = `  ${name}:\n${listed(sentences, INDENT)}`;
    if (isMap(section) && !section.flow && section.range) {
      const lastValue = section.items.at(-1)?.value;
      const end = isNode(lastValue) && lastValue.range ? lastValue.range[1] : section.range[1];
      inserts.push({ at: lineEnd(whole, end), lines });
    } else if (section === undefined) inserts.push({ at: whole.length, lines: `${part}:\n${lines}` });
    else throw new Error(`${file}: ${part}: write each sentence on a line of its own first`);
  }
  let result = whole;
  // The last first, so that the places of the rest still hold; what is added at one place stays in its order.
  for (const { at, lines } of inserts.toSorted((a, b) => a.at - b.at).reverse())
    result = result.slice(0, at) + lines + result.slice(at);
  const edits = Object.fromEntries(
    [...byLabel].map(([label, each]) => [label, { add: each.map(({ sentence }) => sentence), remove: [] }]),
  );
  if (!isDeepStrictEqual(readLocaleText(file, result, samplesSchema), withEdits(before, edits)))
    throw new Error(`${file}: the sentences cannot be added to it as it is written: add them by hand`);
  return result;
}

function listed(sentences: readonly string[], indent: string): string {
  return sentences.map((sentence) => `${indent}${stringify([sentence], { lineWidth: 0 })}`).join('');
}

/** Where the line after a value begins. */
function lineEnd(text: string, valueEnd: number): number {
  return text[valueEnd - 1] === '\n' ? valueEnd : text.indexOf('\n', valueEnd) + 1;
}

/** What stands before the dash of a list's item. */
function indentOf(text: string, valueStart: number): string {
  const line = text.slice(text.lastIndexOf('\n', valueStart - 1) + 1, valueStart);
  return /^ */.exec(line)?.[0] ?? INDENT;
}
