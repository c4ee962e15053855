import { expect } from 'chai';
import { norwich } from './norwich.ts';
import { gradeOf, sentencesOf, wordsOf } from './readability.ts';

const { title, introduction, promises } = norwich.standards;
const said = [
  title,
  introduction,
  ...promises.flatMap(({ promise, how, says }) => [promise, how, ...(says ? [says] : [])]),
];

describe('the page of promises', () => {
  it('is plain English', () => {
    expect(
      gradeOf(
        said.map((text) => (/[.]$/.test(text) ? text : `${text}.`)),
        new Set(['Norwich', 'Council', 'City']),
      ),
    ).to.be.at.most(5);
    for (const text of said) {
      expect(
        sentencesOf(text).every((each) => wordsOf(each).length <= 25),
        text,
      ).to.equal(true);
      expect(text).not.to.match(/!|—|\b(?:don't|can't|won't|isn't)\b/);
    }
  });
});
