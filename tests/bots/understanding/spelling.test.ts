import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { parse } from 'yaml';
import { learnSpelling, Speller } from '../../../bots/understanding/spelling.ts';
import { pack, unpack } from '../../../bots/understanding/stored-model.ts';
import { TextSpeakWords, textSpeakSchema } from '../../../bots/understanding/text-speak.ts';
import { tokenise } from '../../../bots/understanding/tokens.ts';

const TEXTS = [
  ...Array.from({ length: 10 }, () => 'my appointment about the street light is tomorrow'),
  ...Array.from({ length: 5 }, () => 'please collect the rubbish'),
  'please empty our bins bins bins',
  'it will bind',
];
const WORDS = [...new Set(TEXTS.flatMap((text) => tokenise(text).map(({ word }) => word)))];
const state = learnSpelling(TEXTS, WORDS, ['flight']);
const speller = new Speller(state);

describe('slips of the hand', () => {
  it('are put right: a letter too few or too many, another, two that changed places', () => {
    expect(speller.meant('ligt')).to.equal('light');
    expect(speller.meant('streeet')).to.equal('street');
    expect(speller.meant('strert')).to.equal('street');
    expect(speller.meant('tomororw')).to.equal('tomorrow');
    expect(speller.meant('ruubish')).to.equal('rubbish');
  });

  it('are put right when there are two in a long word, and not in a short one', () => {
    expect(speller.meant('apointmnet')).to.equal('appointment');
    expect(speller.meant('srteet')).to.equal('street');
    expect(speller.meant('srteat')).to.equal(undefined);
  });

  it('are never seen in a word that is known, is short, or holds a digit', () => {
    expect(speller.meant('light')).to.equal(undefined);
    expect(speller.meant('flight')).to.equal(undefined);
    expect(speller.meant('teh')).to.equal(undefined);
    expect(speller.meant('str33t')).to.equal(undefined);
    expect(speller.meant('zebra')).to.equal(undefined);
  });

  it('are put right to the more frequent of two words as near', () => {
    expect(speller.meant('binz')).to.equal('bins');
  });

  it('are not seen in a name', () => {
    const words = (text: string) => speller.corrected(tokenise(text)).map(({ word }) => word);
    expect(words('the strete of Mrs Strete')).to.deep.equal(['the', 'street', 'of', 'mrs', 'strete']);
  });

  it('leave the words as they were written, and where', () => {
    const tokens = tokenise('my appointmnt');
    const [, token] = speller.corrected(tokens);
    expect(token).to.deep.equal({ text: 'appointmnt', word: 'appointment', start: 3, end: 13 });
    expect(tokens[1]?.word).to.equal('appointmnt');
  });

  it('are learnt alike each time, and found again from the cache', () => {
    expect(learnSpelling(TEXTS, WORDS, ['flight'])).to.deep.equal(state);
    const stored = unpack(new Uint8Array(pack(state as never)));
    expect(new Speller(stored as typeof state).meant('ligt')).to.equal('light');
  });

  it('stop nobody with a long run of letters', () => {
    expect(speller.meant('x'.repeat(5000))).to.equal(undefined);
  });
});

describe('text-speak', () => {
  const file = new URL('../../../locales/en/text-speak.yaml', import.meta.url);
  const english = new TextSpeakWords(textSpeakSchema.parse(parse(readFileSync(file, 'utf8'))));
  const words = (text: string) =>
    english
      .writtenOut(tokenise(text))
      .map(({ word }) => word)
      .join(' ');

  it('is written out', () => {
    expect(words('Pls can u tell me wen my appt is 2moro thx')).to.equal(
      'please can you tell me when my appointment is tomorrow thanks',
    );
    expect(words('sum1 is gonna get hurt')).to.equal('someone is going to get hurt');
  });

  it('is told from numbers by the word that follows', () => {
    expect(words('need 2 pay 4 my bin')).to.equal('need to pay for my bin');
    expect(words('2 bins and 4 bags')).to.equal('2 bins and 4 bags');
    expect(words('flat 4')).to.equal('flat 4');
  });

  it('leaves other texts alone', () => {
    const tokens = tokenise('the bin was not emptied');
    expect(english.writtenOut(tokens)).to.equal(tokens);
  });

  it('keeps each word where its short form stood', () => {
    const [, going, to] = english.writtenOut(tokenise('he gonna'));
    expect([going?.start, going?.end, to?.start, to?.end]).to.deep.equal([3, 8, 3, 8]);
  });
});
