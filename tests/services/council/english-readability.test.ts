import { expect } from 'chai';
import { type EnglishText, everyText } from './english.ts';
import { gradeOf, sentencesOf, syllables, wordsOf } from './readability.ts';

/** Words a sentence may have. */
const MOST_WORDS = 25;

/** Grade of a whole file. */
const FILE_GRADE = 5;

/** Grade of one message of three sentences or more: a short one swings too far on a single word. */
const MESSAGE_GRADE = 7;

/** Names of bodies, services and places cannot be made simpler. */
const NAMES = new Set(
  (
    'Norfolk County Council City Anglian Environment Agency National Highways Domestic Abuse Helpline Samaritans ' +
    'Childline Crimestoppers Floodline StreetLink Relay Direct Debit Tax Data Protection Officer Driver Vehicle ' +
    'Licensing Department Food Rural Affairs Defra Minicom Norwich'
  ).split(' '),
);

/** Labels and lists of words are no sentences. */
const said = everyText().filter(({ id }) => !/^(?:value|choice|day|body|category)-|\.words$/.test(id));

const by = (wrong: (text: EnglishText) => boolean) => said.filter(wrong).map(({ id, text }) => `${id}: ${text}`);

describe('plain English', () => {
  it(`has no sentence of more than ${MOST_WORDS} words`, () => {
    expect(by(({ text }) => sentencesOf(text).some((each) => wordsOf(each).length > MOST_WORDS))).to.deep.equal([]);
  });

  it(`has a Flesch-Kincaid grade of ${FILE_GRADE} or less in each file`, () => {
    for (const file of new Set(said.map((each) => each.file))) {
      const texts = said.filter((each) => each.file === file).map((each) => each.text);
      expect(gradeOf(texts, NAMES), file).to.be.lessThanOrEqual(FILE_GRADE);
    }
  });

  it(`has a grade of ${MESSAGE_GRADE} or less in each message of several sentences`, () => {
    expect(by(({ text }) => sentencesOf(text).length >= 3 && gradeOf([text], NAMES) > MESSAGE_GRADE)).to.deep.equal([]);
  });

  it('does not shout, shorten "not", or say what forms say', () => {
    const banned = /!|\b(?:don't|can't|won't|isn't|doesn't|didn't|invalid|oops|purchase|assist|notify|terminate)\b/i;
    expect(by(({ text }) => banned.test(text))).to.deep.equal([]);
  });

  it('uses only letters that a plain text message can hold, where it is written for one or warns of danger', () => {
    const forTexts = ({ id, file }: EnglishText) => id.endsWith('.sms') || file === 'emergencies.ftl';
    expect(by((each) => forTexts(each) && /[^\n -~£]/.test(each.text))).to.deep.equal([]);
  });
});

describe('the measure of readability', () => {
  it('counts sentences, words and syllables', () => {
    expect(sentencesOf('Call { $phone } now. Are you safe? Yes')).to.have.length(3);
    expect(wordsOf('Call 0344 980 3333, or { $phone }, today')).to.deep.equal(['Call', 'or', 'today']);
    const counts = {
      the: 1,
      council: 2,
      report: 2,
      mattress: 2,
      responsibility: 6,
      made: 1,
      table: 2,
      dumped: 1,
      needed: 2,
    };
    for (const [word, count] of Object.entries(counts)) expect(syllables(word), word).to.equal(count);
  });

  it('tells hard from easy', () => {
    expect(gradeOf(['Do not touch it. Call us now.'])).to.be.lessThan(2);
    const hard = 'Residents experiencing considerable environmental deterioration should communicate immediately.';
    expect(gradeOf([hard])).to.be.greaterThan(15);
  });
});

describe('easy read', () => {
  /** Words a sentence of it may have: one idea. Names and what stands in brackets of ours are given by the council. */
  const MOST = 14;
  const easy = everyText().filter(({ id }) => id.endsWith('.easy'));
  const perSentence = (text: string): number => wordsOf(text).length / sentencesOf(text).length;

  it('says the main journeys', () => expect(easy).to.have.length.of.at.least(80));

  it(`has no sentence of more than ${MOST} words`, () => {
    const long = easy.flatMap(({ id, text }) => sentencesOf(text).map((each) => `${id}: ${each}`));
    expect(long.filter((each) => wordsOf(each.slice(each.indexOf(': '))).length > MOST)).to.deep.equal([]);
  });

  it('has shorter sentences than the ordinary words, or the same', () => {
    const ordinary = new Map(everyText().map(({ id, text }) => [id, text]));
    const longer = easy.filter(
      ({ id, text }) => perSentence(text) > perSentence(ordinary.get(id.replace('.easy', '')) ?? ''),
    );
    expect(longer.map(({ id }) => id)).to.deep.equal([]);
  });
});
