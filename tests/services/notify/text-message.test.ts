import { expect } from 'chai';
import { textMessage } from '../../../services/notify/text-message.ts';

describe('a text for GOV.UK Notify', () => {
  for (const [words, sent] of [
    ['We’ll come on Monday – “Alder Road” … at 9am', `We'll come on Monday - "Alder Road" ... at 9am`],
    ['a non-breaking\u00a0space and a zero\u200bwidth one', 'a non-breaking space and a zerowidth one'],
    ['£65, 10€, [yes] {no} ~', '£65, 10€, [yes] {no} ~'],
    ['Siân Gŵyr', 'Siân Gŵyr'],
    ['Zażółć gęślą, Łódź', 'Zażółć gęślą, Łódź'],
  ] as const) {
    it(`is sent: ${words}`, () => {
      expect(textMessage(words)).to.deep.equal({ words: sent });
    });
  }

  for (const words of ['مرحبا', 'Здравствуйте', '你好', 'ধন্যবাদ', 'done 👍', 'Ελλάδα']) {
    it(`is refused, rather than sent with question marks: ${words}`, () => {
      expect(textMessage(words)).to.deep.equal({ refused: 'script' });
    });
  }

  it('is refused when it is longer than Notify takes', () => {
    expect(textMessage('x'.repeat(918))).to.have.property('words');
    expect(textMessage('x'.repeat(919))).to.deep.equal({ refused: 'too-long' });
  });
});
