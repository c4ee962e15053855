import { expect } from 'chai';
import fc from 'fast-check';
import { newCode, parseCode } from '../../services/reference.ts';

describe('Codes of saved forms', () => {
  it('have nine symbols in two parts, and are found again however they are written', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1000)), (stream) => {
        const code = newCode((below) => (stream.next().value ?? 0) % below);
        expect(code).to.match(/^[2-9A-Z]{4}-[2-9A-Z]{5}$/);
        expect(parseCode(`continue with ${code.toLowerCase().replace('-', ' ')}.`)).to.equal(code);
        expect(parseCode(code.replace('-', ''))).to.equal(code);
      }),
    );
  });

  it('are not found where one symbol is wrong', () => {
    const code = newCode(() => 7);
    const symbols = '234679ACDEFGHJKMNPQRTVWXYZ';
    const bare = code.replace('-', '');
    for (let place = 0; place < bare.length; place += 1) {
      for (const symbol of symbols.replace(bare[place] ?? '', '')) {
        expect(parseCode(bare.slice(0, place) + symbol + bare.slice(place + 1)), `${place} ${symbol}`).to.equal(
          undefined,
        );
      }
    }
  });

  it('are not found in plain words', () => {
    for (const text of ['continue', 'hello there', '', '12 Alder Road', '07700 900123']) {
      expect(parseCode(text), text).to.equal(undefined);
    }
  });
});
