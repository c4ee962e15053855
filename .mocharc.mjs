import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';

/** The longest first, so that none is left running alone at the end. */
const LONGEST = [
  'tests/conversations/stories-on-postgresql.test.ts',
  'tests/conversations/stories-on-sqlite.test.ts',
  'tests/reliability/failpoints.test.ts',
  'tests/reliability/kill.test.ts',
  'tests/matrix/matrix.test.ts',
];

/** Mocha would add these to the files that a command names. */
const named = process.argv.some((argument) => argument.endsWith('.test.ts'));
const all = [...LONGEST, ...globSync('tests/**/*.test.ts').sort()].map((file) => resolve(file));

// biome-ignore lint/style/noDefaultExport: what Mocha reads.
export default {
  spec: named ? [] : [...new Set(all)],
  require: 'tests/support/learn-first.ts',
  timeout: 60_000,
  exit: true,
  parallel: true,
  jobs: Math.max(2, availableParallelism() - 1),
};
