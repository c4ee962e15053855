import { expect } from 'chai';
import { formatList } from '../../bots/formats.ts';
import { words } from '../dialogs/support/talk.ts';

describe('values as a language writes them', () => {
  const english = ['and', 'or'] as const;
  for (const code of [...words.locales.keys()].filter((each) => each !== 'en')) {
    it(`${code} joins several with no English word`, () => {
      for (const join of english) {
        expect(formatList(['1'], join, code)).to.equal('1');
        for (const parts of [
          ['1', '2'],
          ['1', '2', '3'],
        ]) {
          const said = formatList(parts, join, code);
          expect(said.match(/\d/g)).to.deep.equal(parts);
          expect(said).not.to.match(/\b(?:and|or)\b/);
        }
      }
    });
  }
});
