import { expect } from 'chai';
import { hashPassword, isPassword, passwordProblem } from '../../../services/staff/passwords.ts';

describe('passwords of staff', () => {
  it('must be long, of several characters, and nothing that is guessed first', () => {
    for (const weak of [
      '',
      'short',
      'elevenchars',
      'password1234',
      'Password2026!',
      'aaaaaaaaaaaaaaa',
      'abababababababab',
    ])
      expect(passwordProblem(weak), weak).to.be.a('string');
    for (const own of ['AshaPatel2026', 'asha.patel.1234', 'NorwichCouncil1', 'qwertyuiop1234'])
      expect(passwordProblem(own, ['Asha Patel', 'asha.patel']), own).to.be.a('string');
    expect(passwordProblem('x'.repeat(64) + 'marmalade tugboat lantern'.repeat(3))).to.be.a('string');
    for (const good of ['marmalade tugboat lantern', 'żółta łódka na rzece', '雨が降っている夜の図書館は'])
      expect(passwordProblem(good, ['Asha Patel']), good).to.equal(undefined);
  });

  it('are stored as Argon2id, each with its own salt', async () => {
    const [one, two] = [await hashPassword('marmalade tugboat'), await hashPassword('marmalade tugboat')];
    expect(one)
      .to.match(/^argon2id\$19456\$2\$/)
      .and.not.equal(two);
    expect(one).not.to.include('marmalade');
    expect(await isPassword('marmalade tugboat', one)).to.equal(true);
    expect(await isPassword('marmalade tugboaT', one)).to.equal(false);
    // The same letter, written in two ways by two keyboards.
    expect(
      await isPassword('caf\u00e9 caf\u00e9 caf\u00e9', await hashPassword('cafe\u0301 cafe\u0301 cafe\u0301')),
    ).to.equal(true);
  });

  it('are never right where none is stored', async () => {
    expect(await isPassword('', undefined)).to.equal(false);
    expect(await isPassword('', null)).to.equal(false);
  });
});
