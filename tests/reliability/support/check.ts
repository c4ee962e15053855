import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from './driver.ts';
import type { Golden } from './golden.ts';
import { SCRIPTS } from './scripts.ts';

/** What the checker found. */
export interface Verdict {
  /** Names of the invariants that are broken. */
  broken: string[];
  /** What it printed. */
  text: string;
}

/**
 * Runs the checker, a program of its own, on a database and what residents saw.
 *
 * @param patience seconds it waits for the service to finish what it accepted
 */
export async function check(
  { address, dataDir }: { address: string; dataDir: string },
  golden: Golden,
  residents: readonly Log[],
  patience = 0,
): Promise<Verdict> {
  const seen = join(dataDir, 'seen.json');
  const makes = Object.fromEntries(SCRIPTS.map((script) => [script.name, script.makes]));
  writeFileSync(seen, JSON.stringify({ golden: golden.replies, makes, residents }));
  const checker = join(import.meta.dirname, 'checker.ts');
  const given = [checker, '--database', address, '--seen', seen, '--patience', String(patience)];
  const text = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, given, { maxBuffer: 16 * 2 ** 20 }, (error, stdout, stderr) => {
      // It ends with 1 when something is broken; without a line for each invariant it did not check at all.
      if (/^I10 /m.test(stdout)) resolve(stdout);
      else reject(new Error(`the checker failed: ${stderr}`, { cause: error }));
    });
  });
  const broken = [...text.matchAll(/^(I\d+[ab]?) .* (\d+) broken$/gm)].filter(([, , count]) => count !== '0');
  return { broken: broken.map(([, name]) => name as string), text };
}
