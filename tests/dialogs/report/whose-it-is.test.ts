import { expect } from 'chai';
import { mattressTalk, reportTalk } from '../support/report-talk.ts';
import { contextOf } from '../support/talk.ts';

describe('A report and whose it is', () => {
  it('says at the first turn that a pothole is the county council’s, why, and how to reach it', async () => {
    const talk = reportTalk();
    const reply = await talk.say('there is a pothole', { intent: 'ReportIssue', category: 'pothole' });
    expect(reply).to.include('Norfolk County Council').and.include('0344 800 8020').and.include('https://');
    expect(reply).to.include('looks after roads');
    expect(talk.asked).to.equal('pass_on');
  });

  it('offers to pass nothing on where nothing can carry it', async () => {
    const talk = reportTalk({ ...contextOf(), passesOn: () => false });
    const reply = await talk.say('there is a pothole', { intent: 'ReportIssue', category: 'pothole' });
    expect(talk.last.outcome).to.equal('not-ours');
    expect(reply).to.include('0344 800 8020').and.not.include('pass');
  });

  it('passes it on when that is wanted, with no promise of a date', async () => {
    const talk = reportTalk();
    await talk.say('pothole', { intent: 'ReportIssue', category: 'pothole' });
    await talk.say('yes', { intent: 'Yes' });
    await talk.say('9 Elm Hill', { entities: { location: '9 Elm Hill' } });
    for (const answer of ['skip', 'skip', 'skip']) await talk.say(answer);
    const reply = await talk.say('yes', { intent: 'Yes' });
    const [effect] = talk.effects;
    expect(effect?.kind === 'create-service-request' && effect.request.body).to.equal('norfolk_county');
    expect(effect?.kind === 'create-service-request' && effect.request.expectedAt).to.equal(undefined);
    expect(reply).to.include('We pass it on to Norfolk County Council');
  });

  it('sends nothing, and counts it, when it is not', async () => {
    const talk = reportTalk();
    await talk.say('pothole', { intent: 'ReportIssue', category: 'pothole' });
    const reply = await talk.say('no', { intent: 'No' });
    expect(talk.last.outcome).to.equal('not-ours');
    expect(talk.effects).to.deep.equal([
      { kind: 'record-not-ours', instance: 'id-1', category: 'pothole', body: 'norfolk_county' },
    ]);
    expect(reply).to.include('0344 800 8020').and.include('Is there anything else?');
  });

  it('says so as soon as an answer shows that it is somebody else’s', async () => {
    const talk = await mattressTalk('on private land');
    expect(talk.last.outcome).to.equal('not-ours');
    expect(talk.effects).to.deep.equal([
      { kind: 'record-not-ours', instance: 'id-1', category: 'fly_tipping', body: 'landowner' },
    ]);
    expect(talk.last.messages.map(({ id }) => id)).to.deep.equal(['report-not-ours', 'report-anything-else']);
  });

  it('asks what decides it before anything else', async () => {
    const talk = reportTalk();
    await talk.say('my boiler is broken', { intent: 'ReportIssue', category: 'housing_repair' });
    expect(talk.asked).to.equal('housing_repair.tenure');
  });

  it('turns into a report of another kind by its answers, and keeps what both ask', async () => {
    const talk = reportTalk();
    await talk.say('blocked drain', { intent: 'ReportIssue', category: 'blocked_drain' });
    for (const value of ['home_drain', 'no', 'council_tenant']) await talk.press(value);
    expect(talk.fact('category')).to.equal('housing_repair');
    expect(talk.fact('housing_repair.tenure')).to.equal('council_tenant');
  });
});

describe('A report and danger', () => {
  it('gives the number at once and then goes on', async () => {
    const talk = reportTalk();
    await talk.say('some lads are shouting at people', { intent: 'ReportIssue', category: 'antisocial_behaviour' });
    expect(talk.asked).to.equal('antisocial_behaviour.in_danger');
    const reply = await talk.say('yes', { intent: 'Yes' });
    expect(reply).to.include('999');
    expect(talk.asked).to.equal('antisocial_behaviour.kind');
    expect(await talk.say('threats')).to.not.include('What is your');
  });

  it('gives the number even when it is somebody else’s to mend', async () => {
    const talk = reportTalk();
    await talk.say('blocked drain', { intent: 'ReportIssue', category: 'blocked_drain' });
    await talk.press('home_drain');
    const danger = await talk.press('home');
    expect(danger).to.include('0344 800 8013');
    await talk.press('homeowner');
    expect(talk.last.outcome).to.equal('not-ours');
  });

  it('says what not to touch with the first question', async () => {
    const talk = reportTalk();
    const reply = await talk.say('needles', { intent: 'ReportIssue', category: 'needles' });
    expect(reply).to.include('Do not touch the needles');
    expect(await talk.press('street')).to.not.include('Do not touch');
  });
});
