import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Columns of a golden transcript. */
const WIDTH = 118;
const INDENT = ' '.repeat(11);

/** One speech as a golden transcript shows it: who speaks, then their words, line by line. */
export function speech(who: string, text: string): string {
  const lines = text.split('\n').flatMap((line) => wrapped(line));
  return lines.map((line, i) => `${i === 0 ? who.padEnd(11) : INDENT}${line}`.trimEnd()).join('\n');
}

/** Buttons under a speech. */
export function buttons(titles: readonly string[]): string {
  return speech('', titles.map((title) => `[${title}]`).join(' '));
}

/** Something that happens and is not said. */
export function happening(text: string): string {
  return `${INDENT}— ${text} —`;
}

/**
 * Compares a transcript with the one that was read and approved. `UPDATE=1` writes it instead; in continuous
 * integration nothing is ever written.
 *
 * @throws Error when it differs, or when there is none
 */
export function compareGolden(file: string, transcript: string): void {
  if (process.env.UPDATE === '1' && !process.env.CI) {
    if (!existsSync(file) || readFileSync(file, 'utf8') !== transcript) writeFileSync(file, transcript);
    return;
  }
  if (!existsSync(file)) throw new Error(`${file} is missing: UPDATE=1 writes it, then read it`);
  const problem = firstDifference(readFileSync(file, 'utf8'), transcript);
  if (problem) throw new Error(`${file}${problem}`);
}

/** Where two transcripts part, with both sides; undefined when they are the same. */
export function firstDifference(expected: string, actual: string): string | undefined {
  if (expected === actual) return undefined;
  const [before, after] = [expected.split('\n'), actual.split('\n')];
  const at = before.findIndex((line, i) => line !== after[i]);
  const line = at === -1 ? before.length : at;
  const shown = (lines: string[]) => lines.slice(line, line + 4).join('\n    ') || '(nothing more)';
  return `:${line + 1}: expected\n    ${shown(before)}\n  but it was\n    ${shown(after)}`;
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH - INDENT.length) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
