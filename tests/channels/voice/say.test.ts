import { expect } from 'chai';
import { linkIn, referenceIn, sayAloud } from '../../../channels/voice/say.ts';

describe('what is read out', () => {
  const said: Record<string, string> = {
    'Your reference is NOR-7F3K-92.':
      'Your reference is N for November, O for Oscar, R for Romeo; 7, F for Foxtrot, 3, K for Kilo; 9, 2.',
    'Your code is K7PM-3WRTX':
      'Your code is K for Kilo, 7, P for Papa, M for Mike; 3, W for Whiskey, R for Romeo, T for Tango, X for X-ray.',
    '12 Alder Road, NR3 1AB': '12 Alder Road, N for November, R for Romeo, 3; 1, A for Alpha, B for Bravo.',
    'Call 0344 980 3333, or 07700900123.': 'Call 0 3 4 4, 9 8 0, 3 3 3 3, or 0 7 7 0 0, 9 0 0, 1 2 3.',
    'Call 999 or 111 now': 'Call 9 9 9 or 1 1 1 now.',
    'It is £45.60, not £1 or £1,200.05 or £12.00': 'It is 45 pounds 60, not 1 pound or 1200 pounds oh 5 or 12 pounds.',
    'Open https://pay.example/pay/abc?x=1. Then come back': 'Open the link. Then come back.',
    'Write to sam.lee@example.com': 'Write to sam dot lee at example dot com.',
    'By Friday 27 November 2026, 9am to 4pm': 'By Friday 27 November 2026, 9am to 4pm.',
    'First\n\nSecond:\nThird': 'First. Second: Third.',
    'Say “back” or *stop*': 'Say back or stop.',
    'Account 2123 4567': 'Account 2 1 2 3, 4 5 6 7.',
    '': '',
  };
  for (const [text, aloud] of Object.entries(said)) {
    it(`says ${JSON.stringify(text)}`, () => expect(sayAloud(text, 'en')).to.equal(aloud));
  }

  it('spells in another language without English words', () => {
    expect(sayAloud('NOR-7F3K-92, £45.60, https://a.example/b', 'pl')).to.equal('N, O, R; 7, F, 3, K; 9, 2, £45.60,');
  });

  it('finds what is better read than heard', () => {
    expect(linkIn('see https://a.example/pay/x, please')).to.equal('https://a.example/pay/x');
    expect(linkIn('no link at all')).to.equal(undefined);
    expect(referenceIn('It is NOR-7F3K-92 now')).to.equal('NOR-7F3K-92');
  });

  it('takes no longer for a text that was made to be slow', () => {
    const slow = ['0 '.repeat(2_000), '1'.repeat(4_000), 'a.'.repeat(2_000), 'A1'.repeat(2_000), '@-'.repeat(2_000)];
    for (const text of slow) expect(sayAloud(text, 'en')).to.be.a('string');
  });
});
