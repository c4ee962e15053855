import { assert } from 'chai';
import fc from 'fast-check';
import { sizeOf } from '../../../services/texts/segments.ts';
import { splitText } from '../../../services/texts/split-text.ts';

const LINK = 'https://assistant.example.gov.uk/pay/abcdefghjkmn';

describe('a text that is too long for one', () => {
  it('stays one while it is short', () => {
    assert.deepEqual(splitText('What is the address?\n1. Home\n2. Work'), ['What is the address?\n1. Home\n2. Work']);
    assert.deepEqual(splitText('  '), []);
    assert.lengthOf(splitText('a'.repeat(1_530)), 1);
  });

  it('is cut at the end of a line or a sentence', () => {
    const line = `${'word '.repeat(200).trim()}.`;
    assert.deepEqual(splitText(`${line}\n${line}`), [line, line]);
    assert.deepEqual(splitText(`${line} ${line}`), [line, line]);
  });

  it('keeps a link and a reference whole, wherever they stand', () => {
    for (let before = 1_440; before < 1_540; before += 1) {
      const texts = splitText(`${'x'.repeat(before)} ${LINK} NOR-7KQ-M4T`);
      assert.isTrue(
        texts.some((text) => text.includes(LINK)),
        String(before),
      );
      assert.isTrue(
        texts.some((text) => text.includes('NOR-7KQ-M4T')),
        String(before),
      );
    }
  });

  it('has at most ten segments in each text, in every alphabet', () => {
    for (const sign of ['a', '€', 'ą', 'ب', '🗑']) {
      const texts = splitText(`${sign} `.repeat(3_000));
      for (const text of texts) assert.isAtMost(sizeOf(text).segments, 10, sign);
      assert.equal(texts.join('').replaceAll(' ', ''), sign.repeat(3_000));
    }
  });

  it('loses no word, whatever the words are', () => {
    const word = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 40 })
      .map((text) => text.replace(/\s/gu, '') || 'x');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 400 }), (words) => {
        const texts = splitText(words.join(' '));
        assert.equal(texts.join(' ').split(/\s+/u).join(' '), words.join(' ').trim().split(/\s+/u).join(' '));
        for (const text of texts) {
          assert.isAtMost(text.length, 1_600);
          assert.isAtMost(sizeOf(text).segments, 10);
          assert.isTrue(text.isWellFormed() || !words.every((each) => each.isWellFormed()));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('cuts a single word that is longer than a text', () => {
    const texts = splitText('🗑'.repeat(1_000));
    assert.equal(texts.join(''), '🗑'.repeat(1_000));
    assert.isTrue(texts.every((text) => text.isWellFormed()));
  });
});
