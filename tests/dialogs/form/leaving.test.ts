import { expect } from 'chai';
import { parseCode } from '../../../services/reference.ts';
import { mattressReadBack, mattressTalk, reportTalk } from '../support/report-talk.ts';

describe('A form that is left', () => {
  it('leaves a digression to others, and says nothing of its own', async () => {
    const talk = await mattressTalk('on the verge');
    const before = JSON.stringify(talk.state);
    await talk.say('what are your opening hours?', { intent: 'AskInformation' });
    expect(talk.last).to.deep.include({ handled: false, messages: [], effects: [] });
    expect(JSON.stringify(talk.last.state)).to.equal(before);
    const [again] = talk.journey.reprompt(talk.state ?? {}, talk.context);
    expect(again?.asks?.field).to.equal('fly_tipping.size');
  });

  it('takes an answer for an answer even when it sounds like another wish', async () => {
    const talk = await mattressTalk();
    await talk.say('in the park', { intent: 'AskInformation' });
    expect(talk.fact('fly_tipping.land_type')).to.equal('public_land');
  });

  it('takes an answer for an answer even when it sounds like an order', async () => {
    const talk = await mattressTalk();
    await talk.say('in the park', { intent: 'StartOver' });
    expect(talk.fact('fly_tipping.land_type')).to.equal('public_land');
  });

  it('says what there is so far after a pause', async () => {
    const talk = await mattressTalk('on the verge');
    talk.wait(29);
    expect(await talk.say('banana')).to.not.include('Welcome back');
    talk.wait(31);
    const reply = await talk.say('a car boot load');
    expect(reply).to.match(/^Welcome back\.\nThis is what we have so far:/);
    expect(reply).to.include('Land: The side of a road');
    expect(talk.asked).to.equal('fly_tipping.witnessed');
  });

  it('asks whether to stop, and stops with nothing sent', async () => {
    const talk = await mattressTalk('on the verge');
    const reply = await talk.say('stop', { intent: 'Cancel' });
    expect(reply).to.include('Nothing was sent').and.include('Save for later');
    expect(await talk.say('stop', { intent: 'Cancel' })).to.include('Nothing was sent');
    expect(talk.last).to.deep.include({ state: null, outcome: 'stopped' });
    expect(talk.effects).to.have.length(0);
  });

  it('stops at once when there is nothing worth saving', async () => {
    const talk = reportTalk();
    await talk.say('report', { intent: 'ReportIssue' });
    await talk.say('stop', { intent: 'Cancel' });
    expect(talk.last.outcome).to.equal('stopped');
  });

  it('carries on where it was, on request or with an answer', async () => {
    const talk = await mattressTalk('on the verge');
    await talk.say('stop', { intent: 'Cancel' });
    expect(await talk.say('carry on')).to.include('How much is there?');
    await talk.say('stop', { intent: 'Cancel' });
    await talk.say('a car boot load');
    expect(talk.asked).to.equal('fly_tipping.witnessed');
  });

  it('saves under a code, and goes on with it elsewhere', async () => {
    const talk = await mattressTalk('on the verge');
    const reply = await talk.say("I'll finish this later");
    expect(talk.last.outcome).to.equal('saved');
    const [draft] = talk.effects;
    if (draft?.kind !== 'save-draft') throw new Error('no draft was saved');
    expect(reply).to.include(`continue with ${draft.code}`);
    expect(parseCode(`Continue with ${draft.code.toLowerCase()}, please`)).to.equal(draft.code);

    const later = reportTalk();
    const resume = later.journey.resume;
    if (!resume) throw new Error('the journey cannot be resumed');
    const welcome = later.take(await resume(JSON.parse(JSON.stringify(draft.state)), draft.code, later.context));
    expect(welcome).to.include('Welcome back.').and.include('Where: 12 Alder Road, NR3 1AB');
    expect(later.last.effects).to.deep.equal([{ kind: 'use-draft', code: draft.code }]);
    expect(later.asked).to.equal('fly_tipping.size');
    for (const answer of ['car boot', 'no']) await later.say(answer);
    await later.say('yes', { intent: 'Yes' });
    expect(later.last.outcome).to.equal('done');
  });

  it('starts again with nothing of before', async () => {
    const talk = await mattressReadBack();
    const reply = await talk.say('start again', { intent: 'StartOver' });
    expect(reply).to.include('Nothing was sent');
    expect(talk.fact('location')).to.equal(undefined);
    expect(talk.asked).to.equal('group');
  });

  it('repeats in other words, and helps', async () => {
    const talk = await mattressTalk();
    expect(await talk.say('what?', { intent: 'Repeat' })).to.include('Whose land is it?');
    const help = await talk.say('help', { intent: 'Help' });
    expect(help).to.include('0344 980 3333').and.include('in person').and.include('website');
    expect(help).to.include('What kind of land is it on?');
    for (let i = 0; i < 4; i += 1) await talk.say('what?', { intent: 'Repeat' });
    expect(talk.state).to.not.equal(null);
  });

  it('ends kindly when it is of a version that does not fit any more', async () => {
    const talk = await mattressTalk();
    talk.state = { ...talk.state, version: 0 };
    expect(talk.journey.reprompt(talk.state, talk.context).map(({ id }) => id)).to.deep.equal(['form-moved-on']);
    const reply = await talk.say('on the verge');
    expect(reply).to.include('Nothing was sent');
    expect(talk.last).to.deep.include({ state: null, handled: true, outcome: 'stopped' });
  });

  it('survives a state that is no state at all', async () => {
    for (const state of [{}, { form: 'report' }, { form: 'report', version: 1, facts: [] }]) {
      const talk = reportTalk();
      talk.state = state;
      await talk.say('yes', { intent: 'Yes' });
      expect(talk.last.outcome).to.equal('stopped');
    }
  });
});
