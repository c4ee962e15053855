import { expect } from 'chai';
import { keyedAnswer } from '../../../channels/voice/keyed-answer.ts';

const CODES = ['NR2', 'NR3', 'NR10'];
const keyed = (expects: Parameters<typeof keyedAnswer>[0]['expects'], digits: string, isFinished = true) =>
  keyedAnswer(expects ? { expects } : {}, digits, isFinished, CODES, 'NOR');

describe('keys as an answer', () => {
  it('are a day and a month, with a year or without', () => {
    expect(keyed('date', '2111')).to.deep.equal({ kind: 'text', text: '21/11' });
    expect(keyed('date', '211126')).to.deep.equal({ kind: 'text', text: '21/11/2026' });
    expect(keyed('date', '21112026')).to.deep.equal({ kind: 'text', text: '21/11/2026' });
    expect(keyed('date', '211')).to.deep.equal({ kind: 'unknown', why: 'voice-date-unknown' });
  });

  it('are a postcode, whose last letters are asked for', () => {
    const answer = keyed('place', '673122');
    expect(answer.kind === 'letters' && answer.choices.map(({ title, act }) => [title, act])).to.deep.equal([
      ['A', 'letter:NR3 1A:2'],
      ['B', 'letter:NR3 1B:2'],
    ]);
    expect(keyed('place', '6710122').kind).to.equal('letters');
    for (const unknown of ['993122', '673112', '67312'])
      expect(keyed('place', unknown).kind, unknown).to.equal('unknown');
  });

  it('are a house number, a phone number or a number, ended by the hash key when they are one figure', () => {
    expect(keyed('place', '210')).to.deep.equal({ kind: 'text', text: '210' });
    expect(keyed('place', '7')).to.deep.equal({ kind: 'text', text: '7' });
    expect(keyed('place', '7', false)).to.deep.equal({ kind: 'none' });
    expect(keyed('contact', '07700900123')).to.deep.equal({ kind: 'text', text: '07700900123' });
    expect(keyed('contact', '123')).to.deep.equal({ kind: 'none' });
    expect(keyed('number', '4')).to.deep.equal({ kind: 'text', text: '4' });
  });

  it('are pounds and pence with a star for the point', () => {
    expect(keyed('number', '45*60')).to.deep.equal({ kind: 'text', text: '45.60' });
    expect(keyed('number', '45*6*0')).to.deep.equal({ kind: 'none' });
  });

  it('are every reference that stands on them and can be one', () => {
    const answer = keyed('reference', '733592');
    const references = answer.kind === 'references' ? answer.references : [];
    expect(references).to.include('NOR-7F3K-92');
    expect(references.length).to.be.lessThan(100);
    expect(keyed('reference', '667733592')).to.deep.equal(answer);
    for (const wrong of ['73359', '7335922', '111111']) {
      expect(keyed('reference', wrong), wrong).to.deep.equal({ kind: 'unknown', why: 'voice-reference-unknown' });
    }
  });

  it('are none where a choice is asked for, and none with a star in them', () => {
    expect(keyed(undefined, '12')).to.deep.equal({ kind: 'none' });
    expect(keyed('contact', '1*2')).to.deep.equal({ kind: 'none' });
    expect(keyed('number', '')).to.deep.equal({ kind: 'none' });
  });
});
