import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { CARD_REMOVED, maskCards } from '../../../bots/steps/mask-cards.ts';

const MASKED: [string, string][] = [
  ['4242424242424242', CARD_REMOVED],
  ['my card is 4242 4242 4242 4242, thanks', `my card is ${CARD_REMOVED}, thanks`],
  ['4242-4242-4242-4242', CARD_REMOVED],
  ['4242.4242.4242.4242', CARD_REMOVED],
  ['4242\u00a04242\u20114242 4242', CARD_REMOVED],
  ['amex 3782 822463 10005 ok', `amex ${CARD_REMOVED} ok`],
  ['30569309025904', CARD_REMOVED],
  ['4222222222222', CARD_REMOVED],
  ['4 2 4 2 4 2 4 2 4 2 4 2 4 2 4 2', CARD_REMOVED],
  ['four two four two four two four two four two four two four two four two', CARD_REMOVED],
  ['Four two four two, four two four two, four two four two, four two four two.', `${CARD_REMOVED}.`],
  ['forty two forty two forty-two forty two forty two forty two forty two forty two', CARD_REMOVED],
  ['double five double five double five double five double five double five double four double four', CARD_REMOVED],
  ['five triple five, 5555, 5555, four treble four', CARD_REMOVED],
  ['٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢', CARD_REMOVED],
  ['4242 4242 4242 4242 12/27 123', `${CARD_REMOVED} 12/27 123`],
  ['ring 07700 900123 card 5555555555554444', `ring 07700 900123 card ${CARD_REMOVED}`],
  ['07700 900123 4242 4242 4242 4242', `07700 900123 ${CARD_REMOVED}`],
  ['4242424242424242 and 5555555555554444', `${CARD_REMOVED} and ${CARD_REMOVED}`],
  ['4242424242424242\ud800', `${CARD_REMOVED}\ud800`],
];
const LEFT = [
  '07700 900123',
  '+44 7700 900123',
  '07700 900123 07700 900456',
  '+44 7700 900123 +44 7700 900456',
  'NOR-7F3K-92',
  '100090123456',
  '4242424242424241',
  '4242 4242 4242 4241',
  '0000 0000 0000 0000',
  'one two three four five',
  'call me at half four or five',
  'I have two bins, three bags and one box',
  'on 21/11/2026 at 12:30',
  '',
];

/** A row of digits with the check digit that makes it pass. */
function withCheckDigit(body: string): string {
  let sum = 0;
  for (let back = 0; back < body.length; back += 1) {
    const digit = Number(body[body.length - 1 - back]) * (back % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return `${body}${(10 - (sum % 10)) % 10}`;
}

const cards = fc
  .tuple(
    fc.constantFrom('2', '3', '4', '5', '6'),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 17 }),
  )
  .map(([first, rest]) => withCheckDigit(first + rest.join('')));

describe('maskCards', function () {
  this.timeout(120_000);
  for (const [text, masked] of MASKED) {
    it(`masks "${text}"`, () =>
      expect(maskCards(text)).to.deep.equal({ text: masked, found: masked.includes(CARD_REMOVED) }));
  }
  for (const text of LEFT) {
    it(`leaves "${text}"`, () => expect(maskCards(text)).to.deep.equal({ text, found: false }));
  }
  it('masks every number of 13 to 19 digits that passes the check, however it is grouped', () => {
    fc.assert(
      fc.property(cards, fc.integer({ min: 1, max: 6 }), fc.constantFrom(' ', '-', '.', ' - '), (card, group, mark) => {
        const grouped = (card.match(new RegExp(`.{1,${group}}`, 'g')) ?? []).join(mark);
        const { text, found } = maskCards(`pay with ${grouped} please`);
        expect(found).to.equal(true);
        expect(text.replace(/\D/g, '').length).to.be.below(7);
      }),
    );
  });
  it('masking twice changes nothing more', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('4', '2', ' ', '-', 'a', 'é', '\ud83d', 'two ', 'double '), maxLength: 200 }),
        (text) => {
          const once = maskCards(text).text;
          expect(maskCards(once).text).to.equal(once);
        },
      ),
    );
  });
  it('never throws, on lone surrogates either', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => maskCards(text).text.length >= 0));
    expect(maskCards('\udc00\ud800 4242424242424242 \udfff').found).to.equal(true);
  });
  it('finds a card in a row of digits that is too long for one', () => {
    expect(maskCards(`99999999${'4242424242424242'}99999999`).found).to.equal(true);
  });
  it('gets through a million digits', () => {
    expect(maskCards('1 '.repeat(500_000)).text.length).to.be.greaterThan(0);
    expect(maskCards('double '.repeat(100_000)).found).to.equal(false);
  });
});
