import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { findAmounts } from '../../../../bots/understanding/entities/amount.ts';
import { findAppointmentServices } from '../../../../bots/understanding/entities/appointment-service.ts';
import { findDates } from '../../../../bots/understanding/entities/date.ts';
import { findEmails } from '../../../../bots/understanding/entities/email.ts';
import { findLocations } from '../../../../bots/understanding/entities/location.ts';
import { findPayTypes } from '../../../../bots/understanding/entities/pay-type.ts';
import { findPersonNames } from '../../../../bots/understanding/entities/person-name.ts';
import { findPhones } from '../../../../bots/understanding/entities/phone.ts';
import { findPostcodes } from '../../../../bots/understanding/entities/postcode.ts';
import { findReferences } from '../../../../bots/understanding/entities/reference.ts';
import type { EntityFinder } from '../../../../bots/understanding/entities/span.ts';
import { findSpoken } from '../../../../bots/understanding/entities/spoken.ts';
import { findPartsOfDay, findTimes } from '../../../../bots/understanding/entities/time.ts';
import { tableContext } from './context.ts';

const finders: Record<string, EntityFinder> = {
  findAmounts,
  findAppointmentServices,
  findDates,
  findEmails,
  findLocations,
  findPartsOfDay,
  findPayTypes,
  findPersonNames,
  findPhones,
  findPostcodes,
  findReferences,
  findSpoken,
  findTimes,
};
const folder = new URL('../../../../bots/understanding/entities/', import.meta.url);

/** Doc comments right above an exported recogniser, with the rows of their tables. */
function tables(source: string): { name: string; rows: { said: string; found: string[] }[] }[] {
  const found = [];
  for (const match of source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const (\w+): EntityFinder/g)) {
    const rows = [...(match[1] ?? '').matchAll(/^ \* \| `(.+?)` \| (.+) \|$/gm)].map((row) => ({
      said: row[1] ?? '',
      found: row[2] === 'nothing' ? [] : [...(row[2] ?? '').matchAll(/`([^`]+)`/g)].map((value) => value[1] ?? ''),
    }));
    found.push({ name: match[2] ?? '', rows });
  }
  return found;
}

describe('entity recognisers do what the tables in their doc comments say', () => {
  const seen = new Set<string>();
  for (const file of readdirSync(folder)) {
    for (const { name, rows } of tables(readFileSync(new URL(file, folder), 'utf8'))) {
      seen.add(name);
      describe(name, () => {
        it('has a table', () => expect(rows.length).to.be.at.least(4));
        for (const { said, found } of rows) {
          it(`"${said}" gives ${found.join(', ') || 'nothing'}`, () => {
            const finder = finders[name] as EntityFinder;
            const spans = finder(said, tableContext);
            expect(spans.map((span) => String(span.value))).to.deep.equal(found);
            for (const span of spans) expect(said.slice(span.start, span.end)).to.not.equal('');
          });
        }
      });
    }
  }
  it('every recogniser was found in the sources', () => {
    expect([...seen].sort()).to.deep.equal(Object.keys(finders).sort());
  });
});
