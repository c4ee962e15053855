import { expect } from 'chai';
import { mattressReadBack, mattressTalk } from '../support/report-talk.ts';

describe('A form and its read-back', () => {
  it('reads back all that is known before it does anything', async () => {
    const talk = await mattressTalk('on the verge', 'a car boot load');
    const reply = await talk.say('no', { intent: 'No' });
    for (const line of [
      'What: dumped rubbish',
      'Land: The side of a road',
      'What was dumped: Mattress',
      'How much: Enough to fill a car boot',
      'Where: 12 Alder Road, NR3 1AB',
      'You saw who did it: No',
      'Details: Somebody dumped a mattress',
    ]) {
      expect(reply).to.include(line);
    }
    expect(talk.effects).to.have.length(0);
  });

  for (const [text, said] of [
    ['yes', { intent: 'Yes' }],
    ['yep', {}],
    ["that's right", {}],
    ['yes please send it', { intent: 'Yes' }],
    ['1', {}],
  ] as const) {
    it(`takes "${text}" for a yes`, async () => {
      const talk = await mattressReadBack();
      await talk.say(text, said);
      expect(talk.last.outcome).to.equal('done');
    });
  }

  for (const [text, said] of [
    ['no', { intent: 'No' }],
    ['not yet', {}],
    ['maybe', {}],
    ['yes and no', {}],
    ['that is not right', {}],
    ['what happens then?', { intent: 'AskInformation' }],
    ['hello', { intent: 'Greeting' }],
    ['yes wait that is wrong', { intent: 'Yes' }],
    ['', {}],
  ] as const) {
    it(`does not take "${text}" for one`, async () => {
      const talk = await mattressReadBack();
      await talk.say(text, said);
      expect(talk.effects).to.have.length(0);
      expect(talk.state).to.not.equal(null);
    });
  }
});
