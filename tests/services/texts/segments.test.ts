import { assert } from 'chai';
import { sizeOf } from '../../../services/texts/segments.ts';

const segments = (text: string): number => sizeOf(text).segments;

describe('the size of a text', () => {
  it('is 160 letters of the GSM alphabet, then 153 in each segment', () => {
    assert.deepEqual(sizeOf('a'.repeat(160)), { encoding: 'GSM-7', units: 160, segments: 1 });
    assert.equal(segments('a'.repeat(161)), 2);
    assert.equal(segments('a'.repeat(306)), 2);
    assert.equal(segments('a'.repeat(307)), 3);
    assert.equal(segments('a'.repeat(1530)), 10);
    assert.equal(segments('a'.repeat(1531)), 11);
  });

  it('counts a sign of the extension twice, and never cuts it', () => {
    assert.equal(sizeOf('€'.repeat(80)).units, 160);
    assert.equal(segments('€'.repeat(80)), 1);
    // 153 is odd: the 77th sign does not fit any more.
    assert.equal(segments('€'.repeat(152)), 2);
    assert.equal(segments('€'.repeat(153)), 3);
  });

  it('is 70 units, then 67, as soon as one sign is outside the alphabet', () => {
    assert.deepEqual(sizeOf(`ą${'a'.repeat(69)}`), { encoding: 'UCS-2', units: 70, segments: 1 });
    assert.equal(segments(`ą${'a'.repeat(70)}`), 2);
    assert.equal(segments(`ą${'a'.repeat(133)}`), 2);
    assert.equal(segments(`ą${'a'.repeat(134)}`), 3);
    assert.equal(sizeOf('it’s').encoding, 'UCS-2');
  });

  it('counts an emoji as two, and never cuts it', () => {
    assert.equal(sizeOf('🗑').units, 2);
    assert.equal(segments('🗑'.repeat(35)), 1);
    assert.equal(segments('🗑'.repeat(66)), 2);
    assert.equal(segments('🗑'.repeat(67)), 3);
  });

  it('is nothing for nothing', () => {
    assert.equal(segments(''), 0);
  });
});
