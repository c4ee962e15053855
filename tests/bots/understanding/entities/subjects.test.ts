import { expect } from 'chai';
import { describe, it } from 'mocha';
import { Subjects } from '../../../../bots/understanding/entities/subjects.ts';

describe('subjects', () => {
  const subjects = new Subjects({ rent: ['affitto', 'czynsz*', 'for the flat'], fine: ['multa', 'mandat*'] });
  const found = (text: string) =>
    subjects.find(text).map(({ value, start, end }) => `${value} ${text.slice(start, end)}`);
  it('are found by phrases, by the beginnings of words, and behind what is written with them', () => {
    expect(found("pagare l'affitto e una multa")).to.deep.equal(["rent l'affitto", 'fine multa']);
    expect(found('za czynszem i mandatami')).to.deep.equal(['rent czynszem', 'fine mandatami']);
    expect(found('I pay for the flat')).to.deep.equal(['rent for the flat']);
    expect(found('komandat czyn')).to.deep.equal([]);
    expect(found('')).to.deep.equal([]);
  });
});
