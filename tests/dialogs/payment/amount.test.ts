import { expect } from 'chai';
import fc from 'fast-check';
import { spokenAmount } from '../../../bots/steps/spoken-amount.ts';
import { readAmount } from '../../../dialogs/payment/amount.ts';
import { testContent } from '../../support/story-world.ts';
import { message, NOW } from '../support/talk.ts';

/** As much as any bill that is paid here, in pence. */
const anyPence = fc.integer({ min: 1, max: 9_999_999 });

const grouped = (pounds: number) => String(pounds).replace(/\B(?=(\d{3})+$)/g, ',');
const two = (pence: number) => String(pence).padStart(2, '0');

/** Ways to write a sum, each with a sign or without. */
const WRITTEN: ((pounds: number, pence: number) => string)[] = [
  (pounds, pence) => `${pounds}.${two(pence)}`,
  (pounds, pence) => `£${pounds}.${two(pence)}`,
  (pounds, pence) => `£ ${pounds}.${two(pence)} please`,
  (pounds, pence) => `it is ${grouped(pounds)}.${two(pence)}`,
  (pounds, pence) => `£${grouped(pounds)}.${two(pence)}`,
];

/** What the recognizer of today hands on of a text. */
async function heard(text: string) {
  const { recognizer } = testContent();
  const { entities } = await recognizer.recognize(text, { now: NOW, language: 'en' });
  return message(text, { entities });
}

describe('the amount of a payment', () => {
  it('is the same pence in every way it is written, to the penny', () => {
    fc.assert(
      fc.property(anyPence, fc.constantFrom(...WRITTEN), (sum, write) => {
        const text = write(Math.floor(sum / 100), sum % 100);
        expect(readAmount(message(text), true)).to.deep.equal({ pence: sum });
      }),
    );
  });

  it('is the same pence as the recognizer’s pounds, which are no whole numbers', () => {
    fc.assert(
      fc.property(anyPence, (sum) => {
        expect(readAmount(message('x', { entities: { amount: sum / 100 } }), false)).to.deep.equal({ pence: sum });
      }),
    );
  });

  it('never throws, and is whole pence or none, whatever is said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.boolean(), (text, bare) => {
        const amount = readAmount(message(text), bare);
        if ('pence' in amount) expect(Number.isSafeInteger(amount.pence) && amount.pence >= 0).to.equal(true);
      }),
    );
  });

  it('takes no time to speak of for a text made to be slow', () => {
    const began = performance.now();
    for (const text of [
      '1,'.repeat(25_000),
      '9'.repeat(50_000),
      '£'.repeat(50_000),
      '- '.repeat(25_000),
      '1.'.repeat(25_000),
    ]) {
      readAmount(message(text), true);
      spokenAmount(`${text} pounds`);
    }
    spokenAmount(`${'hundred '.repeat(10_000)}pounds`);
    expect(performance.now() - began).to.be.below(500);
  });

  const said: [string, number | string][] = [
    ['65', 6500],
    ['£65', 6500],
    ['£65.00', 6500],
    ['65.5', 6550],
    ['65 quid', 6500],
    ['1,250.50', 125_050],
    ['£1,250.50', 125_050],
    ['12 pounds 50', 1250],
    ['50p', 50],
    ['45 quid a month', 4500],
    ['0', 0],
    ['-£45', 'negative'],
    ['£-45', 'negative'],
    ['-45', 'negative'],
    ['− 45', 'negative'],
    ['£45.605', 'decimals'],
    ['45.605', 'decimals'],
    ['all of it', 'none'],
    ['40 or 50', 'two'],
    ['', 'none'],
  ];
  for (const [text, expected] of said) {
    it(`${JSON.stringify(text)} is ${expected}`, async () => {
      const amount = readAmount(await heard(text), true);
      expect('pence' in amount ? amount.pence : amount.problem).to.equal(expected);
    });
  }

  it('is no bare number in a message that was not asked for it', () => {
    expect(readAmount(message('flat 12, account 21234567'), false)).to.deep.equal({ problem: 'none' });
  });
});

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below a million as it is said. */
function spelled(number: number): string {
  if (number >= 1000) {
    const rest = number % 1000;
    const joined = rest === 0 ? '' : rest < 100 ? ` and ${spelled(rest)}` : ` ${spelled(rest)}`;
    return `${spelled(Math.floor(number / 1000))} thousand${joined}`;
  }
  if (number >= 100) {
    const rest = number % 100;
    return `${spelled(Math.floor(number / 100))} hundred${rest === 0 ? '' : ` and ${spelled(rest)}`}`;
  }
  if (number < 20) return UNITS[number] as string;
  const unit = number % 10;
  return `${TENS[Math.floor(number / 10) - 2]}${unit === 0 ? '' : `-${UNITS[unit]}`}`;
}

describe('an amount said in words', () => {
  it('is the amount, for every amount and every way to end it', () => {
    const endings: [(pence: number) => string, boolean][] = [
      [(pence) => ` ${spelled(pence)}`, true],
      [(pence) => ` and ${spelled(pence)} pence`, true],
      [(pence) => ` ${spelled(pence)} p`, true],
      [() => '', false],
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom('pounds', 'quid'),
        fc.constantFrom(...endings),
        fc.constantFrom('', 'I want to pay ', 'make it ', 'no, sorry, '),
        (pounds, pence, unit, [end, hasPence], before) => {
          const text = `${before}${spelled(pounds)} ${unit}${end(pence)}`;
          expect(spokenAmount(text), text).to.equal(hasPence ? (pounds * 100 + pence) / 100 : pounds);
        },
      ),
    );
  });

  const said: [string, number | undefined][] = [
    ['forty five pounds', 45],
    ['Forty-Five Pounds', 45],
    ['a hundred and twenty quid', 120],
    ['a thousand pounds', 1000],
    ['twelve hundred pounds', 1200],
    ['one pound', 1],
    ['pay and forty pounds', 40],
    ['ten pounds and two bins', 10],
    ['ten pounds one hundred times', 10],
    ['pounds', undefined],
    ['I pounded on the door', undefined],
    ['the pound shop', undefined],
    ['and pounds', undefined],
  ];
  for (const [text, expected] of said) {
    it(`${JSON.stringify(text)} is ${expected}`, () => {
      expect(spokenAmount(text)).to.equal(expected);
    });
  }
});
