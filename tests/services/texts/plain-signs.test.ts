import { assert } from 'chai';
import { withPlainSigns } from '../../../services/texts/plain-signs.ts';

describe('plain signs of a text', () => {
  it('stand for what typing programs make of them', () => {
    assert.equal(withPlainSigns('“Sì” – l’ho…'), '"Sì" - l\'ho...');
  });

  it('stand for the accents of capitals where the text costs less than half so', () => {
    assert.equal(withPlainSigns('È giusto?'), "E' giusto?");
    assert.equal(withPlainSigns('À quelle heure ?'), 'A quelle heure ?');
  });

  it('leave the accents where another letter costs as much in any case', () => {
    assert.equal(withPlainSigns('À l’hôtel'), "À l'hôtel");
    assert.equal(withPlainSigns('Às ações'), 'Às ações');
  });
});
