import { expect } from 'chai';
import fc from 'fast-check';
import { accountFits, answeredAccount, fittingAccount, groupedAccount } from '../../../dialogs/payment/account.ts';
import type { PayType } from '../../../services/council/payments-schema.ts';
import { norwich } from '../support/talk.ts';

const type = (code: string) => norwich.payments.types.get(code) as PayType;

describe('the number on a bill', () => {
  const answers: [string, string, string | undefined, boolean][] = [
    ['council_tax', '21234567', '21234567', true],
    ['council_tax', '2123 4567', '21234567', true],
    ['council_tax', 'my account number is 2123-4567 thanks', '21234567', true],
    ['council_tax', '3123456a', '3123456A', true],
    ['council_tax', '21234567 45', '21234567', true],
    ['council_tax', '12345', '12345', false],
    ['council_tax', 'ACC 12345', 'ACC12345', false],
    ['council_tax', 'I do not have it', undefined, false],
    ['council_tax', '12', undefined, false],
    ['council_tax', '1'.repeat(31), undefined, false],
    ['parking_fine', 'UH 1234 5678', 'UH12345678', true],
    ['parking_fine', 'ug1234567x', 'UG1234567X', true],
    ['parking_fine', 'JI12345678', 'JI12345678', false],
    ['rent', '123 456 789, £45.60', '123456789', true],
  ];
  for (const [code, text, expected, fits] of answers) {
    it(`${code}: ${JSON.stringify(text)} is ${expected}${fits ? '' : ', which does not look right'}`, () => {
      const account = answeredAccount(text, type(code));
      expect(account).to.equal(expected);
      if (account) expect(accountFits(account, type(code))).to.equal(fits);
    });
  }

  it('is never a sum of money, nor a number that does not look right, where it was not asked for', () => {
    expect(fittingAccount('pay £21234567.00 for 12 Alder Road', type('council_tax'))).to.equal(undefined);
    expect(fittingAccount('I owe 123456.78', type('garden_waste'))).to.equal(undefined);
    expect(fittingAccount('it is 12345', type('council_tax'))).to.equal(undefined);
  });

  it('is read back in groups that hold all of it', () => {
    expect(groupedAccount('UH12345678', type('parking_fine'))).to.equal('UH 1234 5678');
    fc.assert(
      fc.property(
        fc.constantFrom(...norwich.payments.types.values()),
        fc.stringMatching(/^[A-Z0-9]{3,30}$/),
        (each, account) => {
          expect(String(groupedAccount(account, each)).replaceAll(' ', '')).to.equal(account);
        },
      ),
    );
  });

  it('is found however it is spaced', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9]{8,9}$/),
        fc.constantFrom(' ', '-', '.', ' - '),
        fc.nat(6),
        (account, gap, at) => {
          const written = `${account.slice(0, at + 1)}${gap}${account.slice(at + 1)}`;
          const found = answeredAccount(`it is ${written}`, type('council_tax'));
          // "1.12" is a sum of money wherever it stands.
          if (gap !== '.') expect(found).to.equal(account);
        },
      ),
    );
  });

  it('takes no time to speak of for a text made to be slow', () => {
    const began = performance.now();
    for (const text of ['1 '.repeat(2_000), 'A1'.repeat(2_000), '1.'.repeat(2_000), '£1,'.repeat(1_500)]) {
      for (const each of norwich.payments.types.values()) answeredAccount(text, each);
    }
    expect(performance.now() - began).to.be.below(1_500);
  });
});
