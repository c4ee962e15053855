import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parse } from 'yaml';
import { NotSpoken } from '../../../bots/languages/not-spoken.ts';

const notSpoken = NotSpoken.load(`${import.meta.dirname}/../../../locales/not-spoken.yaml`);
const lineFor = (text: string) => notSpoken.lineFor(text, '0344 980 3333');

/** Every text in the samples of all languages. */
function samplesOfAll(): string[] {
  const folder = `${import.meta.dirname}/../../../locales`;
  const texts = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : value instanceof Object ? Object.values(value).flatMap(texts) : [];
  return readdirSync(folder)
    .map((code) => `${folder}/${code}/samples.yaml`)
    .filter((file) => existsSync(file))
    .flatMap((file) => texts(parse(readFileSync(file, 'utf8'))));
}

describe('a line in a language that is not spoken', () => {
  for (const [text, beginning] of [
    ['Xin chào, rác nhà tôi không được thu gom tuần này', 'Rất tiếc'],
    ['Ẹ káàárọ̀, ẹnikan ti da idọti si opopona wa', 'Ẹ jọ̀ọ́'],
    ['e kaaro, enikan da idoti si opopona wa', 'Ẹ jọ̀ọ́'],
    ['Jó napot, valaki kidobott egy kanapét az utcán', 'Sajnos'],
    ['Nahitaji msaada, taka hizijachukuliwa wiki hii', 'Samahani'],
    ['Labdien, kāds uz ielas izmeta dīvānu', 'Diemžēl'],
    ['வணக்கம், என் குப்பை எடுக்கப்படவில்லை', 'மன்னிக்கவும்'],
    ['สวัสดี', 'ขออภัย'],
  ] as const) {
    it(`answers "${text}"`, () => {
      expect(lineFor(text)).to.match(new RegExp(`^${beginning}.*0344 980 3333`));
    });
  }

  it('is said beyond doubt of no sample of a language of ours', () => {
    const samples = samplesOfAll();
    const taken = samples.filter((text) => notSpoken.isSurely(text));
    expect(samples.length).to.be.greaterThan(10_000);
    expect(taken).to.deep.equal([]);
    expect(notSpoken.isSurely('Ẹ káàárọ̀, ẹnikan ti da idọti si opopona wa')).to.equal(true);
  });

  it('is not said of other words, of one word alone, or of a letter of another script', () => {
    for (const text of ['asdf qwer zxcv', 'Xin', 'Ω 12 Alder Road', '12 Alder Road, NR3 1AB', ''])
      expect(lineFor(text), text).to.equal(undefined);
    expect(notSpoken.isOtherScript('12 Alder Road')).to.equal(false);
    expect(notSpoken.isOtherScript('สวัสดี')).to.equal(true);
  });
});
