import { existsSync, readFileSync } from 'node:fs';
import { readPostcode, writePostcode } from '../district/postcode.ts';

/**
 * Reads the council's own list of postcodes, `postcode,inside` with yes or no; an empty map when there is no file.
 * Lines that cannot be read are added to `problems` with their number.
 *
 * @param label how problems name the file
 * @returns whether each postcode ("NR3 1AB") lies in the district
 */
export function readPostcodes(path: string, label: string, problems: string[]): Map<string, boolean> {
  const postcodes = new Map<string, boolean>();
  if (!existsSync(path)) return postcodes;
  const [header, ...lines] = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  if (header !== 'postcode,inside') problems.push(`${label}: line 1: expected the header postcode,inside`);
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const [said = '', inside = ''] = line.split(',').map((cell) => cell.trim());
    const postcode = readPostcode(said);
    if (postcode && ['yes', 'no'].includes(inside)) postcodes.set(writePostcode(postcode), inside === 'yes');
    else problems.push(`${label}: line ${index + 2}: expected a postcode, a comma, and yes or no`);
  }
  return postcodes;
}
