import { fileURLToPath } from 'node:url';
import type { Category } from '../../../services/council/category-schema.ts';
import { type Council, loadCouncil } from '../../../services/council/council.ts';

/** The folder of the real content. */
export const NORWICH_DIR = fileURLToPath(new URL('../../../council/norwich', import.meta.url));

/** The real content, loaded once for all tests. */
export const norwich: Council = loadCouncil(NORWICH_DIR);

/** A category that must exist. */
export function category(code: string): Category {
  const found = norwich.categories.get(code);
  if (!found) throw new Error(`no category ${code}`);
  return found;
}
